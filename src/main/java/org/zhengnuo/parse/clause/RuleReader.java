package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Role;

/**
 * Takes the sentences that state a rule out of a clause.
 *
 * <pre>
 *   rule = 列第一位者为牵头单位，下同
 *        | 黑体为主办单位，其他为协办单位，下同
 *        | 以下各项均需 list …，不再重复列出
 * </pre>
 */
final class RuleReader {

  private static final Pattern FIRST_LEADS =
      Pattern.compile(
          "[，。；,;]?[（(〔\\[【]?(?:除[^，,（(）)]{2,16}外[，,])?(?:排名|排列|排序|位列|排|列)?(?:在)?(?:首位|第一(?:位|个|名)?)(?:者|的)?"
              + "(?:责任|承办)?(?:单位|部门)?(?:即)?(?:为|是)(?:工作|任务)?牵头(?:或汇总|和汇总)?(?:责任)?(?:单位|部门)(?:或汇总单位)?"
              + "(?:[，,；;](?=下同))?(?:下同)?[）)〕\\]】]?");
  private static final Pattern FIRST_SAID =
      Pattern.compile(
          "[（(〔\\[【]?牵头(?:责任)?(?:单位|部门)(?:均|都)?(?:排名|排列|名列|排在|列为|排|列|居|在)(?:首位|第一(?:位|个)?)[）)〕\\]】]?");
  private static final Pattern MARK =
      Pattern.compile(
          "[，。；,;]?[（(]?(?:注[:：])?(?:单位)?(?:名称)?(?:字体|标注|标|用|以)?为?(?<type>黑体|粗体|加粗|标黑|加黑|下划线)"
              + "(?:字体?|标注|标示|显示)*+(?:的|者|单位|部门)*+(?:为|是)(?<marked>主办|牵头|主责|主要责任)(?:责任)?(?:单位|部门)"
              + "(?:[，,；;](?:其他|其余|其它)(?:的|者|单位|部门)*+均?(?:为|是)(?<others>协办|配合|协同|参与|责任)(?:单位|部门))?"
              + "(?:[，,；;]?下同)?[）)]?");
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "[，。；]?以下(?:各项|各条|任务|工作|事项)?+(?:任务|工作|措施)?+(?:均|都|皆)(?:需|须|由|要|应)?+(?:要)?+([^，。；]{0,200}?)"
              + "(?:(?:按照?职责分工)?(?:负责|落实|配合|参与|参加|承担|组织实施|抓好落实)[^，。；]{0,100})?[，,；;]?+"
              + "(?:下同|不再(?:重复|一一|逐一|另行|单独|分别|逐项)?(?:列出|列明|列入|列举|标注|注明))");
  private static final Pattern TYPE = Pattern.compile("[黑粗]体");
  private static final Pattern SAME = Pattern.compile("[，。；、,](?:下同|以下同)$");

  private final PrintedUnits units;

  RuleReader(PrintedUnits units) {
    this.units = units;
  }

  /**
   * A clause body without the rules it states.
   *
   * @param rules those that hold with it and after it
   * @param markLost whether it speaks of a mark that plain text has lost
   */
  record Stated(String rest, Rules rules, boolean markLost) {}

  Stated read(String body, Rules before) {
    if (!mayState(body)) {
      return new Stated(Labels.trimmed(body), before, false);
    }
    List<PrintedUnits.Entry> everywhere = before.everywhere();
    Matcher needed = EVERYWHERE.matcher(body);
    String rest = body;
    if (mayNeed(body) && needed.find()) {
      everywhere = units.split(needed.group(1));
      rest = rest.replace(needed.group(), "");
    }
    boolean first =
        before.firstLeads() || FIRST_LEADS.matcher(body).find() || FIRST_SAID.matcher(body).find();
    Matcher mark = MARK.matcher(body);
    boolean marks = mark.find();
    Optional<Rules.BoldRule> bold = marks ? boldRule(mark) : before.bold();
    rest = FIRST_LEADS.matcher(MARK.matcher(rest).replaceAll("")).replaceAll("");
    rest = FIRST_SAID.matcher(rest).replaceAll("");
    rest = SAME.matcher(Labels.trimmed(rest)).replaceAll("");
    return new Stated(rest, new Rules(first, everywhere, bold), marks);
  }

  /** Every rule holds one of these words: most texts hold none and need no closer look. */
  private static boolean mayState(String text) {
    return text.contains("下同") || mayNeed(text) || mayLead(text) || mayMark(text);
  }

  private static boolean mayNeed(String text) {
    return text.contains("以下") && (text.contains("下同") || text.contains("不再"));
  }

  private static boolean mayLead(String text) {
    return text.contains("牵头") && (text.contains("首位") || text.contains("第一"));
  }

  private static boolean mayMark(String text) {
    return text.contains("体") && TYPE.matcher(text).find()
        || text.contains("加粗")
        || text.contains("标黑")
        || text.contains("加黑")
        || text.contains("下划线");
  }

  /** Underlines are not kept by any reader. */
  private static Optional<Rules.BoldRule> boldRule(Matcher mark) {
    if (mark.group("type").equals("下划线")) {
      return Optional.empty();
    }
    Role marked = mark.group("marked").equals("主办") ? Role.HOST : Role.LEAD;
    Role others =
        Optional.ofNullable(mark.group("others"))
            .flatMap(word -> Labels.role(word + "单位"))
            .orElse(Role.RESPONSIBLE);
    return Optional.of(new Rules.BoldRule(marked, others));
  }

  /** The words of a text that say what bold type means. */
  static Optional<String> boldWords(String text) {
    Matcher mark = MARK.matcher(text);
    return mayMark(text) && mark.find()
        ? Optional.of(mark.group().replaceAll("^[，。；,;（(]+|[）)]$", ""))
        : Optional.empty();
  }

  static boolean statesEverywhere(String clause) {
    return mayNeed(clause) && EVERYWHERE.matcher(clause).find();
  }
}
