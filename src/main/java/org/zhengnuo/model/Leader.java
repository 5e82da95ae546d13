package org.zhengnuo.model;

import java.util.List;

/**
 * A person who leads work: one name in one place.
 *
 * @param id ASCII, unique; from the pinyin of the name
 * @param aliases other spellings that mean the same person (misprints that were corrected)
 * @param offices posts printed in chronicles and portfolios, one each, without repeats
 */
public record Leader(
    String id, String name, Place place, List<String> aliases, List<String> offices) {

  public Leader {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** What tells it from all others: its name and place. */
  public String key() {
    return name + "|" + place.name();
  }

  /** A leader known only by what a paper prints; the roster replaces it by the canonical one. */
  public static Leader asPrinted(String printed, Place place) {
    return new Leader(printed, printed, place, List.of(), List.of());
  }
}
