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
      "(?:(?:牵头|责任|分管|主管|主抓|包保|包抓|联系|挂点|挂钩|总牵头)[省市区县州旗盟]?(?:政府)?领导"
          + "|[省市区县州旗盟](?:级|政府)?(?:分管|牵头|责任|包保|包抓|联系)?领导"
          + "|(?:牵头|责任|分管|主管)(?:市长|区长|县长|州长|副市长|副区长|副县长)"
          + "|(?:第一|主要|直接|具体|牵头|主体)?(?:责任人|牵头人)|(?:主要|牵头|第一|共同|配合|协同|主体)?责任单位|责任(?:部门|主体|科室|处室|股室)"
          + "|(?:牵头|承办|主办|协办|配合|主责|实施)(?:单位|部门)|(?:参与|参加|协同|协作|落实|支持)(?:单位|部门)|(?:共同|协同)?牵头责任单位"
          + "|(?:完成|办理|办结)(?:时限|时间|期限)|时间节点|时限要求|(?:工作|任务)?时限)";

  /** A label at the start of a body or behind a mark that parts fields. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:^|(?<=[，；。、,;\\s]))(" + ALL + ")\\s*[：:]");

  private static final Pattern ANYWHERE = Pattern.compile("(" + ALL + ")\\s*[：:]");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?<=[。；！）”—－])|^[^。；：:（(]{3,60}?[—－-]*)(?=(?:" + ALL + ")\\s*[：:][^。]{2,400}。?$)");
  private static final Pattern AROUND = Pattern.compile("^[\\s，；。、,;]+|[\\s，；。、,;]+$");

  private Labels() {}

  /** A label and what stands behind it. */
  record Field(String label, String value) {

    boolean namesLeaders() {
      return label.matches(".*(?:领导|责任人|牵头人|[市区县州]长)");
    }

    boolean namesDeadline() {
      return label.matches(".*(?:时限|时间|节点|期限).*");
    }
  }

  /** Whether a line begins with a label. */
  public static boolean begins(String text) {
    return ANYWHERE.matcher(text).lookingAt();
  }

  /** Where labels without brackets begin that fill the end of a paragraph. */
  static Optional<Integer> tail(String text) {
    Matcher m = TAIL.matcher(text);
    return m.find() ? Optional.of(m.end()) : Optional.empty();
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
    return ANYWHERE.matcher(body).replaceAll("\n$0").strip();
  }

  /** The role a label or a table's header gives its units. */
  public static Optional<Role> role(String label) {
    if (label.matches(".*(?:牵头|主责|第一责任|主体责任单位).*")) {
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
    if (label.matches(".*(?:配合|参与|参加|协同|协作|支持).*")) {
      return Optional.of(Role.COOPERATING);
    }
    return label.matches(".*(?:责任|实施|落实)(?:单位|部门|主体|科室|处室|股室).*")
        ? Optional.of(Role.RESPONSIBLE)
        : Optional.empty();
  }

  static String trimmed(String value) {
    return AROUND.matcher(value).replaceAll("");
  }

  private static List<Field> fields(Matcher m, String body) {
    List<Field> fields = new ArrayList<>();
    String name = "";
    int from = 0;
    while (m.find()) {
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
