package org.zhengnuo.search.lucene;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Filters;

/** The years each item speaks of; an item without any overlaps nothing. */
final class YearRange {
  private final int[] first;
  private final int[] last;

  YearRange(List<Item> items) {
    first =
        items.stream()
            .mapToInt(i -> i.period().map(Period::from).orElse(Integer.MAX_VALUE))
            .toArray();
    last =
        items.stream()
            .mapToInt(i -> i.period().map(Period::to).orElse(Integer.MIN_VALUE))
            .toArray();
  }

  /** Keeps what overlaps the range of the filters, if they hold one. */
  void keep(Filters filters, FixedBitSet items) {
    if (filters.from().isPresent() || filters.to().isPresent()) {
      int from = filters.from().orElse(Integer.MIN_VALUE + 1);
      int to = filters.to().orElse(Integer.MAX_VALUE - 1);
      items.and(overlapping(from, to));
    }
  }

  FixedBitSet overlapping(int from, int to) {
    FixedBitSet items = new FixedBitSet(first.length);
    for (int ordinal = 0; ordinal < first.length; ordinal++) {
      if (first[ordinal] <= to && last[ordinal] >= from) {
        items.set(ordinal);
      }
    }
    return items;
  }
}
