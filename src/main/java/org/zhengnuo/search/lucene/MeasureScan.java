package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;

/**
 * One pass over the measures of some items: which pass, how many an item has, how many each value
 * of a facet has under all other filters, and the greatest.
 */
final class MeasureScan {
  private static final int OUT_OF_RANGE = 1 << MeasureFacet.values().length;

  private final Snapshot snapshot;
  private final MeasureQuery query;
  private final double min;
  private final double max;
  private final FixedBitSet passing;

  /** By number of an item in the index: how many of its measures pass. */
  private final short[] perItem;

  private final FixedBitSet holding;
  private final Map<MeasureFacet, Map<String, Integer>> counts = new EnumMap<>(MeasureFacet.class);
  private final PriorityQueue<Ranked> greatest = new PriorityQueue<>();
  private final int most;
  private long total;

  /**
   * A measure by its value; the natural order is from the least wanted.
   *
   * @param index among its item's measures
   */
  record Ranked(double value, int position, int index) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int byValue = Double.compare(value, other.value);
      int byPlace = byValue != 0 ? byValue : Integer.compare(other.position, position);
      return byPlace != 0 ? byPlace : Integer.compare(other.index, index);
    }
  }

  /**
   * @param passing the items that pass the filters of items
   * @param most how many of the greatest are wanted
   */
  MeasureScan(Snapshot snapshot, MeasureQuery query, FixedBitSet passing, int most) {
    this.snapshot = snapshot;
    this.query = query;
    this.passing = passing;
    this.most = most;
    min = query.min().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    max = query.max().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    perItem = new short[snapshot.everything.length()];
    holding = new FixedBitSet(snapshot.everything.length());
    for (MeasureFacet facet : MeasureFacet.values()) {
      counts.put(facet, new HashMap<>());
    }
  }

  /**
   * @param items those to look at
   */
  MeasureScan over(FixedBitSet items) {
    try {
      for (int leaf = 0; leaf < snapshot.segments.size(); leaf++) {
        Deadline.check();
        new Segment(leaf).over(items);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** How many measures pass of items that pass. */
  long total() {
    return total;
  }

  /** The items with a measure that passes, whether they pass themselves or not. */
  FixedBitSet holding() {
    return holding;
  }

  /** How many measures of an item pass. */
  int of(int doc) {
    return perItem[doc];
  }

  Map<String, Integer> counts(MeasureFacet facet) {
    return counts.get(facet);
  }

  /** The greatest, greatest first. */
  Ranked[] greatest() {
    Ranked[] all = greatest.toArray(Ranked[]::new);
    Arrays.sort(all, java.util.Comparator.reverseOrder());
    return all;
  }

  /** The measures of one segment; its counts are by number until it ends. */
  private final class Segment {
    private final int leaf;
    private final int base;
    private final MeasureColumn.Cursor cursor;
    private final FixedBitSet indicators;
    private final int[] ofIndicator;
    private final int[] ofRole = new int[MeasureRole.values().length];
    private final int[] ofKind = new int[ValueKind.values().length];
    private final int[] ofComparator = new int[Comparator.values().length];

    Segment(int leaf) throws IOException {
      this.leaf = leaf;
      base = snapshot.leaves.get(leaf).docBase;
      cursor = new MeasureColumn.Cursor(snapshot.leaves.get(leaf).reader());
      ofIndicator = new int[cursor.indicators()];
      indicators = new FixedBitSet(Math.max(1, ofIndicator.length));
      for (String id : query.values(MeasureFacet.INDICATOR)) {
        long number = cursor.number(id);
        if (number >= 0) {
          indicators.set((int) number);
        }
      }
    }

    void over(FixedBitSet items) throws IOException {
      if (ofIndicator.length == 0) {
        return;
      }
      snapshot.each(items, leaf, this::item);
      for (int i = 0; i < ofIndicator.length; i++) {
        if (ofIndicator[i] > 0) {
          add(MeasureFacet.INDICATOR, cursor.name(i), ofIndicator[i]);
        }
      }
      for (MeasureRole role : MeasureRole.values()) {
        add(MeasureFacet.ROLE, role.token(), ofRole[role.ordinal()]);
      }
      for (ValueKind kind : ValueKind.values()) {
        add(MeasureFacet.VALUE_KIND, kind.token(), ofKind[kind.ordinal()]);
      }
      for (Comparator comparator : Comparator.values()) {
        add(MeasureFacet.COMPARATOR, comparator.token(), ofComparator[comparator.ordinal()]);
      }
    }

    private void item(int doc) {
      try {
        if (cursor.at(doc)) {
          measures(doc);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private void measures(int doc) {
      boolean passes = passing.get(base + doc);
      int found = 0;
      for (int index = 0; cursor.next(); index++) {
        int fails = fails();
        if (fails == 0) {
          found++;
          rank(doc, index, passes);
        }
        if (passes) {
          count(fails);
        }
      }
      if (found > 0) {
        perItem[base + doc] = (short) Math.min(found, Short.MAX_VALUE);
        holding.set(base + doc);
        total += passes ? found : 0;
      }
    }

    private void rank(int doc, int index, boolean passes) {
      if (!passes || most == 0) {
        return;
      }
      double value = Double.isNaN(cursor.base) ? Double.NEGATIVE_INFINITY : cursor.base;
      if (greatest.size() < most) {
        greatest.add(new Ranked(value, snapshot.position(leaf, doc), index));
      } else if (value >= greatest.peek().value()) {
        greatest.add(new Ranked(value, snapshot.position(leaf, doc), index));
        greatest.poll();
      }
    }

    /** One bit for each filter that the measure at hand does not pass. */
    private int fails() {
      int fails = cursor.base >= min && cursor.base <= max || unbounded() ? 0 : OUT_OF_RANGE;
      for (MeasureFacet facet : query.selected().keySet()) {
        fails |= isChosen(facet, query.values(facet)) ? 0 : 1 << facet.ordinal();
      }
      return fails;
    }

    private boolean unbounded() {
      return query.min().isEmpty() && query.max().isEmpty();
    }

    private boolean isChosen(MeasureFacet facet, Set<String> chosen) {
      return switch (facet) {
        case INDICATOR -> indicators.get((int) cursor.indicator);
        case ROLE -> chosen.contains(MeasureRole.values()[cursor.role].token());
        case VALUE_KIND -> chosen.contains(ValueKind.values()[cursor.kind].token());
        case COMPARATOR -> chosen.contains(Comparator.values()[cursor.comparator].token());
        case UNIT -> chosen.contains(cursor.unit.utf8ToString());
      };
    }

    /** A facet counts what fails no filter but its own. */
    private void count(int fails) {
      if (fails == 0 || fails == 1 << MeasureFacet.INDICATOR.ordinal()) {
        ofIndicator[(int) cursor.indicator]++;
      }
      if (fails == 0 || fails == 1 << MeasureFacet.ROLE.ordinal()) {
        ofRole[cursor.role]++;
      }
      if (fails == 0 || fails == 1 << MeasureFacet.VALUE_KIND.ordinal()) {
        ofKind[cursor.kind]++;
      }
      if (fails == 0 || fails == 1 << MeasureFacet.COMPARATOR.ordinal()) {
        ofComparator[cursor.comparator]++;
      }
      if (fails == 0 || fails == 1 << MeasureFacet.UNIT.ordinal()) {
        add(MeasureFacet.UNIT, cursor.unit.utf8ToString(), 1);
      }
    }

    private void add(MeasureFacet facet, String value, int count) {
      if (count > 0) {
        counts.get(facet).merge(value, count, Integer::sum);
      }
    }
  }
}
