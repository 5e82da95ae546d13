package org.zhengnuo.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** A query that marks the items whose score it is asked for. */
final class Telling extends Query {
  private final Query query;
  private final FixedBitSet weighed;

  /**
   * @param query one that need not be rewritten
   * @param weighed takes the numbers of the items
   */
  Telling(Query query, FixedBitSet weighed) {
    this.query = query;
    this.weighed = weighed;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = query.createWeight(searcher, mode, boost);
    return mode.needsScores() ? new Marking(weight) : weight;
  }

  private final class Marking extends FilterWeight {
    Marking(Weight weight) {
      super(weight);
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier matching = in.scorerSupplier(leaf);
      return matching == null ? null : new Marked(matching, leaf.docBase);
    }
  }

  private final class Marked extends ScorerSupplier {
    private final ScorerSupplier matching;
    private final int base;

    Marked(ScorerSupplier matching, int base) {
      this.matching = matching;
      this.base = base;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new FilterScorer(matching.get(leadCost)) {
        @Override
        public float score() throws IOException {
          weighed.set(base + docID());
          return in.score();
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
          return in.getMaxScore(upTo);
        }
      };
    }

    @Override
    public long cost() {
      return matching.cost();
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
    return other instanceof Telling some && some.weighed == weighed && some.query.equals(query);
  }

  @Override
  public int hashCode() {
    return query.hashCode() + 2;
  }
}
