package org.zhengnuo.measure;

import java.util.BitSet;

/**
 * The places of a text inside quotation marks, titles and brackets: what stands there is a name.
 */
final class Shelter {
  private static final String OPEN = "“‘「『《〈（([［【〔{";
  private static final String CLOSE = "”’」』》〉）)]］】〕}";

  /** Longer than any name; a mark that is never closed shelters nothing. */
  private static final int LONGEST = 60;

  private final BitSet inside = new BitSet();

  Shelter(String text) {
    for (int at = 0; at < text.length(); at++) {
      int kind = OPEN.indexOf(text.charAt(at));
      if (kind >= 0) {
        int close = close(text, at, CLOSE.charAt(kind));
        inside.set(at, close);
        at = Math.max(at, close - 1);
      }
    }
  }

  boolean covers(int at) {
    return inside.get(at);
  }

  private static int close(String text, int open, char mark) {
    int limit = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < limit; at++) {
      if (text.charAt(at) == mark) {
        return at + 1;
      }
    }
    return open;
  }
}
