package org.zhengnuo.search.named;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and whom they mean, looked up by the longest that stands at a place of a run. */
final class NameTable<T> {
  private final Map<String, Set<T>> byName = new HashMap<>();

  /** How long the names with a first character are at most. */
  private final Map<Character, Integer> longest = new HashMap<>();

  void add(String name, T value) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, _ -> new LinkedHashSet<>(1)).add(value);
      longest.merge(name.charAt(0), name.length(), Math::max);
    }
  }

  Optional<Match<T>> longest(String run, int at) {
    int most = at < run.length() ? longest.getOrDefault(run.charAt(at), 0) : 0;
    for (int end = Math.min(run.length(), at + most); end > at; end--) {
      Set<T> values = byName.get(run.substring(at, end));
      if (values != null) {
        return Optional.of(new Match<>(run.substring(at, end), end, values));
      }
    }
    return Optional.empty();
  }

  /** A name that stands somewhere. */
  record Match<T>(String name, int end, Set<T> values) {}
}
