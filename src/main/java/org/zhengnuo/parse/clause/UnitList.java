package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed list of units, taken apart.
 *
 * <pre>
 *   list    = segment { (，|；|。) segment }
 *   segment = run [等 [部门|单位]] [按职责分工负责]
 *   run     = unit { 、 unit }          a suffix of the last unit is handed out to bare places before it
 * </pre>
 */
public final class UnitList {

  private static final String OPEN_TAIL =
      "(?:等(?:有关|相关|各有关|各相关|其他)?(?:部门和单位|部门、单位|部门单位|部门|单位|成员单位)?)";
  private static final Pattern DUTY =
      Pattern.compile(
          "(?:(?:按照?|根据|依据)(?:各自)?(?:职责|职能|任务|工作|责任)*(?:职责|职能|任务|工作)?分工)?"
              + "(?:分别|共同|具体|牵头)?(?:负责|落实|配合|参与|参加|推进|协助|组织实施|实施|承担)$"
              + "|(?:按照?|根据)(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|落实|配合)?$|分工负责$|分别负责$");
  private static final Pattern OPEN = Pattern.compile("^(.+?)" + OPEN_TAIL + "$");
  private static final Pattern WITH =
      Pattern.compile("(?:会同|商|联合)(?:有关|相关|各有关|各相关)(?:部门|单位|方面|地方).*$");

  /** 济宁高新区等县（市、区）政府（管委会）: the suffix behind 等 belongs to every name before it. */
  private static final Pattern SHARED_BEHIND_OPEN =
      Pattern.compile(
          "^(.+?)等(?:有关|相关)?(?:各)?(?:县市区|县[（(]市、区[）)]|市县区|区县|县区|区[（(]市、县[）)]|市[（(]县、区[）)]|市、县[（(]区[）)])?(?:人民)?政府(?:[（(、]管委会[）)]?)?$");

  /** Names that hold a 、 of their own and stand for many. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?:各|相关|有关|其他|其它|全市|全区|全县|沿线|沿黄|所在|属地)[^、，；。]{0,4}"
              + "(?:县市区|市县区|县、市、区|市、县、区|区、县级市|区、县|县、区|市、县|市、区|州、市|市、州|盟、市|镇、街道|街镇|镇街|县区|区县|县[（(]市、区[）)]|区[（(]市、县[）)]|市[（(]县、区[）)]|市、县[（(]市、区[）)]|县[（(]市[）)]、区|县[（(]区[）)]、市|区[（(]县[）)]、市)"
              + "(?:人民)?(?:政府|党委政府)?(?:[（(]管委会[）)]|、(?:各)?(?:功能区|开发区|园区)?管委会)?"
              + "|[市区县省]?政府各?部门、(?:各)?(?:直属)?(?:单位|机构)"
              + "|各(?:有关|相关)?(?:部门|镇|县区|市区)、(?:各)?(?:单位|街道|镇街|企业)");

  private static final Pattern BARE_PLACE =
      Pattern.compile("^[^（）()]{1,12}(?:区|县|市|旗|州|盟|镇|街道|乡|园区|开发区)$");
  private static final Pattern SHARED_SUFFIX =
      Pattern.compile("^[^（）()]{1,14}?(?:区|县|市|旗|州|盟|镇|街道|乡)(人民政府|政府|管委会|管理委员会|党工委|办事处)$");
  private static final Pattern ZONE =
      Pattern.compile(".*(?:新区|高新区|开发区|示范区|度假区|园区|工业园|保税区|实验区|合作区)$");
  private static final Pattern EMPTY =
      Pattern.compile("(?:有关|相关)(?:部门|单位|方面|地方)|无|/|—+|-+|等|分别|其中");

  private static final char GUARD = '\uE000';

  private final Set<String> names;

  /**
   * @param names unit names that hold a 、 (市科技、人才招引工作指挥部): they are not taken apart
   */
  public UnitList(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /** One unit of a list; {@code open} says that its segment ended with 等. */
  public record Entry(String printed, boolean open) {}

  /** The units of a list without spaces, in printed order and without repeats. */
  public List<Entry> split(String list) {
    return split(list, "，；。,;");
  }

  /** The units of a table cell, where a space or a line break parts names too. */
  public List<Entry> splitCell(String cell) {
    return split(cell.strip().replaceAll("[\\s　]+", "，"), "，；。,;");
  }

  private List<Entry> split(String list, String separators) {
    List<Entry> entries = new ArrayList<>();
    for (String segment : Brackets.split(guarded(list), separators)) {
      for (Entry entry : segment(segment)) {
        if (entries.stream().noneMatch(e -> e.printed().equals(entry.printed()))) {
          entries.add(entry);
        }
      }
    }
    return List.copyOf(entries);
  }

  private List<Entry> segment(String printed) {
    String segment = withoutDuty(printed.strip());
    Matcher shared = SHARED_BEHIND_OPEN.matcher(segment);
    if (shared.matches()) {
      return handedOut(Brackets.split(shared.group(1), "、"));
    }
    Matcher open = OPEN.matcher(segment);
    boolean isOpen = open.matches();
    String run = isOpen ? open.group(1) : segment;
    return withSuffixes(Brackets.split(run, "、")).stream()
        .map(name -> unguarded(name).replaceAll("^(?:由|以及|和|及|并)(?=.{3,})|(?:负责|牵头)$", ""))
        .filter(name -> !name.isBlank() && !EMPTY.matcher(name).matches())
        .map(name -> new Entry(canonicalCollective(name), isOpen))
        .toList();
  }

  private static String withoutDuty(String segment) {
    String rest = WITH.matcher(segment).replaceFirst("");
    String before;
    do {
      before = rest;
      rest = DUTY.matcher(rest).replaceFirst("");
    } while (!rest.equals(before));
    return rest;
  }

  private static List<Entry> handedOut(List<String> places) {
    return places.stream()
        .map(place -> new Entry(place + (ZONE.matcher(place).matches() ? "管委会" : "政府"), false))
        .toList();
  }

  /**
   * 任城区、兖州区政府 are two governments: the last name's suffix goes to the bare places just before it.
   */
  private static List<String> withSuffixes(List<String> run) {
    List<String> named = new ArrayList<>(run);
    String suffix = "";
    for (int i = named.size() - 1; i >= 0; i--) {
      Matcher m = SHARED_SUFFIX.matcher(named.get(i));
      if (m.matches()) {
        suffix = m.group(1);
      } else if (!suffix.isEmpty()
          && BARE_PLACE.matcher(named.get(i)).matches()
          && !isCollective(named.get(i))) {
        named.set(i, named.get(i) + suffix);
      } else {
        suffix = "";
      }
    }
    return named;
  }

  private static boolean isCollective(String name) {
    return COLLECTIVE.matcher(unguarded(name)).matches();
  }

  /** The printed variants of 各县（市、区）政府（管委会） are one name. */
  private static String canonicalCollective(String name) {
    return name.replaceFirst("^各(?:县市区|市县区|县[（(]市、区[）)])(人民)?政府、管委会$", "各县（市、区）政府（管委会）")
        .replace('(', '（')
        .replace(')', '）');
  }

  private String guarded(String list) {
    String kept = list;
    for (String name : names) {
      kept = kept.replace(name, name.replace('、', GUARD));
    }
    return COLLECTIVE
        .matcher(kept)
        .replaceAll(m -> Matcher.quoteReplacement(m.group().replace('、', GUARD)));
  }

  private static String unguarded(String name) {
    return name.replace(GUARD, '、');
  }
}
