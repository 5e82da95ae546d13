package org.zhengnuo.roster;

import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;

/**
 * One naming of a leader.
 *
 * @param name corrected, without spaces and notes such as （挂职）
 * @param printed the same before it was corrected
 * @param office as printed, empty where none is
 */
record Mention(String name, String printed, Place place, String office, Span span) {

  /** One name in one place is one person. */
  Person person() {
    return new Person(name, place);
  }

  /** What tells people apart. */
  record Person(String name, Place place) {}
}
