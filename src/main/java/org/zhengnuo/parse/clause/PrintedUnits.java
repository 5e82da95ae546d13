package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.text.PackedRows;

/**
 * A printed list of units, taken apart.
 *
 * <pre>
 *   list    = segment { (，|；|。) segment }
 *   segment = run [等 [部门|单位]] [按职责分工负责]
 *   run     = unit { 、 unit }          a suffix of the last unit is handed out to bare places before it
 * </pre>
 */
public final class PrintedUnits {

  private static final String OTHERS = "等(?:国务院|中央|自治区|[省市区县州旗])?[直级]?(?:有关|相关|各有关|各相关|其他)?";
  private static final String OPEN_TAIL =
      "(?:" + OTHERS + "(?:部门和单位|部门、单位|部门单位|部门|单位|成员单位)|等(?:有关|相关|各有关|各相关|其他)?)";

  /** 省水利厅等有关部门和各市政府: the list goes on behind its 等. */
  private static final Pattern OPEN_MIDDLE =
      Pattern.compile(
          "^(.+?)"
              + OTHERS
              + "(?:(?:部门和单位|部门单位|部门|单位|成员单位)(?:以及|及|和|与|、)|(?:以及|及|和|与))(?=各|[省市区县州]|有关|相关|属地|所在|沿)(.{2,})$");

  /** 市财政局及各县政府 are two; 有关部门和单位 is one. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?<=[局委厅署办部门位府司心会院社组构企]|园区|开发区|高新区|新区)(?:以及|及|和)(?=各(?!自|项)|国务院|[省市区县州][直级]|有关[^部单]|相关[^部单]|属地|所在地)");

  /** 市财政局和市审计局: two bodies of one level; 文化和旅游局 is one. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?<=.[局委厅署办部会院社府])(?:以及|及|和)(?=[省市区县州旗]\\p{IsHan}{1,20}(?:局|委|厅|署|办|部|会|院|社|政府|公司|中心)$)");

  private static final Pattern DUTY =
      Pattern.compile(
          "(?:(?:按照?|根据|依据)(?:各自)?(?:职责|职能|任务|工作|责任){0,6}+分工)?"
              + "(?:分别|共同|具体|牵头)?(?:负责|落实|配合|参与|参加|推进|协助|指导|组织实施|实施|承担)$"
              + "|(?:按照?|根据)(?:各自)?职责(?:分工)?(?:分别|共同)?(?:负责|落实|配合)?$|分工负责$|分别负责$");
  private static final Pattern OPEN = Pattern.compile("^(.+?)" + OPEN_TAIL + "$");
  private static final Pattern WITH =
      Pattern.compile("(?:会同|商|联合)(?:有关|相关|各有关|各相关)(?:部门|单位|方面|地方).*$");

  /** 济宁高新区等县（市、区）政府（管委会）: the suffix behind 等 belongs to every name before it. */
  private static final Pattern SHARED_BEHIND_OPEN =
      Pattern.compile(
          "^(.+?)等(?:有关|相关)?(?:各)?(?:县市区|县[（(]市、区[）)]|市县区|区县|县区|区[（(]市、县[）)]|市[（(]县、区[）)]|市、县[（(]区[）)])?(?:人民)?政府(?:[（(、]管委会?[）)]?)?$");

  /** 市（州）, 县〔市、区〕, 直管市: a level of places that 各 counts up. */
  private static final String LEVEL =
      "(?:(?:地级以上|县级|直管)?市|(?:自治)?[县州旗]|特?区|盟|神农架林区)(?:[（(〔<〈＜][^）)〕>〉＞]{1,10}[）)〕>〉＞])?";

  /** 区、市政府: the governments of a level or two, named without 各. */
  private static final String LEVELS = "(?<![^、，；。,;])(?:[区县市旗]、){1,2}[区县市旗](?:人民)?政府";

