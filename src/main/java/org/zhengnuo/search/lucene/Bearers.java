package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Which vectors the items of a snapshot have, and which items a vector has: eight bytes a text. */
final class Bearers {
  final Vectors vectors;

  /** By item: where its vectors begin in {@link #numbers}; one more at the end. */
  private final int[] start;

  /** That of all of it, then those of its sentences; -1 where there is none yet. */
  private int[] numbers = new int[64];

  /** By vector: where its items begin in {@link #items}; one more at the end. */
  private final int[] itemStart;

  private final int[] items;

  Bearers(Snapshot snapshot, Vectors vectors) throws IOException {
    this.vectors = vectors;
    start = new int[snapshot.everything.length() + 1];
    int used = 0;
    int next = 0;
    for (LeafReaderContext leaf : snapshot.leaves) {
      BinaryDocValues keys = DocValues.getBinary(leaf.reader(), IndexFields.TEXT_KEYS);
      for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
        if (snapshot.everything.get(leaf.docBase + doc)) {
          Arrays.fill(start, next, leaf.docBase + doc + 1, used);
          next = leaf.docBase + doc + 1;
          used = add(keys.binaryValue(), used);
        }
      }
    }
    Arrays.fill(start, next, start.length, used);
    numbers = Arrays.copyOf(numbers, used);
    itemStart = new int[vectors.limit() + 1];
    items = new int[used];
    turn();
  }

  private int add(BytesRef keys, int from) {
    long[] read = keys(keys);
    while (from + read.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    for (int i = 0; i < read.length; i++) {
      numbers[from + i] = vectors.number(read[i]);
    }
    return from + read.length;
  }

  static long[] keys(BytesRef bytes) {
    long[] keys = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asLongBuffer().get(keys);
    return keys;
  }

  private void turn() {
    for (int number : numbers) {
      if (number >= 0) {
        itemStart[number + 1]++;
      }
    }
    for (int i = 1; i < itemStart.length; i++) {
      itemStart[i] += itemStart[i - 1];
    }
    int[] at = itemStart.clone();
    for (int item = 0; item + 1 < start.length; item++) {
      for (int i = start[item]; i < start[item + 1]; i++) {
        if (numbers[i] >= 0) {
          items[at[numbers[i]]++] = item;
        }
      }
    }
  }

  /** The vectors of an item: of all of it, then of its sentences; -1 for one that is missing. */
  int[] of(int item) {
    return Arrays.copyOfRange(numbers, start[item], start[item + 1]);
  }

  /** Shows the items that have a vector; one may come twice. */
  void each(int vector, IntConsumer item) {
    for (int i = itemStart[vector]; i < itemStart[vector + 1]; i++) {
      item.accept(items[i]);
    }
  }

  /** Whether an item of the set has it. */
  boolean isIn(org.apache.lucene.util.FixedBitSet set, int vector) {
    for (int i = itemStart[vector]; i < itemStart[vector + 1]; i++) {
      if (set.get(items[i])) {
        return true;
      }
    }
    return false;
  }
}
