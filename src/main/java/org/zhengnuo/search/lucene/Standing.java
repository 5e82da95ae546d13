package org.zhengnuo.search.lucene;

/** How an item stands among others of the same score. */
final class Standing {
  private static final float OWNED = 1.5f;
  private static final float REPEATED = 0.5f;

  private Standing() {}

  static float of(boolean owned, boolean repeats) {
    return owned ? OWNED : repeats ? REPEATED : 1;
  }
}
