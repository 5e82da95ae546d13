package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;

/**
 * Lists of leaders: 钱一鸣、周二南, 副市长钱一鸣, 钱一鸣（常务副市长）, 钱一鸣副市长.
 *
 * <p>An office beside a name is cut off; one that stands alone names nobody and is dropped where a
 * name stands beside it.
 */
public final class LeaderNames {

  private static final String OFFICE =
      "(?:(?:省|市|区|县|州|旗|盟|镇|乡|自治区)?(?:委|政府|人大|政协)?(?:党组)?(?:常务)?(?:副)?"
          + "(?:书记|常委|[省市区县州旗盟镇乡]长|主席|主任|秘书长|局长|厅长|处长|党组成员|成员|巡视员|调研员|部长|专员))";
  private static final Pattern BEFORE =
      Pattern.compile("^" + OFFICE + "{1,6}[：:]?(?=" + PersonNames.HAN + "$)");
  private static final Pattern BEHIND =
      Pattern.compile("(?<=^" + PersonNames.HAN + ")(?:同志)?" + OFFICE + "{1,6}$");
  private static final Pattern ALONE = Pattern.compile("^" + OFFICE + "{1,6}$");

  /** 李 明: a name of two characters is printed as wide as one of three. */
  private static final Pattern SPACED =
      Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[ 　]+(\\p{IsHan})(?!\\p{IsHan})");

  /** Who stands over a part of a paper: 张明副市长主抓重点工作, 常务副市长张明牵头的工作（2项）. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?:"
              + OFFICE
              + "[、，]?){0,4}+(?<name>"
              + PersonNames.HAN
              + ")(?<!副)(?:同志|"
              + OFFICE
              + "){0,3}+(?:[（(][^（）()]{1,20}[）)])?的?(?<charge>(?:主抓|牵头|领衔|分管|包保|包抓|领办|督办|联系|负责|主管)?的?)"
              + "(?:重点|重要|主要|有关|各项)?(?:工作|任务|事项|项目|领域|目标)*+(?:[（(][^（）()]{1,12}[）)])?");

  /** 张明牵头；市财政局负责: a person, and the units that do it; 任城区牵头 names none. */
  private static final Pattern LEADS =
      Pattern.compile(
          "^由?(?<name>"
              + PersonNames.HAN
              + ")(?<![市县区旗州镇乡局委办部会所院社厅署站处联协队团心府司])(?:同志)?(?:牵头|领衔|主抓|包保)[；;，,](?<units>.{3,})$");

  private static final Pattern ASIDE = Pattern.compile("[（(][^）)]{0,200}[）)]|同志$|\\s");
  private static final Pattern NOBODY = Pattern.compile("[/—-]+|无");

  private static final Pattern OFFICES = Pattern.compile(OFFICE + "|同志");

  private static final int OVER_MOST = 50;
  private static final int OFFICE_MOST = 14;
  private static final int NAMED_LEAST = 4;
  private static final int NAMED_MOST = 60;

  private LeaderNames() {}

  /** The leaders of a list, in printed order. */
  public static List<Leader> split(String list) {
    List<String> names =
        Brackets.split(closedUp(list), "、，；,; 　\n\t").stream()
            .map(name -> ASIDE.matcher(name).replaceAll(""))
            .map(LeaderNames::withoutOffice)
            .filter(name -> !name.isEmpty() && !NOBODY.matcher(name).matches())
            .toList();
    boolean named = names.size() > 1 && names.stream().anyMatch(PersonNames::isName);
    return names.stream()
        .filter(name -> !named || !ALONE.matcher(name).matches())
        .map(name -> Leader.asPrinted(name, Place.UNKNOWN))
        .toList();
  }

  /**
   * The leader whom a heading names with an office or as one in charge, and nobody else; empty
   * where it names none.
   *
   * @param title without its number
   */
  public static Optional<Leader> over(String title) {
    Matcher m = OVER.matcher(title);
    if (title.length() > OVER_MOST || !m.matches()) {
      return Optional.empty();
    }
    boolean said = m.end("name") - m.start("name") < title.length();
    boolean office = OFFICES.matcher(title).find() || !m.group("charge").isEmpty();
    return said && office
        ? Optional.of(Leader.asPrinted(m.group("name"), Place.UNKNOWN))
        : Optional.empty();
  }

  /**
   * A person who leads, and the words behind him.
   *
   * @param units who does it
   */
  record Leading(Leader leader, String units) {}

  /** Who leads the units of a body, where a person does. */
  static Optional<Leading> leading(String body) {
    Matcher m = LEADS.matcher(body);
    return m.matches()
        ? Optional.of(
            new Leading(Leader.asPrinted(m.group("name"), Place.UNKNOWN), m.group("units")))
        : Optional.empty();
  }

  /** The leader in a list of units: 张明副市长, 副市长张明. */
  static Optional<Leader> office(String name) {
    boolean person = name.length() >= NAMED_LEAST && name.length() <= OFFICE_MOST;
    return person && OFFICES.matcher(name).find() ? over(name) : Optional.empty();
  }

  private static String closedUp(String list) {
    boolean spaced = list.indexOf(' ') >= 0 || list.indexOf('　') >= 0;
    return spaced ? SPACED.matcher(list).replaceAll("$1$2") : list;
  }

  /** A name with an office has four characters at least. */
  private static String withoutOffice(String name) {
    return name.length() < NAMED_LEAST || name.length() > NAMED_MOST
        ? name
        : BEHIND.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
  }
}
