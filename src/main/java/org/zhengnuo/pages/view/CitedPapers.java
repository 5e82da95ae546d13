package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.ItemView.CitedPaper;

/** Finds the papers an item cites among those held. */
final class CitedPapers {

  private CitedPapers() {}

  /** Those held, in printed order. */
  static List<CitedPaper> of(Item item, Library library) {
    return item.cites().stream().flatMap(text -> cited(text, item, library).stream()).toList();
  }

  private static Optional<CitedPaper> cited(String text, Item item, Library library) {
    boolean titled = text.startsWith("《");
    String name = titled ? text.substring(1).replaceFirst("》$", "") : code(text);
    List<Document> held =
        titled
            ? library.documentsTitled(name).stream().filter(d -> near(d, item)).toList()
            : library.documentsCalled(name).stream().filter(d -> d.code().equals(name)).toList();
    return held.size() == 1
        ? Optional.of(
            new CitedPaper(text, held.getFirst().id(), Address.document(held.getFirst().id())))
        : Optional.empty();
  }

  /** Every place has a 政府工作报告 a year: a title alone does not say which is meant. */
  private static boolean near(Document document, Item item) {
    return document.place().equals(item.place())
        && document
            .period()
            .flatMap(p -> item.period().filter(i -> i.from() <= p.to() && p.from() <= i.to()))
            .isPresent();
  }

  private static String code(String text) {
    return text.replaceAll("\\s", "").replaceAll("[\\[［【(（]", "〔").replaceAll("[\\]］】)）]", "〕");
  }
}
