package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * A query that looks nothing up before a leaf is asked that may hold what it looks for: of words
 * that must all stand in an item, most are never looked up where one of them is missing.
 */
final class Deferred extends Query {
  private final Query query;
  private final IntPredicate may;

  Deferred(Query query) {
    this(query, _ -> true);
  }

  /**
   * @param query one that need not be rewritten
   * @param may whether the leaf of this number may match
   */
  Deferred(Query query, IntPredicate may) {
    this.query = query;
    this.may = may;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new Asked(searcher, mode, boost);
  }

  private final class Asked extends Weight {
    private final IndexSearcher searcher;
    private final ScoreMode mode;
    private final float boost;
    private Weight made;

    Asked(IndexSearcher searcher, ScoreMode mode, float boost) {
      super(Deferred.this);
      this.searcher = searcher;
      this.mode = mode;
      this.boost = boost;
    }

    private Weight made() throws IOException {
      if (made == null) {
        made = query.createWeight(searcher, mode, boost);
      }
      return made;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      return may.test(leaf.ord) ? made().scorerSupplier(leaf) : null;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      return made().explain(leaf, doc);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
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
    return other instanceof Deferred some && some.query.equals(query);
  }

  @Override
  public int hashCode() {
    return query.hashCode() + 1;
  }
}
