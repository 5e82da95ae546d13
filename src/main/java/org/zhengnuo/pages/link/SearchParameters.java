package org.zhengnuo.pages.link;

import static org.zhengnuo.pages.link.PageException.badParameter;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Within;

/**
 * Reads the parameters that narrow a search; the one place where they are named, declared and
 * checked.
 */
public final class SearchParameters {

  private static final Bounds SIZES = new Bounds(0, 100);
  public static final int USUAL_PAGE = 20;
  public static final String DUE_FROM = "due_from";
  public static final String DUE_TO = "due_to";
  public static final String RECONCILED = Facet.RECONCILED.token();

  /** What pages of a search read; how a task stands in 对账 depends on a period. */
  private static final List<Facet> READ =
      Stream.of(Facet.values()).filter(facet -> facet != Facet.RECONCILED).toList();

  private static final Parameter STATE =
      Parameter.token(Facet.STATE.token(), "填报的状态（开着台账时）", withNone(TaskState.values()), true);

  private static final int SHORTEST_PLACE = 2;
  private static final Set<String> NOT_ASKED = Set.of("literal", "in", "meaning");

  private SearchParameters() {}

  /** What {@link #query} reads. */
  public static List<Parameter> declared() {
    return Stream.concat(
            narrowing().stream(),
            Stream.of(
                sort(),
                Parameter.integer("page", "第几页，从1起", Paging.PAGES),
                Parameter.integer("size", "每页条数，最多" + SIZES.most(), SIZES)))
        .toList();
  }

  public static Parameter sort() {
    return Parameter.token("sort", "排序", tokens(Sort.values()), false);
  }

  /** What {@link #filters} reads, and the typed words. */
  public static List<Parameter> narrowing() {
    return List.of(
        Parameter.QUERY,
        Parameter.texts("leader", "牵头领导：姓名或标识"),
        Parameter.texts("unit", "单位：名称、简称或标识"),
        Parameter.token("role", "单位的角色", withNone(Role.values()), true),
        Parameter.periods("year", "年份，如2023；多年为2021-2025；未注明为none"),
        Parameter.texts("chapter", "章节标题"),
        Parameter.texts("document", "文件标识"),
        Parameter.texts("place", "地区，如济宁市兖州区、兖州"),
        Parameter.token("kind", "类别", tokens(ItemKind.values()), true),
        Parameter.months("due", "到期月份，如2023-06；未注明为none"),
        STATE,
        Parameter.token(Facet.COLOUR.token(), "进度的颜色（开着台账时）", withNone(Colour.values()), true),
        Parameter.date(DUE_FROM, "最早哪一天到期，如2023-06-01"),
        Parameter.date(DUE_TO, "最晚哪一天到期，如2023-12-31"),
        Parameter.year("from", "起始年份，与之重叠的都算"),
        Parameter.year("to", "截止年份"),
        Parameter.token("through", "1：单位也含经“各县（市、区）政府”等集合涉及的条目", List.of("0", "1"), false),
        Parameter.texts("literal", "不用同义说法的词"),
        Parameter.token("in", "词要出现在哪里", tokens(Within.values()), false),
        Parameter.token("meaning", "off：下方不列只是意思相近的条目", tokens(MeaningSwitch.values()), false));
  }

  /** The same of pages that read words with their aliases always. */
  public static List<Parameter> asked() {
    return narrowing().stream().filter(p -> !NOT_ASKED.contains(p.name())).toList();
  }

  /** What was typed, names read as filters. */
  public static Query query(Parameters from, IndexView open) {
    return open.read(typed(from, open.library())).query();
  }

  /** Whether a page reads how far items are. */
  public static boolean asksProgress(List<Parameter> declared) {
    return declared.contains(STATE);
  }

  /** What was typed, as it came. */
  public static Query typed(Parameters from, Library library) {
    return new Query(
        from.query(),
        filters(from, library),
        from.token(Sort.class, "sort").orElse(Sort.RELEVANCE),
        from.integer("page", Paging.PAGES, 1),
        from.integer("size", SIZES, USUAL_PAGE),
        Set.copyOf(from.texts("literal")),
        false,
        within(from),
        meaning(from));
  }

  private static Within within(Parameters from) {
    return from.token(Within.class, "in").orElse(Within.EVERYWHERE);
  }

  private static boolean meaning(Parameters from) {
    return from.token(MeaningSwitch.class, "meaning").orElse(MeaningSwitch.ON) == MeaningSwitch.ON;
  }

  /** The same without what orders and turns its hits: what a table of the search is made of. */
  public static Query narrowed(Parameters from, IndexView open) {
    Query typed =
        new Query(
            from.query(),
            filters(from, open.library()),
            Sort.RELEVANCE,
            1,
            USUAL_PAGE,
            Set.copyOf(from.texts("literal")),
            false,
            within(from),
            meaning(from));
    return open.read(typed).query();
  }

