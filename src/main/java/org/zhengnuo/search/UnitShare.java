package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;

/**
 * What one unit has to do with a topic; each list holds ids of items, best first.
 *
 * @param lead items it leads or hosts
 * @param responsible items whose 责任单位 it is, also of those it leads
 * @param other items it shares in any other role
 * @param throughCollective items that reach it only through a collective
 * @param leaders the leaders of its items, without repeats
 */
public record UnitShare(
    Unit unit,
    List<String> lead,
    List<String> responsible,
    List<String> other,
    List<String> throughCollective,
    List<Leader> leaders) {

  public UnitShare {
    lead = List.copyOf(lead);
    responsible = List.copyOf(responsible);
    other = List.copyOf(other);
    throughCollective = List.copyOf(throughCollective);
    leaders = List.copyOf(leaders);
  }
}
