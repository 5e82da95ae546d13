package org.zhengnuo.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.prose.Voice;

/**
 * A report of a year looks back on the year before under headings that say so; a chapter of five
 * years may look back first and ahead then (“十四五”时期发展成就和“十五五”时期主要目标任务).
 *
 * <p>Remembers which chapters have turned, so it reads one report, in printed order.
 */
final class ReportYears implements Voice {

  private static final Pattern MIXED =
      Pattern.compile("(?:成就|成绩|回顾|成效|进展|总结).*[和及与、，].*(?:目标|任务|打算|思路|安排|部署|要求|谋划)");
  private static final Pattern FIVE_YEARS = Pattern.compile("十[一二三四五六七八九]?五(?=[”\"时规期])");
  private static final Pattern FIVE_AHEAD = Pattern.compile("(?:今后|未来)五年");
  private static final Pattern AHEAD_NOW =
      Pattern.compile(
          "^(?:今后|未来|下一个|接下来的?)五年|编制(?:了|形成|完成).{0,40}(?:纲要|规划)|^展望|(?:今后|未来)五年(?:的)?(?:经济社会)?(?:发展|主要|总体|奋斗)");

  private static final Pattern BACK =
      Pattern.compile(
          "回顾|过去(?:一|五|的)|(?:去|上)年(?:的)?工作|(?:一|五|几)年来|取得的?(?:成就|成绩|成效|进展)|工作情况|完成情况|主要成就|发展成[就绩]|基本情况");
  private static final Pattern AHEAD = Pattern.compile("^.{0,12}(?:安排|打算|部署|目标任务|总体要求|重点工作)");
  private static final Pattern FIVE = Pattern.compile("五年");
  private static final Pattern RANGE = Pattern.compile("\\d{4}\\s*年?\\s*[-—–－~～至到]+\\s*\\d{4}");

  private final Optional<Integer> year;
  private final Set<String> turned = new HashSet<>();

  /**
   * @param year the year planned, empty where the report names none
   */
  ReportYears(Optional<Integer> year) {
    this.year = year;
  }

  @Override
  public ItemKind plain(List<Heading> path) {
    return looksBack(path) && !turned.contains(top(path)) ? ItemKind.REVIEW : ItemKind.PLAN;
  }

  @Override
  public ItemKind plain(List<Heading> path, String text) {
    String top = top(path);
    if (MIXED.matcher(top).find() && turns(later(top), text)) {
      turned.add(top);
    }
    return plain(path);
  }

  /** Whether a paragraph speaks of the years to come, where its chapter has looked back so far. */
  private static boolean turns(Optional<String> plan, String text) {
    return AHEAD_NOW.matcher(text).find()
        || plan.filter(p -> text.startsWith(p) || text.startsWith("“" + p)).isPresent();
  }

  /** 十五五 in “十四五”时期发展成就和“十五五”时期主要目标. */
  private static Optional<String> later(String top) {
    return FIVE_YEARS.matcher(top).results().map(MatchResult::group).reduce((a, b) -> b);
  }

  @Override
  public Optional<Period> period(ItemKind kind, List<Heading> path) {
    if (kind == ItemKind.PLAN && turned.contains(top(path))) {
      return later(top(path))
          .flatMap(p -> Dates.period("“" + p + "”"))
          .or(() -> year.map(Period::of));
    }
    if (kind != ItemKind.REVIEW) {
      return named(path)
          .filter(p -> year.isEmpty() || p.from() >= year.get())
          .or(() -> year.filter(y -> fiveAhead(path)).map(y -> new Period(y, y + 4)))
          .or(() -> year.map(Period::of));
    }
    return named(path)
        .or(() -> year.map(y -> fiveYears(path) ? new Period(y - 5, y - 1) : Period.of(y - 1)));
  }

  private static boolean looksBack(List<Heading> path) {
    String top = top(path);
    return BACK.matcher(top).find() && !AHEAD.matcher(top).find();
  }

  private static boolean fiveAhead(List<Heading> path) {
    return FIVE_AHEAD.matcher(top(path)).find();
  }

  private static boolean fiveYears(List<Heading> path) {
    return FIVE.matcher(top(path)).find();
  }

  /** 2025年和“十四五”时期工作回顾 speaks of 2025, 2021—2025年 of all five. */
  private static Optional<Period> named(List<Heading> path) {
    String top = top(path);
    return RANGE.matcher(top).find()
        ? Dates.period(top)
        : Dates.year(top).map(Period::of).or(() -> Dates.period(top));
  }

  private static String top(List<Heading> path) {
    return path.isEmpty() ? "" : path.getFirst().title();
  }
}
