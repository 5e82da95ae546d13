package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.rank.Word;

/** Finds what other papers say on the topic of an item, by its telling words. */
final class Kindred {
  private static final int TELLING = 25;
  private static final int LONGEST = 6;

  /** How near another item must come to the item itself. */
  private static final float LEAST = 0.2f;

  /** Items of one score stand in order of document and line, also where the list ends. */
  private static final int TIED = 64;

  private final LuceneEngine engine;
  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final StoredItems items;

  Kindred(LuceneEngine engine) {
    this.engine = engine;
    snapshot = engine.snapshot();
    queries = engine.queries();
    items = engine.items();
  }

  List<Item> of(Item item, int size) {
    BooleanQuery telling = telling(item);
    Term paper = new Term(IndexFields.facet(Facet.DOCUMENT), item.documentId());
    Query elsewhere =
        new BooleanQuery.Builder()
            .add(telling, BooleanClause.Occur.MUST)
            .add(new TermQuery(paper), BooleanClause.Occur.MUST_NOT)
            .build();
    try {
      TopDocs best = snapshot.searcher.search(telling, 1);
      float least = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score * LEAST;
      return read(snapshot.searcher.search(elsewhere, size + TIED), least, size);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Item> read(TopDocs found, float least, int size) {
    StoredFields stored = items.stored();
    return Stream.of(found.scoreDocs)
        .filter(hit -> hit.score >= least)
        .sorted(
            Comparator.comparing((ScoreDoc hit) -> -hit.score)
                .thenComparing(hit -> snapshot.position(hit.doc)))
        .limit(size)
        .map(hit -> items.read(stored, hit.doc))
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
        .map(entry -> queries.phrase(ItemField.TEXT, entry.getKey()))
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
    for (Word word : engine.words(text)) {
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
      int holding = snapshot.reader.docFreq(new Term(IndexFields.WORDS, word));
      return Math.log((1.0 + snapshot.runs.size()) / (1 + holding));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
