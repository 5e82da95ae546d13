package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IntroSorter;

/**
 * One state of the vectors of a folder, each at a number. In memory are their keys; a holder counts
 * until he lets go.
 */
final class Vectors {
  private final DirectoryReader reader;
  private final long[] keys;
  private final int[] numbers;

  private Vectors(DirectoryReader reader) throws IOException {
    this.reader = reader;
    keys = new long[reader.numDocs()];
    numbers = new int[keys.length];
    int at = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      at = read(leaf, at);
    }
    sort();
  }

  private int read(LeafReaderContext leaf, int from) throws IOException {
    NumericDocValues column = DocValues.getNumeric(leaf.reader(), VectorWriter.KEY_COLUMN);
    Bits live = leaf.reader().getLiveDocs();
    int at = from;
    for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
      if (live == null || live.get(doc)) {
        keys[at] = column.longValue();
        numbers[at++] = leaf.docBase + doc;
      }
    }
    return at;
  }

  private void sort() {
    new IntroSorter() {
      private long pivot;

      @Override
      protected void setPivot(int i) {
        pivot = keys[i];
      }

      @Override
      protected int comparePivot(int j) {
        return Long.compare(pivot, keys[j]);
      }

      @Override
      protected void swap(int i, int j) {
        long key = keys[i];
        keys[i] = keys[j];
        keys[j] = key;
        int number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
      }
    }.sort(0, keys.length);
  }

  /**
   * Whether vectors of this model lie here.
   *
   * @throws IOException where what lies here cannot be read
   */
  static boolean holds(Directory directory, String model) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    IndexCommit last = DirectoryReader.listCommits(directory).getLast();
    return model.equals(last.getUserData().get(VectorWriter.MODEL));
  }

  /**
   * The newest state; empty where there are none of this model.
   *
   * @throws IOException where they cannot be read
   */
  static Optional<Vectors> open(Path folder, String model) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Directory directory = FSDirectory.open(folder);
    try {
      if (!holds(directory, model)) {
        directory.close();
        return Optional.empty();
      }
      DirectoryReader reader = DirectoryReader.open(directory);
      reader.getReaderCacheHelper().addClosedListener(_ -> directory.close());
      return Optional.of(new Vectors(reader));
    } catch (IOException failure) {
      directory.close();
      throw failure;
    }
  }

  boolean hold() {
    return reader.tryIncRef();
  }

  void letGo() throws IOException {
    reader.decRef();
  }

  int size() {
    return keys.length;
  }

  /** Numbers are below this. */
  int limit() {
    return reader.maxDoc();
  }

  /** In rising order. */
  long[] keys() {
    return keys.clone();
  }

  /** The number of the vector of a key; -1 where there is none. */
  int number(long key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? -1 : numbers[at];
  }

  /**
   * The numbers of the nearest vectors that are accepted, in no order.
   *
   * @param most of them, of each segment
   */
  int[] nearest(float[] query, int most, IntPredicate accepted) throws IOException {
    int[] found = new int[most * Math.max(1, reader.leaves().size())];
    int size = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      AcceptDocs accept =
          AcceptDocs.fromLiveDocs(new Accepted(accepted, leaf), leaf.reader().maxDoc());
      for (ScoreDoc one : nearest(leaf.reader(), query, most, accept)) {
        found[size++] = leaf.docBase + one.doc;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static ScoreDoc[] nearest(LeafReader leaf, float[] query, int most, AcceptDocs accept)
      throws IOException {
    return leaf.searchNearestVectors(VectorWriter.VECTOR, query, most, accept, Integer.MAX_VALUE)
        .scoreDocs;
  }

  private record Accepted(IntPredicate accepted, LeafReaderContext leaf) implements Bits {
    @Override
    public boolean get(int doc) {
      return accepted.test(leaf.docBase + doc);
    }

    @Override
    public int length() {
      return leaf.reader().maxDoc();
    }
  }

  /**
   * The cosine of each of these vectors with another one, in eight bits a number.
   *
   * @param sorted their numbers, rising
   */
  float[] cosines(float[] query, int[] sorted) throws IOException {
    float[] cosines = new float[sorted.length];
    int at = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues values = leaf.reader().getFloatVectorValues(VectorWriter.VECTOR);
      if (values != null && at < sorted.length && sorted[at] < end) {
        VectorScorer scorer = values.scorer(query);
        for (; at < sorted.length && sorted[at] < end; at++) {
          scorer.iterator().advance(sorted[at] - leaf.docBase);
          cosines[at] = 2 * scorer.score() - 1;
        }
      }
    }
    return cosines;
  }
}
