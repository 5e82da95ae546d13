package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.ItemField;

/**
 * One commit with its columns: which documents are items, in which order, with which facet values.
 */
final class Snapshot {
  final DirectoryReader reader;
  final IndexSearcher searcher;

  /**
   * Those of the searcher: a reader makes its leaves without a lock, so two threads may be handed
   * two sets, and a weight made for one refuses the other.
   */
  final List<LeafReaderContext> leaves;

  final List<SegmentColumns> segments = new ArrayList<>();
  final List<FixedBitSet> repeating = new ArrayList<>();

  /** Every item that is not deleted, by its number in the index. */
  final FixedBitSet everything;

  /** Of these whatever is no notice. */
  final FixedBitSet usual;

  /** By facet, all values known so far; each at its number. */
  final Map<Facet, String[]> values = new EnumMap<>(Facet.class);

  final Runs runs;

  Snapshot(DirectoryReader reader, SegmentCache cache) throws IOException {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    leaves = searcher.getLeafContexts();
    searcher.setQueryCache(null);
    searcher.setTimeout(Deadline::hasPassed);
    everything = new FixedBitSet(Math.max(1, reader.maxDoc()));
    for (LeafReaderContext leaf : leaves) {
      segments.add(cache.segment(leaf.reader()));
      repeating.add(SegmentColumns.repeating(leaf.reader()));
      addItems(leaf, segments.getLast());
    }
    for (Facet facet : Facet.STORED) {
      values.put(facet, cache.columns().of(facet).values());
    }
    usual = everything.clone();
    dropNotices();
    runs = Runs.of(leaves, segments, values.get(Facet.DOCUMENT));
  }

  private void dropNotices() {
    int notice = List.of(values.get(Facet.KIND)).indexOf(ItemKind.NOTICE.token());
    each(
        everything,
        (segment, leaf, doc) -> {
          if (segment.groups.value(Facet.KIND, doc) == notice) {
            usual.clear(leaves.get(leaf).docBase + doc);
          }
        });
  }

  private void addItems(LeafReaderContext leaf, SegmentColumns segment) {
    FixedBitSet.orRange(segment.items, 0, everything, leaf.docBase, segment.items.length());
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; live != null && doc < live.length(); doc++) {
      if (!live.get(doc)) {
        everything.clear(leaf.docBase + doc);
      }
    }
  }

  /** Shows a collector all that a query matches, on this thread. */
  void collect(Query query, Collector collector) {
    try {
      searcher.search(query, new Alone(collector));
      Deadline.check();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether a query matches anything; weighs nothing, and stops at the first match. */
  boolean finds(Query query) {
    FirstMatch first = new FirstMatch();
    collect(query, first);
    return first.found;
  }

  private static final class FirstMatch extends SimpleCollector {
    private boolean found;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      if (found) {
        throw new CollectionTerminatedException();
      }
    }

    @Override
    public void collect(int doc) {
      found = true;
      throw new CollectionTerminatedException();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** One collector for all leaves. */
  private record Alone(Collector collector) implements CollectorManager<Collector, Collector> {
    @Override
    public Collector newCollector() {
      return collector;
    }

    @Override
    public Collector reduce(Collection<Collector> collectors) {
      return collector;
    }
  }

  /** Makes the filters of pairs, which spare most searches most segments. */
  void prepare() {
    for (int leaf = 0; leaf < segments.size(); leaf++) {
      segments.get(leaf).pairs(leaves.get(leaf).reader());
    }
  }

  /** Whether these tokens may stand side by side in a field of running text. */
  boolean mayHold(ItemField field, List<String> tokens) {
    return IntStream.range(0, segments.size()).anyMatch(leaf -> mayHold(leaf, field, tokens));
  }

  /** The same in one leaf. */
  boolean mayHold(int leaf, ItemField field, List<String> tokens) {
    SegmentColumns segment = segments.get(leaf);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!segment.mayHold(field, Pairs.of(tokens.get(i), tokens.get(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Which leaf a document stands in. */
  int leafOf(int doc) {
    return ReaderUtil.subIndex(doc, leaves);
  }

  /** The position of an item in the order of the generation. */
  int position(int doc) {
    int leaf = leafOf(doc);
    return position(leaf, doc - leaves.get(leaf).docBase);
  }

  int position(int leaf, int docInLeaf) {
    int document = segments.get(leaf).groups.value(Facet.DOCUMENT, docInLeaf);
    return runs.position(leaves.get(leaf).docBase + docInLeaf, document);
  }

  /** How many items of a set are as wanted. */
  static long count(FixedBitSet set, IntPredicate wanted) {
    long count = 0;
    for (int doc = set.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
      count += wanted.test(doc) ? 1 : 0;
      doc = doc + 1 < set.length() ? set.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
    return count;
  }

  /** The items of a set, leaf by leaf. */
  void each(FixedBitSet set, LeafVisitor visitor) {
    for (int i = 0; i < segments.size(); i++) {
      SegmentColumns segment = segments.get(i);
      int leaf = i;
      each(set, leaf, doc -> visitor.visit(segment, leaf, doc));
    }
  }

  /** Those of one leaf, by their numbers in it. */
  void each(FixedBitSet set, int leaf, IntConsumer visitor) {
    int base = leaves.get(leaf).docBase;
    try {
      set.forEach(base, base + segments.get(leaf).items.length(), -base, visitor::accept);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What is done with each item of a set. */
  @FunctionalInterface
  interface LeafVisitor {
    void visit(SegmentColumns segment, int leaf, int docInLeaf);
  }
}
