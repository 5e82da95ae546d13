package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.FixedBitSet;

/** What an item is worth in an order: a number not below 0, greater ones first. */
interface Worth {

  /** The greatest power of two that an int holds. */
  int FIRST = 1 << 30;

  int of(int leaf, int doc, Scorable scorer) throws IOException;

  /** Whether it asks the scorer. */
  default boolean scores() {
    return true;
  }

  /** The items of a set before all others, each part in the order of another worth. */
  static Worth first(FixedBitSet set, List<LeafReaderContext> leaves, Worth worth) {
    return (leaf, doc, scorer) -> {
      int half = worth.of(leaf, doc, scorer) >>> 1;
      return set.get(leaves.get(leaf).docBase + doc) ? FIRST | half : half;
    };
  }

  /** What begins latest first, 2024 before 2021–2025; what speaks of none comes last. */
  static Worth byYear(List<SegmentColumns> segments) {
    return byColumn((leaf, doc) -> segments.get(leaf).firstYear[doc]);
  }

  /** What is due first; what has no such day comes last. */
  static Worth byDue(List<SegmentColumns> segments) {
    return byColumn((leaf, doc) -> segments.get(leaf).urgency[doc]);
  }

  private static Worth byColumn(IntBinaryOperator column) {
    return new Worth() {
      @Override
      public int of(int leaf, int doc, Scorable scorer) {
        return column.applyAsInt(leaf, doc);
      }

      @Override
      public boolean scores() {
        return false;
      }
    };
  }

  /**
   * Owned items stand above narrative, and what repeats an owned item stands below it; where a name
   * alone was asked for, the items of its bearers by their part in them stand above all.
   */
  static Worth byRelevance(
      List<SegmentColumns> segments, List<FixedBitSet> repeating, Subjects.Meant meant) {
    return (leaf, doc, scorer) -> {
      SegmentColumns segment = segments.get(leaf);
      float part = meant.part(segment, doc);
      float score =
          part > 0
              ? part
              : scorer.score() * Standing.of(segment.owned(doc), repeating.get(leaf).get(doc));
      return Float.floatToRawIntBits(score);
    };
  }
}
