package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.ItemField;

/** Finds what other papers say on the topic of an item, by its telling words. */
final class Kindred {
  private static final int TELLING = 25;
  private static final int LONGEST = 6;

  /** How near another item must come to the item itself. */
  private static final float LEAST = 0.2f;

  private final IndexSearcher searcher;
  private final ClauseSearch clauses;
  private final List<Item> items;
  private final Words words = new Words();

  Kindred(IndexSearcher searcher, ClauseSearch clauses, List<Item> items) {
    this.searcher = searcher;
    this.clauses = clauses;
    this.items = items;
  }

  List<Item> of(Item item, int size) {
    Matches matches = clauses.run(telling(item)).least(LEAST);
    return IntStream.range(0, items.size())
        .filter(matches::has)
        .filter(ordinal -> !items.get(ordinal).documentId().equals(item.documentId()))
        .boxed()
        .sorted(Comparator.comparing(ordinal -> -matches.scores()[ordinal]))
        .limit(size)
        .map(items::get)
        .toList();
  }

  private BooleanQuery telling(Item item) {
    Map<String, Double> weights = new HashMap<>();
    terms(item.title() + "\n" + item.text())
        .forEach(term -> weights.merge(term, rarity(term), Double::sum));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING)
        .map(entry -> ClauseSearch.phrase(ItemField.TEXT, entry.getKey()))
        .forEach(term -> query.add(term, BooleanClause.Occur.SHOULD));
    return query.build();
  }

  /**
   * The longer words; what smartcn does not know falls into characters, which are put together
   * again.
   */
  private List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    StringBuilder pieces = new StringBuilder();
    int end = -1;
    for (Words.Word word : words.cut(text)) {
      boolean piece = word.text().length() == 1;
      if (!piece || word.start() != end) {
        terms.add(pieces.toString());
        pieces.setLength(0);
      }
      if (piece) {
        pieces.append(word.text());
        end = word.end();
      } else {
        terms.add(word.text());
      }
    }
    terms.add(pieces.toString());
    return terms.stream().filter(term -> term.length() > 1 && term.length() <= LONGEST).toList();
  }

  private double rarity(String word) {
    try {
      int holding = searcher.getIndexReader().docFreq(new Term(IndexFields.WORDS, word));
      return Math.log((1.0 + items.size()) / (1 + holding));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
