package org.zhengnuo.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which file holds now, byte for byte, what a file held that is gone. */
final class Renames {

  private Renames() {}

  /**
   * What a file held when it was last read.
   *
   * @param bytes its hash
   * @param stem what the ids of its documents begin with
   */
  record Held(String bytes, String stem) {}

  /**
   * @param held by file, also those that are gone
   * @param there the hash of each file that is there, by file
   * @return by file that is gone the one that stands for it: a new one before one that was there,
   *     then in order of name; each new one once
   */
  static Map<String, String> of(Map<String, Held> held, Map<String, String> there) {
    Map<String, Deque<String>> fresh = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    new TreeMap<>(there)
        .forEach(
            (file, bytes) -> {
              if (held.containsKey(file)) {
                known.putIfAbsent(bytes, file);
              } else {
                fresh.computeIfAbsent(bytes, _ -> new ArrayDeque<>()).add(file);
              }
            });
    Map<String, String> renames = new TreeMap<>();
    new TreeMap<>(held)
        .forEach(
            (file, was) -> {
              Deque<String> left = fresh.getOrDefault(was.bytes(), new ArrayDeque<>());
              String now = left.isEmpty() ? known.get(was.bytes()) : left.peek();
              if (!there.containsKey(file) && now != null) {
                renames.put(file, now);
                left.poll();
              }
            });
    return renames;
  }
}
