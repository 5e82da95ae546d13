package org.zhengnuo.search.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.zhengnuo.model.Item;
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

  private static final Map<ItemField, Float> FIELDS =
      Map.of(
          ItemField.TEXT, 1f,
          ItemField.TITLE, 1.2f,
          ItemField.PATH, 0.3f);

  private final ClauseSearch clauses;
  private final List<Item> items;
  private final Words words = new Words();

  SoftSearch(ClauseSearch clauses, List<Item> items) {
    this.clauses = clauses;
    this.items = items;
  }

  /**
   * Items that share something with the phrases.
   *
   * @param exact what the phrases themselves match
   */
  Matches search(List<Clause.Phrase> phrases, List<String> kindred, Matches exact) {
    Map<String, Float> features = new LinkedHashMap<>();
    for (Clause.Phrase phrase : phrases) {
      phrase.spellings().forEach(term -> addParts(term, features));
    }
    kindred.forEach(term -> add(term, KINDRED, features));
    return neighbours(exact, clauses.run(anyOf(features))).least(LEAST);
  }

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
        .toList();
  }

  private static void add(String phrase, float weight, Map<String, Float> features) {
    features.merge(ExactText.canonical(phrase), weight, Math::max);
  }

  private static Query anyOf(Map<String, Float> features) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    features.forEach(
        (phrase, weight) -> query.add(anywhere(phrase, weight), BooleanClause.Occur.SHOULD));
    return query.build();
  }

  private static Query anywhere(String phrase, float weight) {
    List<Query> fields =
        FIELDS.entrySet().stream()
            .<Query>map(
                field ->
                    new BoostQuery(
                        ClauseSearch.phrase(field.getKey(), phrase), weight * field.getValue()))
            .toList();
    return new DisjunctionMaxQuery(fields, 0.1f);
  }

  /** Adds a little for each exact hit at most two items away under the same headings. */
  private Matches neighbours(Matches exact, Matches shared) {
    Matches sum = shared.or(Matches.none(items.size()));
    for (int ordinal = 0; ordinal < items.size(); ordinal++) {
      for (int away = -2; away <= 2; away++) {
        if (away != 0 && exact.has(ordinal + away) && together(ordinal, ordinal + away)) {
          sum.add(ordinal, NEIGHBOUR * exact.scores()[ordinal + away] / Math.abs(away));
        }
      }
    }
    return sum;
  }

  private boolean together(int one, int other) {
    Item item = items.get(one);
    Item beside = items.get(other);
    return item.documentId().equals(beside.documentId()) && item.path().equals(beside.path());
  }
}
