package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Portfolio.Assistance;

/**
 * Reads what one leader is in charge of.
 *
 * <pre>
 *   duties  = { clause (。|；|，) }                 a ， parts clauses where a verb follows it
 *   clause  = 负责 areas [等] [方面的] 工作         | 分管 units | 分管 areas 工作
 *           | 联系 units | 联系 areas 工作
 *           | 协助 name [同志] [负责] areas 工作
 *           | common                                履行…职责, 根据分工…: every leader's, no field
 *           | other
 *   units   = run { ， run }                        烟草、成品油销售企业 is one run and one name
 * </pre>
 */
public final class Duties {

  private static final String VERB = "负责|分管|主管|协管|联系|协助|主持|领导|牵头|履行|根据分工|按照分工|与|同时|统筹|兼任|完成";
  private static final Pattern CLAUSE = Pattern.compile("[。；]|，(?=" + VERB + ")");
  private static final Pattern WORK = Pattern.compile("(?:等)?(?:各?方面)?(?:的|各项|有关|相关){0,6}+工作$");
  private static final Pattern AREAS = Pattern.compile("^(?:同时|具体|并)?(?:负责|分管|主管|协管)(.+工作)$");
  private static final Pattern WHOLE = Pattern.compile("常务|全面|日常|有关|相关");
  private static final Pattern UNITS = Pattern.compile("^(?:同时|并)?(?:分管|主管|协管)(.+)$");
  private static final Pattern LIAISES = Pattern.compile("^(?:同时|并)?联系(.+)$");
  private static final Pattern ASSISTS =
      Pattern.compile("^协助([^，。；]{2,5}?)(?:同志|(?=[市区县省州]长|负责|抓|做|分管|处理|联系))(?:[市区县省州]长)?(.*)$");
  private static final Pattern ASSISTED =
      Pattern.compile("^(?:负责|抓好|做好|抓|分管|处理|联系|主管|落实)?(?<areas>.*工作)$");
  private static final Pattern COMMON =
      Pattern.compile("^(?:协助[^，。；]{2,5}?同志)?(?:履行|根据分工|按照分工|落实.*一岗双责|完成.*交办).*$");
  private static final Pattern KINDS = Pattern.compile("^[^省市区县].*(?:企业|机构|单位|部门|院校|团体|组织)$");
  private static final Pattern UNIT =
      Pattern.compile("(?:局|委|办|厅|部|会|院|队|公司|中心|政府|办公室|园区|组|站|所|校|大学)$");

  private final PrintedUnits units;
  private final List<String> areas = new ArrayList<>();
  private final List<String> manages = new ArrayList<>();
  private final List<String> liaises = new ArrayList<>();
  private final List<String> liaisesAreas = new ArrayList<>();
  private final List<Assistance> assists = new ArrayList<>();
  private final List<String> other = new ArrayList<>();

  private Duties(Set<String> names) {
    this.units = new PrintedUnits(names);
  }

  /**
   * The portfolio of a leader.
   *
   * @param text the duties without spaces, the leader's name cut off
   * @param substitutes who stands in for the leader
   * @param names unit names that hold a 、
   */
  public static Portfolio read(
      String person, String text, List<String> substitutes, Set<String> names) {
    Duties duties = new Duties(names);
    CLAUSE.splitAsStream(text).map(String::strip).filter(c -> !c.isEmpty()).forEach(duties::clause);
    return new Portfolio(
        person,
        duties.areas,
        duties.manages,
        duties.liaises,
        duties.liaisesAreas,
        duties.assists,
        substitutes,
        duties.other);
  }

  private void clause(String clause) {
    if (!COMMON.matcher(clause).matches()
        && !assists(clause)
        && !areas(clause)
        && !units(clause)
        && !liaises(clause)) {
      other.add(clause);
    }
  }

  private boolean assists(String clause) {
    Matcher m = ASSISTS.matcher(clause);
    if (!m.matches()) {
      return false;
    }
    Matcher assisted = ASSISTED.matcher(m.group(2));
    List<String> named = assisted.matches() ? list(assisted.group("areas")) : List.of(m.group(2));
    assists.add(new Assistance(m.group(1), named));
    return true;
  }

  private boolean areas(String clause) {
    Matcher m = AREAS.matcher(clause);
    if (!m.matches() || WHOLE.matcher(m.group(1)).find()) {
      return false;
    }
    areas.addAll(list(m.group(1)));
    return true;
  }

  private boolean units(String clause) {
    Matcher m = UNITS.matcher(clause);
    if (m.matches()) {
      manages.addAll(unitList(m.group(1)));
    }
    return m.matches();
  }

  private boolean liaises(String clause) {
    Matcher m = LIAISES.matcher(clause);
    if (!m.matches()) {
      return false;
    }
    if (WORK.matcher(m.group(1)).find()) {
      liaisesAreas.addAll(list(m.group(1)));
    } else {
      liaises.addAll(unitList(m.group(1)));
    }
    return true;
  }

  /** 财政、税务、审计方面的工作 is three areas; 相关工作 keeps its noun. */
  private static List<String> list(String work) {
    String areas = WORK.matcher(work).replaceFirst("");
    return areas.isEmpty()
        ? List.of(work)
        : Brackets.split(areas, "、，").stream().map(String::strip).toList();
  }

  private List<String> unitList(String list) {
    List<String> named = new ArrayList<>();
    for (String run : Brackets.split(list, "，")) {
      if (isKind(run)) {
        named.add(run);
      } else {
        units.split(run).forEach(entry -> named.add(entry.printed()));
      }
    }
    return named;
  }

  /** A run whose last word alone is a noun names a kind of body: 银行、保险等金融机构. */
  private static boolean isKind(String run) {
    List<String> words = Arrays.asList(run.split("、"));
    boolean bare =
        words.subList(0, words.size() - 1).stream().noneMatch(w -> UNIT.matcher(w).find());
    return words.size() > 1 && bare && KINDS.matcher(run).matches();
  }
}
