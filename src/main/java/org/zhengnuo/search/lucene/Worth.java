package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.apache.lucene.search.Scorable;
import org.zhengnuo.search.rank.RankingStep;

/** What an item is worth in an order: a number not below 0, greater ones first. */
interface Worth {

  int of(int leaf, int doc, Scorable scorer) throws IOException;

  /** Whether it asks the scorer. */
  default boolean scores() {
    return true;
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

  /** By the steps of the order. */
  static Worth byRelevance(LuceneCandidate hit) {
    return (leaf, doc, scorer) -> RankingStep.worth(hit.at(leaf, doc, scorer));
  }
}
