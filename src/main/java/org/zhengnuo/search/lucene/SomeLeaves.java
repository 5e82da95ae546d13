package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** A query that is asked of those leaves only that may hold what it looks for. */
final class SomeLeaves extends Query {
  private final Query query;
  private final IntPredicate may;

  /**
   * @param query one that is not to be rewritten
   * @param may whether the leaf of this number may match
   */
  SomeLeaves(Query query, IntPredicate may) {
    this.query = query;
    this.may = may;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(query.createWeight(searcher, mode, boost)) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        return may.test(leaf.ord) ? super.scorerSupplier(leaf) : null;
      }
    };
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SomeLeaves some && some.query.equals(query);
  }

  @Override
  public int hashCode() {
    return query.hashCode() + 1;
  }
}