  /** Names of units and leaders become ids here, so that one choice has one address. */
  public static Filters filters(Parameters from, Library library) {
    Map<Facet, Set<String>> chosen = chosen(from, library, READ);
    OptionalInt first = from.year("from");
    OptionalInt last = from.year("to");
    if (first.isPresent() && last.isPresent() && last.getAsInt() < first.getAsInt()) {
      throw badParameter(
          "from", from.text("from"), "晚于 to=" + from.text("to"), "例如 from=2021 与 to=2025");
    }
    return new Filters(chosen, first, last, from.flag("through")).due(due(from));
  }

  /** Units and leaders alone. */
  public static Filters owners(Parameters from, Library library) {
    OptionalInt any = OptionalInt.empty();
    return new Filters(chosen(from, library, List.of(Facet.UNIT, Facet.LEADER)), any, any, false);
  }

  /** The values of some facets. */
  static Map<Facet, Set<String>> chosen(Parameters from, Library library, List<Facet> facets) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      chosen.put(facet, chosen(facet, from.texts(facet.token()), library));
    }
    return chosen;
  }

  private static DueRange due(Parameters from) {
    DueRange due = new DueRange(from.date(DUE_FROM), from.date(DUE_TO));
    if (due.narrows()
        && due.to().isPresent()
        && due.from().filter(due.to().get()::isBefore).isPresent()) {
      throw badParameter(
          DUE_FROM,
          from.text(DUE_FROM),
          "晚于 due_to=" + from.text(DUE_TO),
          "例如 due_from=2023-06-01 与 due_to=2023-12-31");
    }
    return due;
  }

  /** A name that very many bear stays a name: no address could tell them all. */
  private static Set<String> chosen(Facet facet, List<String> values, Library library) {
    Set<String> ids = new LinkedHashSet<>();
    values.forEach(value -> read(facet, value, library).forEach(ids::add));
    return ids.size() > Parameters.MOST_VALUES ? new LinkedHashSet<>(values) : ids;
  }

  private static Stream<String> read(Facet facet, String value, Library library) {
    if (value.equals(Facet.NONE)) {
      return Stream.of(value);
    }
    return switch (facet) {
      case UNIT -> orItself(library.unitsCalled(value).stream().map(Unit::id).toList(), value);
      case LEADER ->
          orItself(library.leadersCalled(value).stream().map(Leader::id).toList(), value);
      case ROLE -> Stream.of(role(value));
      case KIND -> Stream.of(Parameters.token(ItemKind.class, "kind", value).token());
      case YEAR -> Stream.of(bucket(value));
      case DUE -> Stream.of(Parameters.month("due", value));
      case PLACE -> orItself(places(value, library), value);
      case STATE -> Stream.of(Parameters.token(TaskState.class, "state", value).token());
      case COLOUR -> Stream.of(Parameters.token(Colour.class, "colour", value).token());
      case RECONCILED -> Stream.of(Parameters.token(Reconciled.class, RECONCILED, value).token());
      case CHAPTER, DOCUMENT -> Stream.of(value);
    };
  }

  private static String role(String value) {
    return Token.find(Role.class, value)
        .map(Role::token)
        .orElseThrow(
            () ->
                badParameter(
                    "role", value, "不在可选值之内", "可选值：" + String.join("、", withNone(Role.values()))));
  }

  private static Stream<String> orItself(List<String> known, String value) {
    return known.isEmpty() ? Stream.of(value) : known.stream();
  }

  /** 兖州区 and 兖州 are 济宁市兖州区; a full name is itself. */
  public static List<String> places(String value, Library library) {
    Set<String> names = library.places();
    return names.contains(value) || value.length() < SHORTEST_PLACE
        ? List.of(value)
        : names.stream().filter(name -> isShort(value, name)).toList();
  }

  private static boolean isShort(String value, String name) {
    return Stream.of("", "省", "市", "区", "县").anyMatch(end -> name.endsWith(value + end));
  }

  private static String bucket(String value) {
    String[] years = value.split("[-–—－~～]", -1);
    if (years.length > 2) {
      throw badParameter("year", value, "不是年份", "请用四位数字，例如 year=2023 或 year=2021-2025");
    }
    int first = Parameters.calendarYear("year", years[0]);
    int last = Parameters.calendarYear("year", years[years.length - 1]);
    if (last < first) {
      throw badParameter("year", value, "先后颠倒", "例如 year=2021-2025");
    }
    return first == last ? years[0] : years[0] + "-" + years[years.length - 1];
  }

  public static List<String> tokens(Token[] set) {
    return Stream.of(set).map(Token::token).toList();
  }

  private static List<String> withNone(Token[] set) {
    return Stream.concat(tokens(set).stream(), Stream.of(Facet.NONE)).toList();
  }
}
