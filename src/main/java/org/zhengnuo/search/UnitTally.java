package org.zhengnuo.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;

/** What one unit has to do with a list of items; the higher an item ranks, the more it weighs. */
final class UnitTally {
  /** Named units before collectives, units that lead before those that share. */
  static final Comparator<UnitTally> BEST_FIRST =
      Comparator.comparing((UnitTally tally) -> tally.unit.collective())
          .thenComparing(tally -> tally.leadWeight == 0)
          .thenComparing(tally -> -tally.leadWeight)
          .thenComparing(tally -> -tally.shareWeight);

  private final Unit unit;
  private final Set<String> lead = new LinkedHashSet<>();
  private final Set<String> responsible = new LinkedHashSet<>();
  private final Set<String> other = new LinkedHashSet<>();
  private final Set<String> items = new HashSet<>();
  private final Set<Leader> leaders = new LinkedHashSet<>();
  private double leadWeight;
  private double shareWeight;

  UnitTally(Unit unit) {
    this.unit = unit;
  }

  Unit unit() {
    return unit;
  }

  boolean counts(String itemId) {
    return items.contains(itemId);
  }

  /**
   * Counts an item in every role the unit has there, and weighs it once, in the first printed.
   *
   * @param leads whether the unit stands first among the item's owners, by its role or by its place
   */
  void add(Item item, Owner owner, boolean leads, int rank) {
    list(owner.role()).add(item.id());
    if (!items.add(item.id())) {
      return;
    }
    double weight = 1.0 / (1 + rank);
    leadWeight += leads ? weight : 0;
    shareWeight += leads ? 0 : weight;
    leaders.addAll(item.ownership().leaders());
  }

  private Set<String> list(Role role) {
    if (Leading.named(role)) {
      return lead;
    }
    return role == Role.RESPONSIBLE ? responsible : other;
  }

  UnitShare share(List<String> throughCollective) {
    return new UnitShare(
        unit,
        List.copyOf(lead),
        List.copyOf(responsible),
        List.copyOf(other),
        throughCollective,
        List.copyOf(leaders));
  }
}
