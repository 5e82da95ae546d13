package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;

/** Reads records where they are stored; nothing of them is kept in memory. */
final class StoredRecords {
  private final IndexReader reader;

  StoredRecords(IndexReader reader) {
    this.reader = reader;
  }

  /** The one record of a type; empty where there is none yet. */
  <T> Optional<T> one(RecordType type, Class<T> shape) throws IOException {
    return all(type, shape).stream().findFirst();
  }

  /** The record that a file has of a type; empty for an unknown file. */
  <T> Optional<T> ofFile(RecordType type, String file, Class<T> shape) throws IOException {
    List<T> found = new ArrayList<>(1);
    Term[] terms = {new Term(IndexFields.FILE, file), new Term(IndexFields.TYPE, type.token())};
    visit(terms, bytes -> found.add(Packed.read(bytes, shape)));
    return found.stream().findFirst();
  }

  /** All records of a type. */
  <T> List<T> all(RecordType type, Class<T> shape) throws IOException {
    List<T> all = new ArrayList<>();
    each(type, shape, all::add);
    return all;
  }

  /** The same, one after the other. */
  <T> void each(RecordType type, Class<T> shape, Consumer<T> taker) throws IOException {
    Term[] terms = {new Term(IndexFields.TYPE, type.token())};
    visit(terms, bytes -> taker.accept(Packed.read(bytes, shape)));
  }

  /**
   * The items of all these terms, as they were read: units and leaders by name and place alone,
   * with the owned item they repeat.
   */
  List<Item> items(Term... terms) throws IOException {
    Names names = new Names(List.<Unit>of(), List.<Leader>of());
    Term[] ofItems = java.util.Arrays.copyOf(terms, terms.length + 1);
    ofItems[terms.length] = new Term(IndexFields.TYPE, RecordType.ITEM.token());
    List<Item> items = new ArrayList<>();
    StoredFields stored = reader.storedFields();
    hits(
        ofItems,
        (leaf, hit) -> {
          BytesRef bytes = stored.document(leaf.docBase + hit).getBinaryValue(IndexFields.RECORD);
          items.add(ItemCodec.item(bytes, names, sameText(leaf, hit)));
        });
    return items;
  }

  private static String sameText(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues same = DocValues.getBinary(leaf.reader(), IndexFields.SAME);
    return same.advanceExact(document) ? same.binaryValue().utf8ToString() : "";
  }

  private void visit(Term[] terms, RecordTaker taker) throws IOException {
    StoredFields stored = reader.storedFields();
    hits(
        terms,
        (leaf, hit) ->
            taker.take(stored.document(leaf.docBase + hit).getBinaryValue(IndexFields.RECORD)));
  }

  private void hits(Term[] terms, Taker taker) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Term term : terms) {
      query.add(new TermQuery(term), BooleanClause.Occur.FILTER);
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    Weight weight =
        searcher.createWeight(searcher.rewrite(query.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator hits = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
        if (live == null || live.get(hit)) {
          taker.take(leaf, hit);
        }
      }
    }
  }

  @FunctionalInterface
  private interface Taker {
    void take(LeafReaderContext leaf, int document) throws IOException;
  }

  @FunctionalInterface
  private interface RecordTaker {
    void take(BytesRef record) throws IOException;
  }
}
