package org.zhengnuo.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * The items a clause matches, with what each is worth.
 *
 * @param scores by ordinal; 0 where an item does not match
 */
record Matches(FixedBitSet items, float[] scores) {

  static Matches none(int size) {
    return new Matches(new FixedBitSet(size), new float[size]);
  }

  static Matches all(int size) {
    FixedBitSet every = new FixedBitSet(size);
    every.set(0, size);
    return new Matches(every, new float[size]);
  }

  static Matches of(FixedBitSet items) {
    return new Matches(items, new float[items.length()]);
  }

  boolean has(int ordinal) {
    return ordinal >= 0 && ordinal < scores.length && items.get(ordinal);
  }

  void add(int ordinal, float score) {
    items.set(ordinal);
    scores[ordinal] += score;
  }

  /** What both match, worth the sum. */
  Matches and(Matches other) {
    FixedBitSet both = items.clone();
    both.and(other.items);
    return new Matches(both, sum(other));
  }

  /** What either matches, worth the sum. */
  Matches or(Matches other) {
    FixedBitSet either = items.clone();
    either.or(other.items);
    return new Matches(either, sum(other));
  }

  /** What this does not match, worth nothing. */
  Matches not() {
    FixedBitSet others = items.clone();
    others.flip(0, others.length());
    return of(others);
  }

  /** The same items, each worth so much more. */
  Matches raised(float more) {
    Matches raised = new Matches(items.clone(), scores.clone());
    for (int ordinal = 0; ordinal < scores.length; ordinal++) {
      if (items.get(ordinal)) {
        raised.scores[ordinal] += more;
      }
    }
    return raised;
  }

  /** Those that reach this share of the best score. */
  Matches least(float share) {
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    FixedBitSet kept = items.clone();
    for (int ordinal = 0; ordinal < scores.length; ordinal++) {
      if (items.get(ordinal) && scores[ordinal] < best * share) {
        kept.clear(ordinal);
      }
    }
    return new Matches(kept, scores);
  }

  private float[] sum(Matches other) {
    float[] sum = scores.clone();
    for (int ordinal = 0; ordinal < sum.length; ordinal++) {
      sum[ordinal] += other.scores[ordinal];
    }
    return sum;
  }
}
