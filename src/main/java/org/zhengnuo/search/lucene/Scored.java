package org.zhengnuo.search.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * Some items with what each is worth, in order of their numbers; as long as there are items,
 * however large the index.
 */
record Scored(int[] docs, float[] scores) {
  static final Scored NONE = new Scored(new int[0], new float[0]);

  int size() {
    return docs.length;
  }

  /** What both hold, worth the sum. */
  Scored and(Scored other) {
    Builder both = new Builder(Math.min(size(), other.size()));
    for (int i = 0, j = 0; i < size() && j < other.size(); ) {
      if (docs[i] == other.docs[j]) {
        both.add(docs[i], scores[i++] + other.scores[j++]);
      } else if (docs[i] < other.docs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return both.build();
  }

  /** What either holds, worth the sum. */
  Scored or(Scored other) {
    Builder either = new Builder(size() + other.size());
    int i = 0;
    int j = 0;
    while (i < size() || j < other.size()) {
      int one = i < size() ? docs[i] : Integer.MAX_VALUE;
      int two = j < other.size() ? other.docs[j] : Integer.MAX_VALUE;
      float score = (one <= two ? scores[i] : 0) + (two <= one ? other.scores[j] : 0);
      either.add(Math.min(one, two), score);
      i += one <= two ? 1 : 0;
      j += two <= one ? 1 : 0;
    }
    return either.build();
  }

  /** What the set does not hold. */
  Scored without(FixedBitSet set) {
    Builder left = new Builder(size());
    for (int i = 0; i < size(); i++) {
      if (!set.get(docs[i])) {
        left.add(docs[i], scores[i]);
      }
    }
    return left.build();
  }

  /** The same items, each worth so much more. */
  Scored raised(float more) {
    float[] raised = scores.clone();
    for (int i = 0; i < raised.length; i++) {
      raised[i] += more;
    }
    return new Scored(docs, raised);
  }

  /** Those worth at least this much. */
  Scored least(float least) {
    Builder left = new Builder(size());
    for (int i = 0; i < size(); i++) {
      if (scores[i] >= least) {
        left.add(docs[i], scores[i]);
      }
    }
    return left.build();
  }

  /** The greatest score, 0 where there is none. */
  float best() {
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    return best;
  }

  /** Puts together items in order of their numbers. */
  static final class Builder {
    private int[] docs;
    private float[] scores;
    private int size;

    Builder(int expected) {
      docs = new int[Math.max(8, expected)];
      scores = new float[docs.length];
    }

    void add(int doc, float score) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size * 2);
        scores = Arrays.copyOf(scores, size * 2);
      }
      docs[size] = doc;
      scores[size++] = score;
    }

    Scored build() {
      return new Scored(Arrays.copyOf(docs, size), Arrays.copyOf(scores, size));
    }
  }
}
