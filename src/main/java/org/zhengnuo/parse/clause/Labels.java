package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.PrintedLabel;

/** The labels that owners stand behind: 牵头领导：, 责任单位：, 完成时限： … */
public final class Labels {

  /** No label is longer than this, and some room. */
  private static final int LONGEST = 14;

  /** Words that a paragraph of nothing else begins with stand before its label. */
  private static final int HEAD_LEAST = 3;

  private static final int HEAD_MOST = 60;

  /** Words of another kind behind a mark; 市级：, 县级： part the list itself. */
  private static final Pattern OTHER_LABEL =
      Pattern.compile("[，；。,;](?![省市县区州]级)\\p{IsHan}{2,8}[：:]");

  private static final String BEFORE_TAIL = "。；！）”—－";
  private static final int TAIL_LEAST = 2;
  private static final int TAIL_MOST = 400;

  /** 建设单位：A；责任单位：B begins with a field of another kind. */
  private static final Pattern OTHER_FIRST = Pattern.compile("\\p{IsHan}{2,8}[：:]");

  private Labels() {}

  /** A label and what stands behind it. */
  record Field(String label, String value) {

    boolean namesLeaders() {
      return is(PrintedLabel.Sense.LEADERS);
    }

    boolean namesDeadline() {
      return is(PrintedLabel.Sense.DEADLINE);
    }

    private boolean is(PrintedLabel.Sense sense) {
      return PrintedLabel.said(label).filter(l -> l.sense() == sense).isPresent();
    }
  }

  /** Whether a line begins with a label. */
  public static boolean begins(String text) {
    int colon = 0;
    while (colon < text.length() && colon <= LONGEST && !isColon(text.charAt(colon))) {
      colon++;
    }
    boolean near = colon < text.length() && isColon(text.charAt(colon));
    return near && PrintedLabel.said(text.substring(0, end(text, colon))).isPresent();
  }

  /**
   * Where labels without brackets begin that fill the end of a paragraph: at a label behind a stop,
   * or behind a few words that a paragraph of nothing else begins with; no full stop between it and
   * the end.
   */
  static Optional<Integer> tail(String text) {
    int end = text.endsWith("。") ? text.length() - 1 : text.length();
    int from = Math.max(text.lastIndexOf('。', end - 1), end - TAIL_MOST * 2) + 1;
    int first = from;
    while (first < end && !isColon(text.charAt(first))) {
      first++;
    }
    return first == end ? Optional.empty() : head(text, end).or(() -> behindStop(text, from, end));
  }

  private static Optional<Integer> head(String text, int end) {
    int mark = 0;
    while (mark < end && "。；：:（(".indexOf(text.charAt(mark)) < 0) {
      mark++;
    }
    if (mark == end || !isColon(text.charAt(mark))) {
      return Optional.empty();
    }
    return label(text, mark, HEAD_LEAST).filter(at -> at <= HEAD_MOST && isTail(text, at, end));
  }

  private static Optional<Integer> behindStop(String text, int from, int end) {
    for (int colon = from; colon < end; colon++) {
      Optional<Integer> label =
          isColon(text.charAt(colon)) ? label(text, colon, 1) : Optional.empty();
      if (label.filter(at -> isBehind(text, at) && isTail(text, at, end)).isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private static boolean isBehind(String text, int at) {
    return BEFORE_TAIL.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether a label's value reaches from its colon to the end without a full stop. */
  private static boolean isTail(String text, int label, int end) {
    int value = label;
    while (!isColon(text.charAt(value))) {
      value++;
    }
    int length = text.codePointCount(value + 1, end);
    int stop = text.indexOf('。', value + 1);
    return length >= TAIL_LEAST && length <= TAIL_MOST && (stop < 0 || stop >= end);
  }

  /** Where a label begins that ends with this colon; the earliest place at or behind another. */
  private static Optional<Integer> label(String text, int colon, int from) {
    return PrintedLabel.start(text, from, end(text, colon));
  }

  /** Where the words before a colon end. */
  private static int end(String text, int colon) {
    int end = colon;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Whether a body without a label of owners at its start has one behind its first field. */
  static boolean holds(String body) {
    return OTHER_FIRST.matcher(body).lookingAt() && !inBrackets(body).isEmpty();
  }

  /** Whether a line is a label and nothing else: what it announces stands on the next. */
  public static boolean isBare(String text) {
    return !text.isEmpty() && isColon(text.charAt(text.length() - 1)) && begins(text);
  }

  /** The fields of a bracket: labels at its start or behind a mark that parts fields. */
  static List<Field> inBrackets(String body) {
    return fields(body, true);
  }

  /** The fields of lines that were joined, so that no mark need part them. */
  static List<Field> ofLines(String body) {
    return fields(body, false);
  }

  /** Joined label lines, a line each again. */
  static String lines(String body) {
    StringBuilder lines = new StringBuilder();
    int from = 0;
    for (Found label : found(body, false)) {
      lines.append(body, from, label.start()).append('\n');
      from = label.start();
    }
    return lines.append(body, from, body.length()).toString().strip();
  }

  /** The role a label gives its units. */
  public static Optional<Role> role(String label) {
    return PrintedLabel.column(label).flatMap(PrintedLabel::role);
  }

  static String trimmed(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isMark(value.charAt(from))) {
      from++;
    }
    while (to > from && isMark(value.charAt(to - 1))) {
      to--;
    }
    return value.substring(from, to);
  }

  private static boolean isMark(char c) {
    return isSpace(c) || "，；。、,;｜|".indexOf(c) >= 0;
  }

  /** A label in a text, and the colon behind it. */
  private record Found(int start, int colon) {}

  private static List<Found> found(String body, boolean parted) {
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int colon = 0; colon < body.length(); colon++) {
      if (isColon(body.charAt(colon))) {
        Optional<Integer> start = label(body, colon, from);
        if (start.isPresent() && (!parted || isParted(body, from, start.get()))) {
          found.add(new Found(start.get(), colon));
          from = colon + 1;
        }
      }
    }
    return found;
  }

  /** Behind a mark; a space between two fields is gone, but what stands before is a body's name. */
  private static boolean isParted(String body, int from, int at) {
    if (at == 0 || isMark(body.charAt(at - 1))) {
      return true;
    }
    int name = at;
    while (name > from && !isMark(body.charAt(name - 1))) {
      name--;
    }
    return from > 0 && BodyNames.isOffice(body.substring(name, at));
  }

  /** 责任单位：A，适用范围：B: what another label announces is no unit. */
  private static String ownValue(String value) {
    Matcher other = OTHER_LABEL.matcher(value);
    return other.find() ? value.substring(0, other.start()) : value;
  }

  private static List<Field> fields(String body, boolean parted) {
    List<Found> found = found(body, parted);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found label = found.get(i);
      int to = i + 1 < found.size() ? found.get(i + 1).start() : body.length();
      String name = body.substring(label.start(), end(body, label.colon()));
      fields.add(new Field(name, trimmed(ownValue(body.substring(label.colon() + 1, to)))));
    }
    return fields;
  }
}
