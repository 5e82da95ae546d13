package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.LockObtainFailedException;

/** Computes the vectors that the texts of a generation still want, and drops those of no text. */
final class MissingVectors {
  /** So many are lost at most when the program ends, or the power does. */
  private static final int COMMIT_EVERY = 512;

  private final Generation generation;
  private final Snapshot snapshot;
  private final long[] wanted;
  private long[] missing = new long[0];
  private final BitSet made = new BitSet();

  MissingVectors(Generation generation) throws IOException {
    this.generation = generation;
    snapshot = generation.snapshot();
    LongStream.Builder keys = LongStream.builder();
    for (LeafReaderContext leaf : snapshot.leaves) {
      each(leaf, (_, texts) -> LongStream.of(texts).forEach(keys::add));
    }
    wanted = keys.build().sorted().distinct().toArray();
  }

  long items() {
    return snapshot.everything.cardinality();
  }

  private void each(LeafReaderContext leaf, Visitor visitor) throws IOException {
    BinaryDocValues keys = DocValues.getBinary(leaf.reader(), IndexFields.TEXT_KEYS);
    for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
      if (snapshot.everything.get(leaf.docBase + doc)) {
        visitor.visit(leaf.docBase + doc, Bearers.keys(keys.binaryValue()));
      }
    }
  }

  /** Ends early where a newer generation waits: what is computed is kept for that. */
  void compute(LuceneMeaning.Target target) throws IOException {
    long[] held = target.held();
    missing = without(wanted, held);
    long[] surplus = without(held, wanted);
    target.show(wanted.length - missing.length, wanted.length);
    if (missing.length == 0 && surplus.length == 0) {
      return;
    }
    Files.createDirectories(target.folder());
    try (VectorWriter writer = writer(target)) {
      for (LeafReaderContext leaf : snapshot.leaves) {
        each(leaf, (doc, keys) -> compute(doc, keys, writer, target));
      }
      if (made.cardinality() == missing.length) {
        for (long key : surplus) {
          writer.remove(key);
        }
      }
      commit(writer, target);
    }
  }

  private VectorWriter writer(LuceneMeaning.Target target) throws IOException {
    try {
      return new VectorWriter(target.folder(), target.model(), wanted.length);
    } catch (LockObtainFailedException busy) {
      throw new LuceneMeaning.LockElsewhere(busy);
    }
  }

  private void compute(int doc, long[] keys, VectorWriter writer, LuceneMeaning.Target target)
      throws IOException {
    boolean some = LongStream.of(keys).anyMatch(this::isMissing);
    if (!some || target.isOld(generation)) {
      return;
    }
    StoredFields stored = generation.stored().stored();
    List<String> texts = ItemTexts.of(generation.stored().read(stored, doc));
    for (int i = 0; i < keys.length; i++) {
      if (isMissing(keys[i])) {
        writer.add(keys[i], target.vector(texts.get(i)));
        made.set(Arrays.binarySearch(missing, keys[i]));
        if (made.cardinality() % COMMIT_EVERY == 0) {
          commit(writer, target);
        }
      }
    }
  }

  private void commit(VectorWriter writer, LuceneMeaning.Target target) throws IOException {
    writer.commit();
    target.show(wanted.length - missing.length + made.cardinality(), wanted.length);
  }

  private boolean isMissing(long key) {
    int at = Arrays.binarySearch(missing, key);
    return at >= 0 && !made.get(at);
  }

  private static long[] without(long[] all, long[] sorted) {
    return LongStream.of(all).filter(key -> Arrays.binarySearch(sorted, key) < 0).toArray();
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(int doc, long[] keys) throws IOException;
  }
}
