package org.zhengnuo.search.rank;

/**
 * One word of a text.
 *
 * @param start first char in the folded text
 * @param end behind its last
 */
public record Word(String text, int start, int end) {

  /** Whether nothing stands between the other and this one. */
  public boolean follows(Word other) {
    return start == other.end;
  }
}
