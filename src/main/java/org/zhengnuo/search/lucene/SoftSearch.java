package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.text.ExactText;

/**
 * What a topic is worth to items that do not hold it: by the words and pairs of characters they
 * share, by kindred wordings, and by standing next to items that do hold it.
 */
final class SoftSearch {
  private static final float TERM = 2;
  private static final float WORD = 1;
  private static final float PAIR = 0.5f;
  private static final float KINDRED = 1;
  private static final float NEIGHBOUR = 0.05f;

  /** How much of the best score an item must reach. */
  private static final float LEAST = 0.03f;

  /** A pasted paragraph is no topic: its first words alone are loosened. */
  private static final int MOST_FEATURES = 200;

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
  private final Words words;

  SoftSearch(Snapshot snapshot, ClauseQueries queries, Ranking ranking, Words words) {
    this.snapshot = snapshot;
    this.queries = queries;
    this.ranking = ranking;
    this.words = words;
  }

  /**
   * Items that share something with the phrases.
   *
   * @param exact the query itself and all it matches
   * @param within the items that may be found
   */
  Scored search(
      List<Clause.Phrase> phrases, List<String> kindred, Exact exact, FixedBitSet within) {
    Map<String, Float> features = new LinkedHashMap<>();
    for (Clause.Phrase phrase : phrases) {
      phrase.spellings().forEach(term -> addParts(term, features));
    }
    kindred.forEach(term -> add(term, KINDRED, features));
    Query query = anyOf(features);
    Scored all = ranking.scored(query, within).or(neighbours(exact, within));
    float best = within == snapshot.everything ? all.best() : best(query, exact);
    return all.least(Math.max(all.best(), best) * LEAST);
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
    float best = beside.size() == 0 ? 0 : ranking.scored(query, near).or(beside).best();
    return Math.max(best, ranking.best(query));
  }

  /**
   * A query with what it matches.
   *
   * @param matches whatever filters there are
   */
  record Exact(Clause clause, FixedBitSet matches) {}

  /** The words of a term that are longer than one token. */
  List<String> words(String term) {
    return words.of(term).stream().filter(word -> ExactText.words(word).size() > 1).toList();
  }

  private void addParts(String term, Map<String, Float> features) {
    add(term, TERM, features);
    words(term).forEach(word -> add(word, WORD, features));
    pairs(term).forEach(pair -> add(pair, PAIR, features));
  }

  /** The pairs of tokens that stand side by side in a term. */
  List<String> pairs(String term) {
    List<String> tokens = ExactText.words(term);
    return IntStream.range(0, Math.max(0, tokens.size() - 1))
        .filter(i -> !tokens.get(i).equals(ExactText.GAP))
        .filter(i -> !tokens.get(i + 1).equals(ExactText.GAP))
        .mapToObj(i -> tokens.get(i) + " " + tokens.get(i + 1))
        .limit(MOST_FEATURES)
        .toList();
  }

  private static void add(String phrase, float weight, Map<String, Float> features) {
    if (features.size() < MOST_FEATURES) {
      features.merge(ExactText.canonical(phrase), weight, Math::max);
    }
  }

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
