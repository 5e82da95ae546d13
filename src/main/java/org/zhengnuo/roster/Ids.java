package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ids of one kind: given once, never moved and never given to another. Made of syllables; a name
 * that reads like one before it gets a number. Asked in the same order for the same names, a new
 * table gives the same ids.
 */
public final class Ids {
  private final Map<String, String> byKey = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** A table in which these are given; of two rows of one key or id the first counts. */
  public Ids(Map<String, String> given) {
    given.forEach(
        (key, id) -> {
          if (taken.add(id)) {
            byKey.put(key, id);
          }
        });
  }

  public static Ids none() {
    return new Ids(Map.of());
  }

  /** All that were given, by key, in the order they were given. */
  public Map<String, String> given() {
    return byKey;
  }

  /**
   * The id of a key; a new one is the syllables joined by -, then {@code -2}, {@code -3} … for the
   * second and third that ask for them.
   */
  String of(String key, Spelling spelling) {
    return byKey.computeIfAbsent(key, k -> fresh(spelling.syllables()));
  }

  private String fresh(List<String> syllables) {
    String id = syllables.isEmpty() ? "x" : String.join("-", syllables);
    if (taken.add(id)) {
      return id;
    }
    int number = next.getOrDefault(id, 2);
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    next.put(id, number + 1);
    return id + "-" + number;
  }

  /** What an id is made of; asked only for a new one. */
  @FunctionalInterface
  interface Spelling {
    List<String> syllables();
  }
}
