package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the values of one facet, given once and kept as long as the index is open, so that
 * the columns of old segments stay good when new ones come. Safe for many threads.
 */
final class Ordinals {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /** The number of a value; a new one is given where it has none. */
  synchronized int add(String value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  /** The number of a value, -1 where it has none. */
  synchronized int find(String value) {
    return numbers.getOrDefault(value, -1);
  }

  /** All values so far, each at its number. */
  synchronized String[] values() {
    return values.toArray(String[]::new);
  }
}
