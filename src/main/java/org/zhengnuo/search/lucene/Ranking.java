package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.search.rank.RankingStep;
import org.zhengnuo.search.rank.Weights;
import org.zhengnuo.text.ExactText;

/**
 * What a clause matches and what each match is worth: exact phrases decide, smartcn's words add a
 * little to what they match.
 */
final class Ranking {
  private static final int MOST_WORDS = 100;

  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final Subjects subjects;
  private final Words words;

  Ranking(Snapshot snapshot, ClauseQueries queries, Subjects subjects, Words words) {
    this.snapshot = snapshot;
    this.queries = queries;
    this.subjects = subjects;
    this.words = words;
  }

  /** Matches what the clause matches; scores by phrases and words. */
  Query query(Clause clause) {
    return query(clause, FoundWhere.UNASKED);
  }

  /**
   * @param where is told where the words stand
   */
  Query query(Clause clause, FoundWhere where) {
    Query exact = queries.of(clause, where);
    Query byWords = byWords(clause);
    return byWords instanceof MatchNoDocsQuery
        ? exact
        : new BooleanQuery.Builder()
            .add(exact, Occur.MUST)
            .add(new BoostQuery(new Deferred(byWords), Weights.WORD), Occur.SHOULD)
            .build();
  }

  private Query byWords(Clause clause) {
    List<String> all =
        Parts.of(clause).wanted().stream()
            .flatMap(phrase -> words.of(phrase.typed()).stream())
            .filter(word -> ExactText.words(word).size() > 1)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    if (all.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    all.forEach(word -> query.add(new TermQuery(new Term(IndexFields.WORDS, word)), Occur.SHOULD));
    return query.build();
  }

  Subjects subjects() {
    return subjects;
  }

  /**
   * The order of what a clause matches.
   *
   * @param ownWords which items hold its words as their own
   */
  Worth worth(Clause clause, IntPredicate ownWords) {
    return Worth.byRelevance(new LuceneCandidate(snapshot, subjects.of(clause), ownWords));
  }

  /** All matches of a clause within a set, each with its worth. */
  Scored scored(Clause clause, FixedBitSet within) {
    LuceneCandidate hit = new LuceneCandidate(snapshot, subjects.of(clause), _ -> false);
    return gathered(
        query(clause),
        within,
        (leaf, doc, scorer) -> RankingStep.weighed(hit.at(leaf, doc, scorer)));
  }

  /** All matches of a Lucene query within a set, each with its score. */
  Scored scored(Query query, FixedBitSet within) {
    return gathered(query, within, (_, _, scorer) -> scorer.score());
  }

  private Scored gathered(Query query, FixedBitSet within, Weighing weighing) {
    Scored.Builder gathered = new Scored.Builder(64);
    snapshot.collect(query, new Gathering(within, weighing, gathered));
    return gathered.build();
  }

  /** The best score of a query anywhere, 0 where nothing matches; reads no more than it must. */
  float best(Query query) {
    try {
      TopDocs top = snapshot.searcher.search(query, 1);
      return top.scoreDocs.length == 0 ? 0 : top.scoreDocs[0].score;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @FunctionalInterface
  private interface Weighing {
    float of(int leaf, int doc, Scorable scorer) throws IOException;
  }

  private record Gathering(FixedBitSet within, Weighing weighing, Scored.Builder gathered)
      implements Collector {

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      return new LeafCollector() {
        private Scorable scorer;

        @Override
        public void setScorer(Scorable current) {
          scorer = current;
        }

        @Override
        public void collect(int doc) throws IOException {
          if (within.get(leaf.docBase + doc)) {
            gathered.add(leaf.docBase + doc, weighing.of(leaf.ord, doc, scorer));
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
