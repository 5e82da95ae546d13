package org.zhengnuo.model;

import java.util.List;

/**
 * On which lines of its file a text stands.
 *
 * @param breaks where a line begins, in order of the text; empty where nothing is known
 */
public record TextLines(List<Break> breaks) {

  public static final TextLines UNKNOWN = new TextLines(List.of());

  /**
   * From an offset on, the text stands on a line.
   *
   * @param line counted from 1
   */
  public record Break(int offset, int line) {}

  public TextLines {
    breaks = List.copyOf(breaks);
  }

  /** The line of a place of the text; 0 where it is not known. */
  public int lineAt(int offset) {
    int line = 0;
    for (Break begun : breaks) {
      if (begun.offset() > offset) {
        break;
      }
      line = begun.line();
    }
    return line;
  }
}
