package org.zhengnuo.search;

import java.util.List;

/**
 * Who owns a topic.
 *
 * @param readings how the topic was read
 * @param looser ids of the items that a looser reading had to add, as few owned items matched
 * @param units named units, best owner first; a collective never stands above one that is no
 *     collective
 * @param members units that the topic reaches only through a collective
 * @param leaders most items first
 * @param cut whether more items match than are weighed: then those of the lists are the best
 */
public record Owners(
    List<Reading> readings,
    List<String> looser,
    List<UnitShare> units,
    List<UnitShare> members,
    List<LeaderShare> leaders,
    boolean cut) {

  public Owners {
    readings = List.copyOf(readings);
    looser = List.copyOf(looser);
    units = List.copyOf(units);
    members = List.copyOf(members);
    leaders = List.copyOf(leaders);
  }

  public boolean relaxed() {
    return !looser.isEmpty();
  }

  /** How many units lead something of it: none and several are worth a remark. */
  public long leads() {
    return units.stream().filter(unit -> !unit.lead().isEmpty()).count();
  }
}
