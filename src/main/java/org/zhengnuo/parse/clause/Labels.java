package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Role;

/** The labels that owners stand behind: 牵头领导：, 责任单位：, 完成时限： … */
public final class Labels {

  private static final String ALL =
      "(?=[牵责分主包联挂总省市区县州旗盟第直具配共协承实参落支完办时工任])(?:(?:牵头|责任|分管|主管|主抓|包保|包抓|联系|挂点|挂钩|总牵头)[省市区县州旗盟]?(?:政府)?领导"
          + "|[省市区县州旗盟](?:级|政府)?(?:分管|牵头|责任|包保|包抓|联系)?领导|(?:牵头|责任|分管|主管)(?:市长|区长|县长|州长|副市长|副区长|副县长)"
          + "|(?:第一|主要|直接|具体|牵头|主体)?(?:责任人|牵头人)|(?:主要|牵头|第一|共同|配合|协同|主体)?责任单位|责任(?:部门|主体|科室|处室|股室)"
          + "|(?:牵头|承办|主办|协办|配合|主责|实施)(?:单位|部门)|(?:参与|参加|协同|协作|落实|支持)(?:单位|部门)|(?:共同|协同)?牵头责任单位"
          + "|(?:完成|办理|办结)(?:时限|时间|期限)|时间节点|时限要求|(?:工作|任务)?时限)";

  /** No label is longer than this, and some room. */
  private static final int LONGEST = 12;

  /** A label at the start of a body or behind a mark that parts fields. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:^|(?<=[，；。、,;\\s]))(" + ALL + ")\\s*[：:]");

  private static final Pattern ANYWHERE = Pattern.compile("(" + ALL + ")\\s*[：:]");
  private static final Pattern HEAD =
      Pattern.compile("[^。；：:（(]{3,60}?[—－-]*(?=(?:" + ALL + ")\\s*[：:])");
  private static final String BEFORE_TAIL = "。；！）”—－";
  private static final int TAIL_LEAST = 2;
  private static final int TAIL_MOST = 400;

  private static final Pattern LEADS = Pattern.compile("牵头|主责|第一责任|主体责任单位");
  private static final Pattern COOPERATES = Pattern.compile("配合|参与|参加|协同|协作|支持");
  private static final Pattern CHARGED = Pattern.compile("(?:责任|实施|落实)(?:单位|部门|主体|科室|处室|股室)");

  private Labels() {}

  /** A label and what stands behind it. */
  record Field(String label, String value) {

    private static final Pattern LEADERS = Pattern.compile("(?:领导|责任人|牵头人|[市区县州]长)$");
    private static final Pattern DEADLINE = Pattern.compile("时限|时间|节点|期限");

    boolean namesLeaders() {
      return LEADERS.matcher(label).find();
    }

    boolean namesDeadline() {
      return DEADLINE.matcher(label).find();
    }
  }

  /** Whether a line begins with a label. */
  public static boolean begins(String text) {
    int at = 0;
    for (int printed = 0; at < text.length() && printed < LONGEST; at++) {
      if (isColon(text.charAt(at))) {
        return ANYWHERE.matcher(text).lookingAt();
      }
      printed += isSpace(text.charAt(at)) ? 0 : 1;
    }
    return false;
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
    Matcher m = HEAD.matcher(text);
    return m.lookingAt() && isTail(text, m.end(), end) ? Optional.of(m.end()) : Optional.empty();
  }

  private static Optional<Integer> behindStop(String text, int from, int end) {
    Matcher m = ANYWHERE.matcher(text);
    for (int colon = from; colon < end; colon++) {
      for (int at = start(text, colon, 1); isColon(text.charAt(colon)) && at < colon; at++) {
        boolean behind = BEFORE_TAIL.indexOf(text.charAt(at - 1)) >= 0;
        if (behind && m.region(at, colon + 1).lookingAt() && isTail(text, at, end)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
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

  /** The first place, at or behind another, where a label that ends with this colon may begin. */
  private static int start(String text, int colon, int from) {
    int at = colon;
    while (at > from && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return Math.max(from, at - LONGEST);
  }

  private static boolean isColon(char c) {
    return c == '：' || c == ':';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** The fields of a bracket. */
  static List<Field> inBrackets(String body) {
    return fields(IN_BRACKETS.matcher(body), body);
  }

  /** The fields of lines that were joined, so that no mark need part them. */
  static List<Field> ofLines(String body) {
    return fields(ANYWHERE.matcher(body), body);
  }

  /** Joined label lines, a line each again. */
  static String lines(String body) {
    StringBuilder lines = new StringBuilder();
    Matcher m = ANYWHERE.matcher(body);
    int from = 0;
    while (next(m, body, from)) {
      lines.append(body, from, m.start()).append('\n').append(m.group());
      from = m.end();
    }
    return lines.append(body, from, body.length()).toString().strip();
  }

  /** The role a label or a table's header gives its units. */
  public static Optional<Role> role(String label) {
    if (LEADS.matcher(label).find()) {
      return Optional.of(Role.LEAD);
    }
    if (label.contains("承办")) {
      return Optional.of(Role.UNDERTAKING);
    }
    if (label.contains("主办")) {
      return Optional.of(Role.HOST);
    }
    if (label.contains("协办")) {
      return Optional.of(Role.ASSISTING);
    }
    if (COOPERATES.matcher(label).find()) {
      return Optional.of(Role.COOPERATING);
    }
    return CHARGED.matcher(label).find() ? Optional.of(Role.RESPONSIBLE) : Optional.empty();
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
    return isSpace(c) || "，；。、,;".indexOf(c) >= 0;
  }

  /** Finds the next label at or behind an offset: only what stands before a colon is looked at. */
  private static boolean next(Matcher m, String body, int from) {
    m.useTransparentBounds(true).useAnchoringBounds(false);
    for (int colon = from; colon < body.length(); colon++) {
      boolean found =
          isColon(body.charAt(colon)) && m.region(start(body, colon, from), colon + 1).find();
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static List<Field> fields(Matcher m, String body) {
    List<Field> fields = new ArrayList<>();
    String name = "";
    int from = 0;
    while (next(m, body, from)) {
      if (!name.isEmpty()) {
        fields.add(new Field(name, trimmed(body.substring(from, m.start()))));
      }
      name = m.group(1);
      from = m.end();
    }
    if (!name.isEmpty()) {
      fields.add(new Field(name, trimmed(body.substring(from))));
    }
    return fields;
  }
}
