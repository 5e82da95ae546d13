package org.zhengnuo.model;

import java.util.List;

/**
 * A body that can own an item.
 *
 * @param id ASCII, unique; from the pinyin of the name
 * @param name canonical, with its place: {@code 济宁市商务局}
 * @param aliases other spellings that mean it, without {@code name}
 * @param collective whether it stands for several bodies (各县（市、区）政府)
 * @param members ids of the units a collective stands for; empty where they are not known
 * @param parent id of the unit it is a part of (专班 of a 指挥部), empty where it is none
 */
public record Unit(
    String id,
    String name,
    List<String> aliases,
    Place place,
    UnitKind kind,
    boolean collective,
    List<String> members,
    String parent) {

  public Unit {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /** What tells it from all others: its name and place. */
  public String key() {
    return name + "|" + place.name();
  }

  /** A unit known only by what a paper prints; the roster replaces it by the canonical one. */
  public static Unit asPrinted(String printed, Place place) {
    return new Unit(printed, printed, List.of(), place, UnitKind.OTHER, false, List.of(), "");
  }
}
