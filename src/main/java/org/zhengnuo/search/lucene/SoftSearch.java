package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.rank.LooserQuery;
import org.zhengnuo.search.rank.Weights;

/**
 * What a topic is worth to items that do not hold it: by the words and pairs of characters they
 * share, and by kindred wordings.
 */
final class SoftSearch {
  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final Ranking ranking;

  SoftSearch(Snapshot snapshot, ClauseQueries queries, Ranking ranking) {
    this.snapshot = snapshot;
    this.queries = queries;
    this.ranking = ranking;
  }

  /**
   * Items that share something with a query, or match what was guessed.
   *
   * @param within the items that may be found
   */
  Scored search(LooserQuery looser, FixedBitSet within) {
    Query query = sharing(looser);
    Scored all = ranking.scored(query, within);
    float best = within == snapshot.usual ? all.best() : ranking.best(query);
    Scored near = all.least(best * Weights.LEAST_OF_BEST);
    Scored loose = required(looser, near, within);
    return looser
        .guessed()
        .map(
            guess ->
                required(looser, ranking.scored(guess, within), within).raised(Weights.GUESSED))
        .map(loose::or)
        .orElse(loose);
  }

  private Scored required(LooserQuery looser, Scored found, FixedBitSet within) {
    return looser
        .required()
        .map(required -> found.and(ranking.scored(required, within)))
        .orElse(found);
  }

  private Query sharing(LooserQuery looser) {
    PairLookup lookup = new PairLookup(snapshot);
    BooleanQuery.Builder shares = new BooleanQuery.Builder();
    for (LooserQuery.Share share : looser.shares()) {
      BooleanQuery.Builder held = new BooleanQuery.Builder();
      share
          .phrases()
          .forEach((phrase, worth) -> held.add(anywhere(phrase, worth, lookup), Occur.SHOULD));
      shares.add(held.setMinimumNumberShouldMatch(share.least()).build(), Occur.SHOULD);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(shares.build(), Occur.MUST);
    looser
        .features()
        .forEach((phrase, worth) -> query.add(anywhere(phrase, worth, lookup), Occur.SHOULD));
    return query.build();
  }

  private Query anywhere(String phrase, float weight, PairLookup lookup) {
    List<Query> fields = new ArrayList<>();
    Weights.LOOSE_FIELDS.forEach(
        (field, share) -> {
          Query query = queries.phrase(field, phrase, lookup);
          if (!(query instanceof MatchNoDocsQuery)) {
            fields.add(new BoostQuery(query, weight * share));
          }
        });
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, 0.1f);
  }
}
