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

/**
 * Takes in what a query matches, in one pass: the set of all matches, and of those that pass one
 * set of filters or another the best of each, in the order of a key.
 */
final class Gather implements Collector {
  private final Snapshot snapshot;
  private final List<FixedBitSet> passing;
  private final Worth worth;
  private final FixedBitSet matches;
  private final List<LongHeap> best;

  /**
   * @param passing what passes the filters, set by set
   * @param worth what an item is worth; null where the order asks for no scores
   * @param most how many of the best of each are wanted
   */
  Gather(Snapshot snapshot, List<FixedBitSet> passing, Worth worth, int most) {
    this.snapshot = snapshot;
    this.passing = passing;
    this.worth = worth;
    matches = new FixedBitSet(snapshot.everything.length());
    best =
        worth == null || most == 0
            ? List.of()
            : passing.stream().map(_ -> new LongHeap(most)).toList();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return best.isEmpty() ? new Marking(leaf.docBase) : new Weighing(leaf);
  }

  @Override
  public ScoreMode scoreMode() {
    return best.isEmpty() || !worth.scores() ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
  }

  /** Everything that matches, filters or not. */
  FixedBitSet matches() {
    return matches;
  }

  /** The positions of the best that pass a set, best first. */
  int[] positions(int set) {
    return best.isEmpty() ? new int[0] : positions(best.get(set));
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
    private Scorable scorer;

    Weighing(LeafReaderContext context) {
      base = context.docBase;
      leaf = context.ord;
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    public void collect(int doc) throws IOException {
      matches.set(base + doc);
      long key = -1;
      for (int set = 0; set < passing.size(); set++) {
        if (passing.get(set).get(base + doc)) {
          key = key < 0 ? key(worth.of(leaf, doc, scorer), snapshot.position(leaf, doc)) : key;
          best.get(set).insertWithOverflow(key);
        }
      }
    }
  }
}
