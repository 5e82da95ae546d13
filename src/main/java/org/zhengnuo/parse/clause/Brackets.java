package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;

/** Bracket pairs in a text, full width or half, nested ones inside their outer pair. */
final class Brackets {

  private static final String OPENING = "（(〔[【";
  private static final String CLOSING = "）)〕]】";

  private Brackets() {}

  /**
   * An outermost bracketed stretch: {@code start} is the opening bracket, {@code end} just behind
   * the closing one.
   */
  record Pair(int start, int end, boolean closed) {}

  /** Outermost pairs that begin with a round bracket; one that never closes runs to the end. */
  static List<Pair> outermost(String text) {
    List<Pair> pairs = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        continue;
      }
      if (OPENING.indexOf(c) >= 0) {
        if (depth == 0) {
          start = i;
        }
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
        depth--;
        if (depth == 0) {
          pairs.add(new Pair(start, i + 1, true));
        }
      }
    }
    if (depth > 0) {
      pairs.add(new Pair(start, text.length(), false));
    }
    return pairs;
  }

  /** The parts between separators that stand outside brackets and quotes of titles. */
  static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        continue;
      }
      if (OPENING.indexOf(c) >= 0 || c == '《') {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0 || c == '》') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        add(parts, text.substring(from, i));
        from = i + 1;
      }
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part);
    }
  }

  /** Most characters are neither brackets nor separators. */
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
