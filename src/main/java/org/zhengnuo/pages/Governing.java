package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Appointment.Action;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.search.IndexView;

/**
 * Finds the line an item hangs on: a heading that ends in a colon and holds the verb or the body,
 * as in 市人民政府决定，免去：.
 */
final class Governing {

  private Governing() {}

  /** As printed, with …… where other lines stand between; empty where the item says all itself. */
  static Optional<String> line(Item item, IndexView open, List<Line> lines) {
    return item.path().isEmpty() || endsAPost(item)
        ? Optional.empty()
        : Optional.of(item.path().getLast().printed())
            .filter(heading -> heading.endsWith("：") || heading.endsWith(":"))
            .map(heading -> heading + (adjoins(item, open, lines) ? "" : "……"));
  }

  /** 职务自然免除 is a sentence of its own, whatever it stands under. */
  private static boolean endsAPost(Item item) {
    return item.appointment().filter(a -> a.action() == Action.END).isPresent()
        && item.text().contains("自然免除");
  }

  private static boolean adjoins(Item item, IndexView open, List<Line> lines) {
    int after =
        open.sections(item.documentId()).stream()
            .filter(s -> s.path().equals(item.path()))
            .map(Section::span)
            .mapToInt(span -> span.lastLine())
            .filter(last -> last <= item.span().firstLine())
            .max()
            .orElse(0);
    return lines.stream()
        .filter(l -> l.number() > after && l.number() < item.span().firstLine())
        .allMatch(l -> l.text().isBlank());
  }
}
