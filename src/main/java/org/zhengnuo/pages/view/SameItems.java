package org.zhengnuo.pages.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.ItemView.SameItem;

/** Names an item by its id alone: its paper, then its number or line. */
public final class SameItems {

  private SameItems() {}

  /** Such as 济政发〔2023〕1号 第35项. */
  public static SameItem named(String id, Library library) {
    Optional<Document> paper =
        Stream.iterate(id.lastIndexOf('-'), at -> at > 0, at -> id.lastIndexOf('-', at - 1))
            .flatMap(at -> library.document(id.substring(0, at)).stream())
            .findFirst();
    String name = paper.map(d -> Papers.brief(d, library) + " " + within(id, d)).orElse(id);
    return new SameItem(id, Address.item(id), name);
  }

  private static String within(String id, Document paper) {
    String rest = id.substring(paper.id().length() + 1);
    return rest.startsWith("L")
        ? "第" + rest.substring(1).replaceFirst("-.*", "") + "行"
        : "第" + rest + "项";
  }
}
