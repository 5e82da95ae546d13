package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of neighbouring tokens, the terms that phrases are matched by: far rarer than single
 * characters, so that 人民政府 is two short lists instead of four long ones.
 */
final class Pairs {

  private Pairs() {}

  /** The term of two neighbouring tokens; Latin words stay apart. */
  static String of(String first, String second) {
    return isAscii(first) && isAscii(second) ? first + " " + second : first + second;
  }

  private static boolean isAscii(String token) {
    return token.charAt(0) < 0x80;
  }

  /**
   * A term for each token: it and the next one; the last stands alone, so that the field is as long
   * as that of single tokens.
   */
  static List<String> of(List<String> tokens) {
    List<String> pairs = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      pairs.add(i + 1 < tokens.size() ? of(tokens.get(i), tokens.get(i + 1)) : tokens.get(i));
    }
    return pairs;
  }
}