  /** Names that hold a 、 of their own and stand for many. */
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "各"
              + LEVEL
              + "(?:、"
              + LEVEL
              + ")+(?:人民政府|政府|党委政府|党委和政府|行署)?(?:[（(〔]管委会?[）)〕])?(?=[，；。、,;）)]|$|管委)"
              + "|"
              + LEVELS
              + "(?:[（(〔]管委会?[）)〕])?|(?:各|相关|有关|其他|其它|全市|全区|全县|沿线|沿黄|所在|属地)[^、，；。,;]{0,4}"
              + "(?:县市区|市县区|县、市、区|市、县、区|区、县级市|区、县|县、区|市、县|市、区|州、市|市、州|盟、市|区、市(?=(?:人民)?政府|[，；。,;）)]|$)|镇、街道|街镇|镇街|县区|区县|县[（(]市、区[）)]|区[（(]市、县[）)]|市[（(]县、区[）)]|市、县[（(]市、区[）)]|县[（(]市[）)]、区|县[（(]区[）)]、市|区[（(]县[）)]、市)"
              + "(?:人民)?(?:政府|党委政府)?(?:[（(]管委会?[）)]|、(?:各)?(?:功能区|开发区|园区)?(?:管委会|管委(?=[，；。、,;）)]|$)))?"
              + "|(?:[省市区县州旗][直级属])?(?:各)?(?:其他)?(?:有关|相关)部门、(?:有关|相关)?单位(?=[，；。、,;）)]|$)"
              + "|[<〈＜][^>〉＞、]{1,6}(?:、[^>〉＞、]{1,6})+[>〉＞]|[市区县省]?政府各?部门、(?:各)?(?:直属)?(?:单位|机构)"
              + "|各(?:有关|相关)?(?:部门|镇|县区|市区)、(?:各)?(?:单位|街道|镇街|企业)");

  private static final Pattern BARE_PLACE =
      Pattern.compile("^[^（）()]{1,12}(?:区|县|市|旗|州|盟|镇|街道|乡|园区|开发区)$");
  private static final Pattern SHARED_SUFFIX =
      Pattern.compile("^[^（）()]{1,14}?(?:区|县|市|旗|州|盟|镇|街道|乡)(人民政府|政府|管委会?|管理委员会|党工委|办事处)$");

  /** 蓝谷管委: a zone need not be called one where a committee runs it; 城管委 runs none. */
  private static final Pattern ZONE_SUFFIX =
      Pattern.compile("^[^（）()]{2,14}?(?<!监|^城|[省市区县]城)(管委会?)$");

  private static final Pattern ZONE =
      Pattern.compile(".*(?:新区|高新区|开发区|示范区|度假区|园区|工业园|保税区|实验区|合作区)$");

  /** What stands where a name could and names nobody. */
  private static final Set<String> NOBODY =
      PackedRows.of(PrintedUnits.class, "nobody.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  /** What every duty ends with, and the most it takes. */
  private static final String DUTY_ENDS = "责实合与加进助导施担工";

  private static final int DUTY_MOST = 40;

  /** A list that goes on behind its 等 does so a few times at most. */
  private static final int MIDDLES_MOST = 12;

  /** Every collective holds one of these. */
  private static final String COLLECTIVE_SIGNS = "各相有其全沿所属政<〈＜";

  private static final Pattern AROUND = Pattern.compile("^(?:由|以及|和|及|并)(?=.{3,})|(?:负责|牵头)$");

  /** 市级：市水务局；县级：各县水务局 names whose list it is. */
  private static final Pattern LEVELLED = Pattern.compile("^[省市区县州]级[：:]");

  private static final Pattern OPENING = Pattern.compile("[（(]");
  private static final Pattern AND = Pattern.compile("[及和]");
  private static final Pattern GOVERNED = Pattern.compile("^各(?:县市区|市县区|县[（(]市、区[）)])(人民)?政府、管委会$");
  private static final String GOVERNED_ALL = "各县（市、区）政府（管委会）";

  private static final char GUARD = '\uE000';

  private final Set<String> names;

  /**
   * @param names unit names that hold a 、 (市科技、人才招引工作指挥部): they are not taken apart
   */
  public PrintedUnits(Set<String> names) {
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
    return split(CellNames.parted(cell.strip()), "，；。,;");
  }

  private List<Entry> split(String list, String separators) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String segment : Brackets.split(guarded(list), separators)) {
      for (Entry entry : segment(segment, MIDDLES_MOST)) {
        entries.putIfAbsent(entry.printed(), entry);
      }
    }
    return List.copyOf(entries.values());
  }

  private List<Entry> segment(String printed, int middles) {
    String segment = withoutDuty(printed.strip());
    if (segment.indexOf('等') < 0) {
      return run(segment, false);
    }
    Matcher shared = SHARED_BEHIND_OPEN.matcher(segment);
    if (shared.matches()) {
      return handedOut(Brackets.split(shared.group(1), "、"));
    }
    Matcher middle = OPEN_MIDDLE.matcher(segment);
    if (middles > 0 && middle.matches()) {
      return Stream.of(
              segment(middle.group(1) + "等", middles - 1), segment(middle.group(2), middles - 1))
          .flatMap(List::stream)
          .toList();
    }
    Matcher open = OPEN.matcher(segment);
    return open.matches() ? run(open.group(1), true) : run(segment, false);
  }

  private static List<Entry> run(String run, boolean open) {
    return withSuffixes(Brackets.split(run, "、")).stream()
        .flatMap(PrintedUnits::apart)
        .map(name -> withoutRemark(bare(unguarded(name))))
        .filter(name -> !name.isBlank() && !isEmpty(name) && NoUnits.mayBeUnit(name))
        .map(name -> new Entry(canonicalCollective(name), open))
        .toList();
  }

  private static String bare(String printed) {
    String name = LEVELLED.matcher(printed).replaceFirst("");
    boolean led = !name.isEmpty() && "由以和及并".indexOf(name.charAt(0)) >= 0;
    return led || name.endsWith("负责") || name.endsWith("牵头")
        ? AROUND.matcher(name).replaceAll("")
        : name;
  }

  /** 市水利局（具体由市河道中心承担）: the bracket says more of the unit and is no part of its name. */
  private static String withoutRemark(String name) {
    boolean closed = name.endsWith("）") || name.endsWith(")");
    int open =
        closed
            ? Brackets.outermost(name).stream().mapToInt(Brackets.Pair::start).max().orElse(0)
            : 0;
    return open > 1 && !NoUnits.mayBeUnit(name.substring(open)) ? name.substring(0, open) : name;
  }

  private static boolean isEmpty(String name) {
    return NOBODY.contains(name)
        || name.chars().allMatch(c -> c == '—')
        || name.chars().allMatch(c -> c == '-');
  }

  private static Stream<String> apart(String name) {
    boolean joint = name.indexOf('及') >= 0 || name.indexOf('和') >= 0;
    return joint && !isJoinedInBrackets(name)
        ? JOINT.splitAsStream(name).flatMap(TWO::splitAsStream)
        : Stream.of(name);
  }

  /** Whether a 及 or 和 stands between the first bracket that opens and the last that closes. */
  private static boolean isJoinedInBrackets(String name) {
    Matcher opening = OPENING.matcher(name);
    int close = Math.max(name.lastIndexOf('）'), name.lastIndexOf(')'));
    return opening.find()
        && opening.end() < close
        && AND.matcher(name).region(opening.end(), close).find();
  }

  /** The duty at a segment's end is cut off again and again: 负责落实. */
  private static String withoutDuty(String segment) {
    String rest = segment.indexOf('关') < 0 ? segment : WITH.matcher(segment).replaceFirst("");
    Matcher duty = DUTY.matcher(rest).useTransparentBounds(true);
    int end = rest.length();
    while (end > 0
        && DUTY_ENDS.indexOf(rest.charAt(end - 1)) >= 0
        && duty.region(Math.max(0, end - DUTY_MOST), end).find()) {
      end = duty.start();
    }
    return rest.substring(0, end);
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
    Shared shared = Shared.NONE;
    for (int i = named.size() - 1; i >= 0; i--) {
      String name = named.get(i);
      Optional<Shared> own = Shared.of(name);
      if (own.isPresent()) {
        shared = own.get();
      } else if (shared.fits(name)) {
        named.set(i, name + shared.suffix());
      } else {
        shared = Shared.NONE;
      }
    }
    return named;
  }

  /**
   * A suffix that names before it may share.
   *
   * @param zones whether only names of zones do
   */
  private record Shared(String suffix, boolean zones) {

    private static final String SUFFIX_ENDS = "府委会处";
    private static final List<String> SUFFIXES = List.of("政府", "管委", "委员会", "管委会", "党工委", "办事处");

    static final Shared NONE = new Shared("", false);

    static Optional<Shared> of(String name) {
      if (name.isEmpty() || SUFFIX_ENDS.indexOf(name.charAt(name.length() - 1)) < 0) {
        return Optional.empty();
      }
      if (SUFFIXES.stream().noneMatch(name::endsWith)) {
        return Optional.empty();
      }
      Matcher place = SHARED_SUFFIX.matcher(name);
      if (place.matches()) {
        return Optional.of(new Shared(place.group(1), false));
      }
      Matcher zone = ZONE_SUFFIX.matcher(name);
      return zone.matches() ? Optional.of(new Shared(zone.group(1), true)) : Optional.empty();
    }

    boolean fits(String name) {
      Pattern bare = zones ? ZONE : BARE_PLACE;
      return !suffix.isEmpty() && bare.matcher(name).matches() && !isCollective(name);
    }
  }

  private static boolean isCollective(String name) {
    return COLLECTIVE.matcher(unguarded(name)).matches();
  }

  /** The printed variants of 各县（市、区）政府（管委会） are one name. */
  private static String canonicalCollective(String name) {
    String one = name.startsWith("各") ? GOVERNED.matcher(name).replaceFirst(GOVERNED_ALL) : name;
    return one.replace('(', '（').replace(')', '）');
  }

  private String guarded(String list) {
    if (list.indexOf('、') < 0) {
      return list;
    }
    String kept = list;
    for (String name : names) {
      kept = kept.replace(name, name.replace('、', GUARD));
    }
    return kept.chars().noneMatch(c -> COLLECTIVE_SIGNS.indexOf(c) >= 0)
        ? kept
        : COLLECTIVE
            .matcher(kept)
            .replaceAll(m -> Matcher.quoteReplacement(m.group().replace('、', GUARD)));
  }

  private static String unguarded(String name) {
    return name.replace(GUARD, '、');
  }
}
