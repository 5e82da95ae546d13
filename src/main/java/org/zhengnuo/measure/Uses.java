package org.zhengnuo.measure;

/** A set of uses: asked for at every character, so it is bits. */
record Uses(long bits) {

  static Uses of(WordUse... uses) {
    long bits = 0;
    for (WordUse use : uses) {
      bits |= bit(use);
    }
    return new Uses(bits);
  }

  boolean has(WordUse use) {
    return (bits & bit(use)) != 0;
  }

  boolean meets(Uses other) {
    return (bits & other.bits) != 0;
  }

  Uses and(Uses other) {
    return new Uses(bits | other.bits);
  }

  private static long bit(WordUse use) {
    return 1L << use.ordinal();
  }
}
