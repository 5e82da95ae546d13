package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Line;

/**
 * The lines of a paragraph that is still open. What is asked of them for every further line is kept
 * up to date, so that a paragraph of many lines costs no more than its lines.
 */
final class OpenLines {

  /** No title, address or line of the page around a paper that several lines make is longer. */
  private static final int HEAD_MOST = 1000;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder joined = new StringBuilder();
  private Optional<Mark> mark = Optional.empty();
  private String first = "";
  private String last = "";
  private boolean unclosed;
  private boolean stopped;
  private boolean full;

  /**
   * @param number that it begins with
   * @param isFull whether it is as wide as a line that the page has broken
   */
  void add(Line line, Optional<Mark> number, boolean isFull) {
    last = line.text().strip();
    if (lines.isEmpty()) {
      first = last;
      mark = number;
    }
    lines.add(line);
    append(line.text());
    unclosed = holdsBracket(last) ? isUnclosed(last) : unclosed;
    stopped |= line.text().indexOf('。') >= 0;
    full |= isFull;
  }

  void clear() {
    lines.clear();
    joined.setLength(0);
    unclosed = false;
    stopped = false;
    full = false;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<Line> lines() {
    return lines;
  }

  /** Its first line without spaces around it. */
  String first() {
    return first;
  }

  /** Its last line without spaces around it. */
  String last() {
    return last;
  }

  /** The number its first line begins with. */
  Optional<Mark> mark() {
    return mark;
  }

  /** All its words without spaces; of several lines no more than a head may have. */
  String head() {
    boolean whole = lines.size() == 1 || joined.length() <= HEAD_MOST;
    return whole ? joined.toString() : joined.substring(0, HEAD_MOST);
  }

  /** Whether a round bracket in it is still open. */
  boolean isUnclosed() {
    return unclosed;
  }

  /** Its words without spaces behind the last round bracket that opens. */
  String bracket() {
    int opened = Math.max(joined.lastIndexOf("（"), joined.lastIndexOf("("));
    return joined.substring(opened + 1);
  }

  /** Whether it holds a full stop. */
  boolean isStopped() {
    return stopped;
  }

  /** Whether one of its lines is full. */
  boolean holdsFull() {
    return full;
  }

  static boolean isUnclosed(String text) {
    int opened = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return opened >= 0 && Math.max(text.lastIndexOf('）'), text.lastIndexOf(')')) < opened;
  }

  private static boolean holdsBracket(String text) {
    return text.indexOf('（') >= 0
        || text.indexOf('(') >= 0
        || text.indexOf('）') >= 0
        || text.indexOf(')') >= 0;
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '　' || c == ' ' || c >= '\t' && c <= '\r';
      if (!space) {
        joined.append(c);
      }
    }
  }
}
