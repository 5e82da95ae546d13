package org.zhengnuo.parse;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.PackedRows;

/**
 * Numbered items without owner whose like has owners: those of the same run of numbers. A chapter
 * of principles, or prose beside a table of tasks, lacks none.
 */
final class Unowned {

  private static final List<String[]> PRINCIPLES =
      PackedRows.of(Unowned.class, "principle-chapters.tsv");

  private final List<Item> numbered;
  private final Map<Item, String> runs = new IdentityHashMap<>();
  private final Map<String, Integer> begun = new HashMap<>();

  private Unowned(List<Item> items) {
    numbered = items.stream().filter(item -> number(item) > 0).toList();
    numbered.forEach(item -> runs.put(item, run(item)));
  }

  static List<Finding> findings(List<Item> items) {
    return new Unowned(items).findings();
  }

  private List<Finding> findings() {
    Map<String, List<Item>> alike = numbered.stream().collect(Collectors.groupingBy(runs::get));
    return numbered.stream()
        .filter(item -> item.ownership().none() && isMostlyOwned(alike.get(runs.get(item))))
        .filter(item -> !isPrinciple(item) && !UnreadOwners.asks(item))
        .map(Unowned::finding)
        .toList();
  }

  /** Its style of number, and how many times that has begun with 1. */
  private String run(Item item) {
    String style = Mark.at(item.numbering().printed()).map(m -> m.style().name()).orElse("");
    int times =
        number(item) == 1 ? begun.merge(style, 1, Integer::sum) : begun.getOrDefault(style, 0);
    return style + times;
  }

  private static boolean isPrinciple(Item item) {
    return item.path().stream()
        .anyMatch(over -> PRINCIPLES.stream().anyMatch(row -> over.title().contains(row[0])));
  }

  private static int number(Item item) {
    return item.numbering().value().orElse(0);
  }

  private static boolean isMostlyOwned(List<Item> alike) {
    return alike.stream().filter(item -> !item.ownership().none()).count() * 2 >= alike.size();
  }

  private static Finding finding(Item item) {
    return new Finding(
        FindingCode.NO_OWNER,
        "第" + number(item) + "项没有注明责任单位",
        item.span().file(),
        item.span().firstLine());
  }
}
