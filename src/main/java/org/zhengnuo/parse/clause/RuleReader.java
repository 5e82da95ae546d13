package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
          "[，。；,;]?[（(]?(?:除[^，,（(）)]{2,16}外[，,])?(?:排名|排列|排序|位列|排|列)?(?:在)?(?:首位|第一(?:位|个|名)?)(?:者|的)?"
              + "(?:责任|承办)?(?:单位|部门)?(?:即)?(?:为|是)(?:工作|任务)?牵头(?:或汇总|和汇总)?(?:责任)?(?:单位|部门)(?:或汇总单位)?"
              + "(?:[，,；;](?=下同))?(?:下同)?[）)]?");
  private static final Pattern MARK_LOST =
      Pattern.compile(
          "[，。；]?(?:黑体|加粗|字体加粗|标黑|加黑|下划线)(?:字体?)?(?:者|的)?(?:为|是)(?:主办|牵头|主要责任)(?:单位|部门)"
              + "[，,](?:其他|其余)(?:为|是)(?:协办|配合|责任)(?:单位|部门)[，,]?(?:下同)?");
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "[，。；]?以下(?:各项|各条|任务|工作|事项)?(?:任务|工作|措施)?(?:均|都|皆)(?:需|须|由|要|应)?(?:要)?([^，。；]*?)"
              + "(?:(?:按照?职责分工)?(?:负责|落实|配合|参与|参加|承担|组织实施|抓好落实)[^，。；]*)?[，,；;]"
              + "(?:下同|不再(?:重复|一一|逐一|另行)?(?:列出|列明|列入|列举|标注|注明))");
  private static final Pattern SAME = Pattern.compile("[，。；、,](?:下同|以下同)$");

  private final UnitList units;

  RuleReader(UnitList units) {
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
    List<UnitList.Entry> everywhere = before.everywhere();
    Matcher needed = EVERYWHERE.matcher(body);
    String rest = body;
    if (needed.find()) {
      everywhere = units.split(needed.group(1));
      rest = rest.replace(needed.group(), "");
    }
    boolean first = before.firstLeads() || FIRST_LEADS.matcher(body).find();
    boolean markLost = MARK_LOST.matcher(body).find();
    rest = FIRST_LEADS.matcher(MARK_LOST.matcher(rest).replaceAll("")).replaceAll("");
    rest = SAME.matcher(Labels.trimmed(rest)).replaceAll("");
    return new Stated(rest, new Rules(first, everywhere), markLost);
  }

  static boolean statesEverywhere(String clause) {
    return EVERYWHERE.matcher(clause).find();
  }
}
