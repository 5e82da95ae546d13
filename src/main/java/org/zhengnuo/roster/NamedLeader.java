package org.zhengnuo.roster;

import java.util.List;

/**
 * A leader that one paper names.
 *
 * @param count how often
 * @param line where first
 * @param printed the spellings of the name, without notes such as （挂职）
 * @param offices as printed, those left out that say no more than that one is a leader
 */
record NamedLeader(
    String name, String place, int count, int line, List<String> printed, List<String> offices) {

  NamedLeader {
    printed = List.copyOf(printed);
    offices = List.copyOf(offices);
  }

  /** As {@link org.zhengnuo.model.Leader#key()}. */
  String key() {
    return name + "|" + place;
  }
}
