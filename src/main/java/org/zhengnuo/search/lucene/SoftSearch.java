package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.rank.LooserQuery;

/**
 * What a topic is worth to items that do not hold it: by the words and pairs of characters they
 * share, by kindred wordings; a little more where they stand next to items that do hold it.
 */
final class SoftSearch {
  /** What a guessed spelling finds stands above what shares only words with it. */
  private static final float GUESSED = 1000;

  private static final float NEIGHBOUR = 0.05f;

  /** How much of the best score an item must reach. */
  private static final float LEAST = 0.03f;

  private static final int MOST_GIVING = 2_000;

  private static final Map<ItemField, Float> FIELDS =
      new TreeMap<>(
          Map.of(
              ItemField.TEXT, 1f,
              ItemField.TITLE, 1.2f,
              ItemField.PATH, 0.3f));

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
   * @param exact the query itself and all it matches
   * @param within the items that may be found
   */
  Scored search(LooserQuery looser, Exact exact, FixedBitSet within) {
    Query query = anyOf(looser.features());
    Scored all = ranking.scored(query, within).plus(neighbours(exact, within));
    float best = within == snapshot.everything ? all.best() : best(query, exact);
    Scored near = all.least(Math.max(all.best(), best) * LEAST);
    Scored loose = required(looser, near, within);
    return looser
        .guessed()
        .map(guess -> required(looser, ranking.scored(guess, within), within).raised(GUESSED))
        .map(loose::or)
        .orElse(loose);
  }

  private Scored required(LooserQuery looser, Scored found, FixedBitSet within) {
    return looser
        .required()
        .map(required -> found.and(ranking.scored(required, within)))
        .orElse(found);
  }

  /** The best score whatever the filters; of very many exact hits the neighbours are left out. */
  private float best(Query query, Exact exact) {
    Scored beside =
        exact.matches().cardinality() <= MOST_GIVING
            ? neighbours(exact, snapshot.everything)
            : Scored.NONE;
    FixedBitSet near = new FixedBitSet(snapshot.everything.length());
    for (int doc : beside.docs()) {
      near.set(doc);
    }
    float best = beside.size() == 0 ? 0 : ranking.scored(query, near).plus(beside).best();
    return Math.max(best, ranking.best(query));
  }

  /**
   * A query with what it matches.
   *
   * @param matches whatever filters there are
   */
  record Exact(Clause clause, FixedBitSet matches) {}

  private Query anyOf(Map<String, Float> features) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    features.forEach(
        (phrase, weight) -> query.add(anywhere(phrase, weight), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private Query anywhere(String phrase, float weight) {
    List<Query> fields = new ArrayList<>();
    FIELDS.forEach(
        (field, share) -> {
          Query query = queries.phrase(field, phrase);
          if (!(query instanceof MatchNoDocsQuery)) {
            fields.add(new BoostQuery(query, weight * share));
          }
        });
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, 0.1f);
  }

  /** A little for each exact hit at most two items away under the same headings. */
  private Scored neighbours(Exact exact, FixedBitSet within) {
    FixedBitSet giving = new FixedBitSet(snapshot.everything.length());
    TreeMap<Integer, List<int[]>> taking = new TreeMap<>();
    snapshot.each(
        exact.matches(),
        (segment, leaf, doc) -> {
          int base = snapshot.leaves.get(leaf).docBase;
          for (int away = -2; away <= 2; away++) {
            int beside = doc + away;
            if (away != 0 && segment.together(doc, beside) && within.get(base + beside)) {
              giving.set(base + doc);
              taking
                  .computeIfAbsent(base + beside, _ -> new ArrayList<>(4))
                  .add(new int[] {base + doc, Math.abs(away)});
            }
          }
        });
    return taking.isEmpty() ? Scored.NONE : given(taking, ranking.scored(exact.clause(), giving));
  }

  private static Scored given(TreeMap<Integer, List<int[]>> taking, Scored giving) {
    Scored.Builder given = new Scored.Builder(taking.size());
    taking.forEach(
        (doc, from) -> {
          float sum = 0;
          for (int[] one : from) {
            int at = java.util.Arrays.binarySearch(giving.docs(), one[0]);
            sum += at < 0 ? 0 : NEIGHBOUR * giving.scores()[at] / one[1];
          }
          given.add(doc, sum);
        });
    return given.build();
  }
}
