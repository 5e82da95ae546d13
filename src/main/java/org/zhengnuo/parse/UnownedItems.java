package org.zhengnuo.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.PrintedLabel;
import org.zhengnuo.text.Simplified;

/**
 * Numbered items without owner among siblings that mostly have one. Prose beside a table of tasks,
 * a chapter of aims that names nobody, are no siblings of what is owned elsewhere.
 */
final class UnownedItems {

  private UnownedItems() {}

  /** Items are siblings that stand under the same headings with numbers of one style. */
  private record Siblings(List<Heading> path, Optional<Mark.Style> style) {

    static Siblings of(Item item) {
      return new Siblings(
          item.standing().path(), Mark.at(item.numbering().printed()).map(Mark::style));
    }
  }

  static List<Finding> findings(List<Item> items) {
    Map<Siblings, List<Item>> families =
        items.stream()
            .filter(i -> i.numbering().value().isPresent())
            .collect(Collectors.groupingBy(Siblings::of, LinkedHashMap::new, Collectors.toList()));
    return families.values().stream()
        .filter(UnownedItems::mostlyOwned)
        .flatMap(List::stream)
        .filter(UnownedItems::saysNobody)
        .map(UnownedItems::finding)
        .toList();
  }

  private static boolean mostlyOwned(List<Item> siblings) {
    long owned = siblings.stream().filter(i -> !i.ownership().none()).count();
    return owned > 0 && owned * 2 >= siblings.size();
  }

  private static boolean saysNobody(Item item) {
    return item.ownership().none() && !asks(item);
  }

  /** Whether an item asks others (建议责任单位), who are no owners of it. */
  static boolean asks(Item item) {
    String clause = item.ownership().clause();
    String label = Simplified.of(clause.substring(0, Math.max(0, clause.indexOf('：'))));
    return PrintedLabel.column(label)
        .filter(l -> l.sense() == PrintedLabel.Sense.ASKED)
        .isPresent();
  }

  private static Finding finding(Item item) {
    return new Finding(
        FindingCode.NO_OWNER,
        "第" + item.numbering().value().getAsInt() + "项没有注明责任单位",
        item.span().file(),
        item.span().firstLine());
  }
}
