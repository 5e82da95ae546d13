package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.Facet;

/**
 * The order of a generation: by document, then line. The items of one document stand side by side
 * in one segment, so that the order of the documents is all that has to be known; an item's
 * position in it breaks every tie.
 */
final class Runs {
  private final int[] start;
  private final int[] end;
  private final int[] base;

  /** By number of the document: what its items' numbers are short of their positions. */
  private final int[] shift;

  private Runs(List<Run> runs, int documents) {
    start = runs.stream().mapToInt(Run::start).toArray();
    end = runs.stream().mapToInt(Run::end).toArray();
    base = new int[start.length];
    shift = new int[documents];
    for (int i = 0; i < start.length; i++) {
      base[i] = i == 0 ? 0 : base[i - 1] + end[i - 1] - start[i - 1];
      shift[runs.get(i).document()] = base[i] - start[i];
    }
  }

  private record Run(int document, int start, int end) {}

  /**
   * @param segments one a leaf
   * @param ids of all documents, by number
   */
  static Runs of(List<LeafReaderContext> leaves, List<SegmentColumns> segments, String[] ids) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      add(leaves.get(i), segments.get(i).groups, runs);
    }
    runs.sort(Comparator.comparing(run -> ids[run.document()]));
    return new Runs(runs, ids.length);
  }

  /** A paper is replaced as a whole: where its first item is gone, all are. */
  private static void add(LeafReaderContext leaf, ItemGroups items, List<Run> runs) {
    Bits live = leaf.reader().getLiveDocs();
    int from = 0;
    for (int doc = 1; doc <= items.groups.length; doc++) {
      if (doc == items.groups.length || document(items, doc) != document(items, from)) {
        if (document(items, from) >= 0 && (live == null || live.get(from))) {
          runs.add(new Run(document(items, from), leaf.docBase + from, leaf.docBase + doc));
        }
        from = doc;
      }
    }
  }

  private static int document(ItemGroups items, int doc) {
    return items.groups[doc] == ItemGroups.NONE
        ? ItemGroups.NONE
        : items.value(Facet.DOCUMENT, doc);
  }

  /** How many positions there are. */
  int size() {
    return base.length == 0
        ? 0
        : base[base.length - 1] + end[base.length - 1] - start[base.length - 1];
  }

  /**
   * The position of an item.
   *
   * @param doc its number in the index
   * @param document the number of its document
   */
  int position(int doc, int document) {
    return doc + shift[document];
  }

  /** The item at a position. */
  int doc(int position) {
    int found = java.util.Arrays.binarySearch(base, position);
    int run = found >= 0 ? found : -found - 2;
    while (run + 1 < base.length && base[run + 1] == position) {
      run++;
    }
    return start[run] + position - base[run];
  }

  /** The items of a set in order, leaving out the first and ending after as many as asked for. */
  void inOrder(FixedBitSet set, long skip, long limit, IntConsumer taker) {
    long left = skip;
    long wanted = limit;
    for (int run = 0; run < start.length && wanted > 0; run++) {
      int doc = start[run] < end[run] ? next(set, start[run], end[run]) : NONE;
      for (; doc != NONE && wanted > 0; doc = next(set, doc + 1, end[run])) {
        if (left > 0) {
          left--;
        } else {
          taker.accept(doc);
          wanted--;
        }
      }
    }
  }

  private static final int NONE = DocIdSetIterator.NO_MORE_DOCS;

  private static int next(FixedBitSet set, int from, int end) {
    return from >= end ? NONE : set.nextSetBit(from, end);
  }
}
