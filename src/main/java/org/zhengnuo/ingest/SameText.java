package org.zhengnuo.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Item;

/**
 * Finds the owned item whose words a paragraph of narrative repeats (同文): a work report says in
 * running text what the division of tasks then says item by item. Two texts are compared by their
 * runs of {@value #RUN} letters.
 */
final class SameText {

  private static final int RUN = 8;

  /** The share of an owned item's runs that a paragraph must hold to repeat it. */
  private static final double MOST = 0.6;

  private static final int SHORTEST = 12;

  private final List<Item> owned;
  private final Map<String, Set<Integer>> holders = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  SameText(List<Item> items) {
    this.owned = items.stream().filter(i -> !i.ownership().owners().isEmpty()).toList();
    for (int i = 0; i < owned.size(); i++) {
      Set<String> runs = runs(owned.get(i).text());
      sizes.put(i, runs.size());
      for (String run : runs) {
        holders.computeIfAbsent(run, r -> new HashSet<>()).add(i);
      }
    }
  }

  /** The items, narrative ones naming the longest owned item they repeat, of the same years. */
  List<Item> marked(List<Item> items) {
    return items.stream().map(this::marked).toList();
  }

  private Item marked(Item item) {
    if (!item.ownership().none()) {
      return item;
    }
    Map<Integer, Integer> shared = new HashMap<>();
    for (String run : runs(item.text())) {
      holders.getOrDefault(run, Set.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= MOST * sizes.get(e.getKey()))
        .filter(e -> owned.get(e.getKey()).period().equals(item.period()))
        .max(Map.Entry.comparingByValue())
        .map(e -> item.repeating(owned.get(e.getKey()).id()))
        .orElse(item);
  }

  private static Set<String> runs(String text) {
    String letters =
        text.codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Set<String> runs = new HashSet<>();
    if (letters.length() >= SHORTEST) {
      for (int i = 0; i + RUN <= letters.length(); i++) {
        runs.add(letters.substring(i, i + RUN));
      }
    }
    return runs;
  }
}
