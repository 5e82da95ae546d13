package org.zhengnuo.parse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.prose.ReportWords;
import org.zhengnuo.text.Block;

/**
 * The year that a work report plans. Its head says it by a date or its title; else the congress it
 * is read to, then a heading that plans a year, then one that looks back on the year before, then
 * the year of a five-year plan that it calls this year, then what its paragraphs say of years.
 */
final class ReportYear {

  private static final Pattern YEAR =
      Pattern.compile("(?:[12]\\d{3}|[一二][九〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})年");

  /** 今年是“九五”计划的第四年, 第七个五年计划的第二年. */
  private static final Pattern YEAR_OF_PLAN =
      Pattern.compile(
          "今年.{0,12}?(第[六七八九十][一二三四五六七八九]?个五年(?:计划|规划)|“(?:[六七八九]|十[一二三四五六七八九]?)五”)(?:计划|规划|时期)?的?(?:第([一二三四五])年|(开局|起步|头一|收官|最后))");

  private static final Pattern MET_LAST =
      Pattern.compile("年(?:12|十二)月.{1,3}日在[^，。]{2,40}(?:会议|大会)上");

  /** How far the congress is looked for. */
  private static final int OPENING = 20;

  private static final int HEADING_MOST = 40;
  private static final int LATE = 11;
  private static final int PARAGRAPHS_MOST = 300;
  private static final int LEAD = 12;

  private final Masthead head;
  private final List<String> texts;

  ReportYear(Masthead head, List<Block> blocks) {
    this.head = head;
    texts =
        blocks.stream()
            .map(block -> ReportCourse.halfWidth(block.passage().tidied().text()))
            .toList();
  }

  Optional<Integer> planned() {
    return head.date()
        .map(this::meeting)
        .or(this::titled)
        .or(this::congress)
        .or(() -> headings(true))
        .or(() -> headings(false).map(year -> year + 1))
        .or(this::ofPlan)
        .or(this::said);
  }

  /** A congress that meets at the end of a year plans the next, where a heading says so. */
  private int meeting(LocalDate day) {
    Optional<Integer> next =
        headings(true).filter(y -> day.getMonthValue() >= LATE && y == day.getYear() + 1);
    Optional<Integer> titled = titled().filter(y -> Math.abs(y - day.getYear()) == 1);
    return next.or(() -> titled).orElseGet(() -> day.getYear() + (metLast() ? 1 : 0));
  }

  /** Whether the congress met in December and no heading says which year it plans. */
  private boolean metLast() {
    return headings(true).isEmpty()
        && texts.stream().limit(OPENING).anyMatch(text -> MET_LAST.matcher(text).find());
  }

  /** A programme (2010年远景目标纲要) names the year it ends with. */
  private Optional<Integer> titled() {
    String title = ReportCourse.halfWidth(head.title());
    return title.contains("远景") ? Optional.empty() : last(title);
  }

  private Optional<Integer> congress() {
    return Stream.concat(Stream.of(head.title()), texts.stream().limit(OPENING))
        .flatMap(text -> Congresses.year(text).stream())
        .findFirst();
  }

  /** The last year of the first heading that plans (1998年工作回顾和1999年工作安排), or looks back. */
  private Optional<Integer> headings(boolean plans) {
    return texts.stream()
        .filter(text -> text.length() < HEADING_MOST && !text.endsWith("。"))
        .filter(text -> says(ReportWords.heading(text), plans))
        .flatMap(text -> last(text).stream())
        .findFirst();
  }

  private static boolean says(ReportWords.Heading heading, boolean plans) {
    return plans ? heading.plans() || heading.both() : heading.looksBack();
  }

  private Optional<Integer> ofPlan() {
    return texts.stream()
        .limit(PARAGRAPHS_MOST)
        .flatMap(text -> YEAR_OF_PLAN.matcher(text).results())
        .flatMap(said -> ofPlan(said).stream())
        .findFirst();
  }

  private static Optional<Integer> ofPlan(MatchResult said) {
    Optional<Period> plan = Dates.period(said.group(1));
    return said.group(2) != null
        ? plan.map(p -> p.from() + "一二三四五".indexOf(said.group(2)))
        : plan.map(p -> said.group(3).matches("收官|最后") ? p.to() : p.from());
  }

  /** The year that most paragraphs speak for: a plan by its own, a review by the one after it. */
  private Optional<Integer> said() {
    Map<Integer, Double> votes = new HashMap<>();
    for (String text : texts.stream().limit(PARAGRAPHS_MOST).toList()) {
      double says = ReportWords.paragraph(text);
      boolean leads = YEAR.matcher(text.substring(0, Math.min(LEAD, text.length()))).find();
      for (int year : years(text)) {
        votes.merge(says > 0 ? year : year + 1, says > 0 && leads ? 3.0 : 1.0, Double::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static List<Integer> years(String text) {
    return YEAR.matcher(text).results().flatMap(year -> Dates.year(year.group()).stream()).toList();
  }

  private static Optional<Integer> last(String text) {
    Matcher years = YEAR.matcher(text);
    return years
        .results()
        .reduce((_, later) -> later)
        .flatMap(year -> Dates.year(year.group()))
        .or(() -> Dates.year(text));
  }
}
