package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.zhengnuo.model.Item;

/** Finds what other papers say on the topic of an item, by its telling words. */
final class Kindred {
  private static final int TELLING = 25;

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
    for (String word : words.of(item.title() + "\n" + item.text())) {
      if (word.length() > 1) {
        weights.merge(word, rarity(word), Double::sum);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING)
        .map(entry -> new TermQuery(new Term(IndexFields.WORDS, entry.getKey())))
        .forEach(word -> query.add(word, BooleanClause.Occur.SHOULD));
    return query.build();
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
