package org.zhengnuo.search.lucene;

/**
 * How many of some items each unit and each role has.
 *
 * <p>A unit counts once an item for all its roles that the selection takes; a role, for all its
 * units that the selection takes. Further items that reach a unit only through a collective are
 * counted apart.
 */
final class OwnerCounts {
  private static final int[] NOTHING = {};

  private final int[] units;
  private final int[] roles;
  private final int[] through;
  private final OwnerSelection selection;
  private final int[][] members;

  /** By unit, the last item that names it; a stamp an item tells which units were seen in it. */
  private final int[] named;

  /** The same of units that an item reaches through a collective. */
  private final int[] reached;

  private int stamp;

  /**
   * @param units the counts by number, the last that of no unit; null where none are asked for
   * @param roles likewise
   * @param members by number of a unit, the numbers of those it stands for; null for most
   */
  OwnerCounts(int[] units, int[] roles, OwnerSelection selection, int[][] members) {
    this.units = units;
    this.roles = roles;
    this.selection = selection;
    this.members = members;
    through = units == null ? NOTHING : new int[members.length];
    named = new int[through.length];
    reached = new int[through.length];
  }

  /** By number of the unit. */
  int[] through() {
    return through;
  }

  /** Counts the first items of a block. */
  void count(SegmentColumns segment, int[] block, int size) {
    for (int i = 0; units != null && i < size; i++) {
      countUnits(segment.owners, segment.ownerStart[block[i]], segment.ownerStart[block[i] + 1]);
    }
    for (int i = 0; roles != null && i < size; i++) {
      countRoles(segment.owners, segment.ownerStart[block[i]], segment.ownerStart[block[i] + 1]);
    }
  }

  private void countUnits(int[] owners, int from, int to) {
    if (from == to) {
      units[units.length - 1] += selection.takesNoRole() ? 1 : 0;
      return;
    }
    boolean collective = false;
    stamp++;
    for (int i = from; i < to; i++) {
      int unit = SegmentColumns.unit(owners[i]);
      if (selection.takesRole(owners[i]) && isNew(owners[i], unit)) {
        units[unit]++;
        collective |= members[unit] != null;
      }
    }
    if (collective) {
      countReached(owners, from, to);
    }
  }

  /** Only where some roles are left out is a unit that is named once more perhaps not yet seen. */
  private boolean isNew(int owner, int unit) {
    if (selection.takesEveryRole()) {
      return !SegmentColumns.repeated(owner);
    }
    boolean seen = named[unit] == stamp;
    named[unit] = stamp;
    return !seen;
  }

  private void countReached(int[] owners, int from, int to) {
    for (int i = from; i < to; i++) {
      if (selection.takesRole(owners[i])) {
        named[SegmentColumns.unit(owners[i])] = stamp;
      }
    }
    for (int i = from; i < to; i++) {
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
