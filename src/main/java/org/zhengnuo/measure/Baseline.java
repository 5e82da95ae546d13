package org.zhengnuo.measure;

/**
 * What a number starts from: 由3.4亿度提升至11亿度.
 *
 * @param start where it begins; where it would end if there is none
 * @param words as printed; empty where there is none
 */
record Baseline(int start, String words) {

  /** Looks between a noun and the verb before the number. */
  static Baseline of(String text, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      char c = text.charAt(at);
      boolean begins = (c == '由' || c == '从') && Numbers.isDigit(text, digitAfter(text, at));
      if (begins) {
        return new Baseline(at, text.substring(at, to));
      }
    }
    return new Baseline(Math.max(from, to), "");
  }

  /** 由2020年的7.2%: a year may stand between. */
  private static int digitAfter(String text, int at) {
    return at + 1;
  }
}
