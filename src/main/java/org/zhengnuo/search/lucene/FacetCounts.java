package org.zhengnuo.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Role;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;

/**
 * How many of some items have each value, by number: one pass over the items, whatever facets are
 * counted.
 *
 * <p>A unit counts once an item for all its roles that the selection takes; a role, for all its
 * units that the selection takes. Further items that reach a unit only through a collective are
 * counted apart.
 */
final class FacetCounts {
  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final int[] through;

  private FacetCounts(Snapshot snapshot, Set<Facet> facets, int noUnit) {
    for (Facet facet : facets) {
      int values = facet == Facet.ROLE ? Role.values().length : snapshot.values.get(facet).length;
      counts.put(facet, new int[values + 1]);
    }
    through = facets.contains(Facet.UNIT) ? new int[noUnit] : new int[0];
  }

  /**
   * @param facets those to be counted
   * @param members by number of a unit, the numbers of those it stands for; null for most
   */
  static FacetCounts of(
      Snapshot snapshot,
      FixedBitSet items,
      Set<Facet> facets,
      OwnerSelection selection,
      int[][] members) {
    int units = snapshot.values.get(Facet.UNIT).length;
    FacetCounts counted = new FacetCounts(snapshot, facets, units);
    boolean ofOwners = facets.contains(Facet.UNIT) || facets.contains(Facet.ROLE);
    OwnerCounts owners = ofOwners ? new OwnerCounts(counted, selection, members, units) : null;
    for (int leaf = 0; leaf < snapshot.segments.size(); leaf++) {
      Deadline.check();
      counted.count(snapshot, leaf, items, owners);
    }
    return counted;
  }

  /** All facets of an item at once, whose numbers lie side by side in few columns. */
  private void count(Snapshot snapshot, int leaf, FixedBitSet items, OwnerCounts owners) {
    SegmentColumns segment = snapshot.segments.get(leaf);
    List<Facet> single = SegmentColumns.SINGLE.stream().filter(counts::containsKey).toList();
    int[][] columns = single.stream().map(segment.single::get).toArray(int[][]::new);
    int[][] singleCounts = single.stream().map(counts::get).toArray(int[][]::new);
    int[] leaders = counts.get(Facet.LEADER);
    snapshot.each(
        items,
        leaf,
        doc -> {
          for (int i = 0; i < columns.length; i++) {
            singleCounts[i][columns[i][doc]]++;
          }
          if (leaders != null) {
            countLeaders(segment, doc, leaders);
          }
          if (owners != null) {
            owners.count(segment, doc);
          }
        });
  }

  private static void countLeaders(SegmentColumns segment, int doc, int[] count) {
    int from = segment.leaderStart[doc];
    int to = segment.leaderStart[doc + 1];
    for (int i = from; i < to; i++) {
      count[segment.leaders[i]]++;
    }
    count[count.length - 1] += from == to ? 1 : 0;
  }

  /** How many items have a value; the last number of leaders, units and roles is 未注明. */
  int[] of(Facet facet) {
    return counts.get(facet);
  }

  /** By number of the unit. */
  int[] through() {
    return through;
  }

  /** Counts units and roles; a stamp a unit tells which were seen in the item at hand. */
  private static final class OwnerCounts {
    private final int[] units;
    private final int[] roles;
    private final int[] through;
    private final OwnerSelection selection;
    private final int[][] members;
    private final int[] named;
    private final int[] reached;
    private int stamp;

    OwnerCounts(FacetCounts counts, OwnerSelection selection, int[][] members, int size) {
      units = counts.counts.get(Facet.UNIT);
      roles = counts.counts.get(Facet.ROLE);
      through = counts.through;
      this.selection = selection;
      this.members = members;
      named = new int[units == null ? 0 : size];
      reached = new int[units == null ? 0 : size];
    }

    void count(SegmentColumns segment, int doc) {
      int from = segment.ownerStart[doc];
      int to = segment.ownerStart[doc + 1];
      stamp++;
      if (units != null) {
        countUnits(segment.owners, from, to);
      }
      if (roles != null) {
        countRoles(segment.owners, from, to);
      }
    }

    private void countUnits(int[] owners, int from, int to) {
      if (from == to) {
        units[units.length - 1] += selection.takesNoRole() ? 1 : 0;
        return;
      }
      boolean collective = false;
      for (int i = from; i < to; i++) {
        int unit = SegmentColumns.unit(owners[i]);
        if (selection.takesRole(owners[i])) {
          collective |= members[unit] != null;
          units[unit] += named[unit] == stamp ? 0 : 1;
          named[unit] = stamp;
        }
      }
      for (int i = from; collective && i < to; i++) {
        int[] reaching = members[SegmentColumns.unit(owners[i])];
        if (reaching != null && selection.takesRole(owners[i])) {
          countReached(reaching);
        }
      }
    }

    private void countReached(int[] reaching) {
      for (int member : reaching) {
        if (named[member] != stamp && reached[member] != stamp) {
          reached[member] = stamp;
          through[member]++;
        }
      }
    }

    private void countRoles(int[] owners, int from, int to) {
      if (from == to) {
        roles[roles.length - 1] += selection.takesNoUnit() ? 1 : 0;
        return;
      }
      int taken = 0;
      for (int i = from; i < to; i++) {
        if (selection.takesUnit(SegmentColumns.unit(owners[i]))) {
          taken |= SegmentColumns.roleBit(owners[i]);
        }
      }
      for (int role = 0; taken != 0; role++, taken >>>= 1) {
        roles[role] += taken & 1;
      }
    }
  }
}
