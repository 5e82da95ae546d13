package org.zhengnuo.search;

import java.util.List;

/**
 * Who owns a topic.
 *
 * @param readings how the topic was read
 * @param relaxed whether few owned items matched exactly, so that a looser reading had to help
 * @param units named units, best owner first; a collective never stands above one that is no
 *     collective
 * @param members units that the topic reaches only through a collective
 * @param leaders most items first
 */
public record Owners(
    List<Reading> readings,
    boolean relaxed,
    List<UnitShare> units,
    List<UnitShare> members,
    List<LeaderShare> leaders) {

  public Owners {
    readings = List.copyOf(readings);
    units = List.copyOf(units);
    members = List.copyOf(members);
    leaders = List.copyOf(leaders);
  }

  /** How many units lead something of it: none and several are worth a remark. */
  public long leads() {
    return units.stream().filter(unit -> !unit.lead().isEmpty()).count();
  }
}
