package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out ids made of syllables; a name that reads like one before it gets a number. */
final class Ids {
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * The syllables joined by -, then {@code -2}, {@code -3} … for the second and third that ask for
   * them.
   */
  String of(List<String> syllables) {
    String id = syllables.isEmpty() ? "x" : String.join("-", syllables);
    int count = taken.merge(id, 1, Integer::sum);
    return count == 1 ? id : of(List.of(id, Integer.toString(count)));
  }
}
