package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Item;

/**
 * Finds the owned item whose words a paragraph of narrative repeats (同文): a work report says in
 * running text what the division of tasks then says item by item. Two texts of one place and the
 * same years are compared by their runs of {@value #RUN} letters.
 */
final class SameText {

  private static final int RUN = 8;

  /** The share of an owned item's runs that a paragraph must hold to repeat it. */
  private static final double MOST = 0.6;

  private static final int SHORTEST = 12;

  /** A run that more owned items hold than this is a formula and tells none of them apart. */
  private static final int COMMON = 500;

  private final List<Item> owned;
  private final int[] sizes;
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  /**
   * @param items of one group, in order of document and line
   */
  SameText(List<Item> items) {
    owned = items.stream().filter(i -> !i.ownership().owners().isEmpty()).toList();
    sizes = new int[owned.size()];
    for (int i = 0; i < sizes.length; i++) {
      long[] runs = runs(owned.get(i).text());
      sizes[i] = runs.length;
      for (long run : runs) {
        holders.computeIfAbsent(run, r -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** The narrative items of the group, each with the id of the item it repeats, empty for none. */
  Map<String, String> repeated(List<Item> items) {
    Map<String, String> repeated = new LinkedHashMap<>();
    for (Item item : items) {
      if (item.ownership().none()) {
        repeated.put(item.id(), repeated(item));
      }
    }
    return repeated;
  }

  /** The owned item that shares most runs; of several the first. */
  private String repeated(Item item) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : runs(item.text())) {
      List<Integer> holding = holders.getOrDefault(run, List.of());
      if (holding.size() <= COMMON) {
        holding.forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= MOST * sizes[e.getKey()])
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(e -> owned.get(e.getKey()).id())
        .orElse("");
  }

  /** Each run once, as a number that stands for its letters. */
  private static long[] runs(String text) {
    char[] letters = letters(text);
    if (letters.length < SHORTEST) {
      return new long[0];
    }
    long[] runs = new long[letters.length - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = number(letters, i);
    }
    return Arrays.stream(runs).distinct().toArray();
  }

  private static char[] letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toCharArray();
  }

  /** Mixed so that two runs of one number are as good as impossible. */
  private static long number(char[] letters, int at) {
    long number = 0x9E3779B97F4A7C15L;
    for (int i = at; i < at + RUN; i++) {
      number = (number ^ letters[i]) * 0xBF58476D1CE4E5B9L;
      number ^= number >>> 29;
    }
    return number;
  }
}
