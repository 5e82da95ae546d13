package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.zhengnuo.search.Facet;

/**
 * Takes in what a query matches, in one pass: the set of all matches, and of those that pass one
 * set of filters or another the best of each, in the order of a key.
 */
final class Gather implements Collector {
  private final Snapshot snapshot;
  private final FixedBitSet[] passing;
  private final Worth worth;
  private final FixedBitSet matches;
  private final LongHeap[] best;

  /**
   * @param passing what passes the filters, set by set
   * @param worth what an item is worth; null where the order asks for no scores
   * @param most how many of the best of each are wanted
   */
  Gather(Snapshot snapshot, List<FixedBitSet> passing, Worth worth, int most) {
    this.snapshot = snapshot;
    this.passing = passing.toArray(FixedBitSet[]::new);
    this.worth = worth;
    matches = new FixedBitSet(snapshot.everything.length());
    best =
        worth == null || most == 0
            ? new LongHeap[0]
            : passing.stream().map(_ -> new LongHeap(most)).toArray(LongHeap[]::new);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return best.length == 0 ? new Marking(leaf.docBase) : new Weighing(leaf);
  }

  @Override
  public ScoreMode scoreMode() {
    return best.length == 0 || !worth.scores() ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }

  /** Everything that matches, filters or not. */
  FixedBitSet matches() {
    return matches;
  }

  /** The positions of the best that pass a set, best first. */
  int[] positions(int set) {
    return best.length == 0 ? new int[0] : positions(best[set]);
  }

  static int[] positions(LongHeap best) {
    long[] keys = new long[best.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = best.get(i + 1);
    }
    Arrays.sort(keys);
    int[] positions = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      positions[i] = position(keys[keys.length - 1 - i]);
    }
    return positions;
  }

  /** Greater is better: worth first, then the earlier position. */
  static long key(int worth, int position) {
    return (long) worth << 32 | Integer.MAX_VALUE - position;
  }

  private static int position(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  private final class Marking implements LeafCollector {
    private final int base;

    Marking(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
      matches.set(base + doc);
    }
  }

  private final class Weighing implements LeafCollector {
    private final int base;
    private final int leaf;
    private final ItemGroups items;
    private final int[] documents;
    private Scorable scorer;

    Weighing(LeafReaderContext context) {
      base = context.docBase;
      leaf = context.ord;
      items = snapshot.segments.get(leaf).groups;
      documents = items.values(Facet.DOCUMENT);
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    public void collect(int doc) throws IOException {
      matches.set(base + doc);
      long key = -1;
      for (int set = 0; set < passing.length; set++) {
        if (passing[set].get(base + doc)) {
          key = key < 0 ? key(doc) : key;
          best[set].insertWithOverflow(key);
        }
      }
    }

    private long key(int doc) throws IOException {
      int position = snapshot.runs.position(base + doc, documents[items.groups[doc]]);
      return Gather.key(worth.of(leaf, doc, scorer), position);
    }
  }
}
