package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.Optional;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.ItemView.SameItem;

/** Names an item by its id alone: its paper, then its number or line. */
final class SameItems {

  private SameItems() {}

  /** Such as 济政发〔2023〕1号 第35项. */
  static SameItem named(String id, Library library) {
    Optional<Document> paper =
        library.documents().stream()
            .filter(d -> id.startsWith(d.id() + "-"))
            .max(Comparator.comparingInt(d -> d.id().length()));
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
