package org.zhengnuo.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.prose.ReportWords;

/**
 * The years that the paragraphs of a work report speak of: those their chapter names; where it
 * names none, or both a year and five, those the last paragraph named that named any.
 *
 * <p>Remembers what was named, so it reads one report, in printed order.
 */
final class ReportPeriods {

  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)\\d{2}(?=年)|[一二][九〇○零][〇○零一二三四五六七八九]{2}(?=年)");
  private static final Pattern RANGE =
      Pattern.compile("\\d{4}\\s*年?\\s*[-—–－~～至到]+\\s*\\d{4}\\s*年");
  private static final Pattern FIVE_BACK =
      Pattern.compile("(?<!今后|未来|以后)(?:的)?五年(?!规划|计划|的?(?:目标|任务))");
  private static final Pattern FIVE_AHEAD = Pattern.compile("(?:今后|未来|以后|下一个|接下来的?)的?五年");

  /** 过去十年, 今后十五年: what a programme of many years looks back on and plans. */
  private static final Pattern MANY_BACK = Pattern.compile("过去的?(十五?)年");

  private static final Pattern MANY_AHEAD = Pattern.compile("(?:今后|未来|以后)的?(十五?)年");
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile(
          "[“\"]?(?:十[一二三四五六七八九]?|[六七八九])五(?=[”\"时规期])|第[六七八九十][一二三四五六七八九]?个五年(?:计划|规划)");
  private static final Pattern ONE_BACK = Pattern.compile("一年|去年|上年");
  private static final Pattern SO_FAR = Pattern.compile("^(?:今年以来|今年[一1]季度|进入今年)");
  private static final Pattern ONE_AHEAD = Pattern.compile("今年|新的一年|新一年");
  private static final Pattern BEGUN =
      Pattern.compile("(?:(?:刚刚)?过去的|特别是|尤其是)?(?:\\d{4}|[一二]\\p{IsHan}{3})年[，,是全]");
  private static final Pattern FIVE_SENTENCE =
      Pattern.compile("[。！](?:回首|回顾|这|过去)?(?:过去)?的?五年(?:来|间|[，,])");
  private static final int OPENING = 80;
  private static final int LEAD = 16;
  private static final double PLANNED = 5;
  private static final double PAST = 3;
  private static final int TERM = 5;

  private final Optional<Integer> year;

  /** The years last named, by chapter, of what looks back and of what plans. */
  private final Map<String, Period> named = new HashMap<>();

  /**
   * @param year the year planned, empty where the report names none
   */
  ReportPeriods(Optional<Integer> year) {
    this.year = year;
  }

  Optional<Period> of(ItemKind kind, List<Heading> path, String text) {
    boolean tells = kind == ItemKind.PLAN || kind == ItemKind.REVIEW;
    boolean soFar = kind == ItemKind.REVIEW && SO_FAR.matcher(text).find();
    return tells && !soFar ? told(kind == ItemKind.PLAN, title(path), text) : year.map(Period::of);
  }

  /** What a heading says by its words and by the years it names. */
  ReportWords.Heading said(String title) {
    ReportWords.Heading words = ReportWords.heading(title);
    boolean back = !years(false, title).none();
    boolean ahead = !years(true, title).none();
    double clear = 4;
    return new ReportWords.Heading(
        Math.max(words.back(), back ? clear : 0), Math.max(words.ahead(), ahead ? clear : 0));
  }

  /** How much the years that a paragraph begins with speak for a plan. */
  double weight(String text) {
    String lead = lead(text);
    return !years(true, lead).none() ? PLANNED : !years(false, lead).none() ? -PAST : 0;
  }

  /** One year and several that words name; either may be absent. */
  private record Named(Optional<Period> one, Optional<Period> several) {

    boolean none() {
      return one.isEmpty() && several.isEmpty();
    }

    boolean both() {
      return one.isPresent() && several.isPresent();
    }

    Optional<Period> any() {
      return several.or(() -> one);
    }
  }

  private Optional<Period> told(boolean ahead, String title, String text) {
    Named over = years(ahead, title);
    if (!over.none() && !over.both()) {
      return begun(ahead, over, text).or(over::any);
    }
    String chapter = (ahead ? "+" : "-") + title;
    Named own = years(ahead, lead(text));
    Optional<Period> five = ahead ? none() : sentence(text);
    five.or(() -> own.both() ? own.one() : own.any())
        .ifPresent(period -> named.put(chapter, period));
    return Optional.ofNullable(named.get(chapter))
        .or(over::one)
        .or(() -> year.map(y -> Period.of(ahead ? y : y - 1)));
  }

  /** 2025年是收官之年。五年来，…: the second sentence says of how many years it speaks. */
  private Optional<Period> sentence(String text) {
    String start = text.substring(0, Math.min(OPENING, text.length()));
    return year.filter(_ -> FIVE_SENTENCE.matcher(start).find())
        .map(y -> new Period(y - TERM, y - 1));
  }

  /** In a chapter of five years a paragraph may speak of one: 2025年，…. */
  private Optional<Period> begun(boolean ahead, Named over, String text) {
    boolean begins = over.one().isEmpty() && BEGUN.matcher(text).lookingAt();
    return begins ? years(ahead, lead(text)).one().filter(this::isNear) : none();
  }

  private boolean isNear(Period one) {
    return year.filter(y -> Math.abs(one.from() - y) <= 1).isPresent();
  }

  private Named years(boolean ahead, String words) {
    Optional<Period> range =
        RANGE.matcher(words).find() ? Dates.period(words).filter(p -> fits(ahead, p)) : none();
    return new Named(
        range.isPresent() ? none() : one(ahead, words),
        range
            .or(() -> plan(ahead, words))
            .or(() -> many(ahead, words))
            .or(() -> five(ahead, words)));
  }

  private Optional<Period> one(boolean ahead, String words) {
    Optional<Period> printed =
        years(words).stream()
            .map(Period::of)
            .filter(p -> fits(ahead, p))
            .reduce((_, later) -> later);
    Pattern spoken = ahead ? ONE_AHEAD : ONE_BACK;
    boolean says = spoken.matcher(words).find() && !(!ahead && ONE_AHEAD.matcher(words).find());
    return printed.or(() -> year.filter(y -> says).map(y -> Period.of(ahead ? y : y - 1)));
  }

  private Optional<Period> plan(boolean ahead, String words) {
    return FIVE_YEAR_PLAN
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .flatMap(p -> Dates.period(quoted(p)).stream())
        .filter(p -> fits(ahead, p))
        .findFirst();
  }

  private static String quoted(String plan) {
    return plan.startsWith("第") ? plan : "“" + plan.replaceAll("[“\"]", "") + "”";
  }

  private Optional<Period> five(boolean ahead, String words) {
    Pattern spoken = ahead ? FIVE_AHEAD : FIVE_BACK;
    return spoken.matcher(words).find() ? several(ahead, TERM) : none();
  }

  private Optional<Period> many(boolean ahead, String words) {
    Matcher spoken = (ahead ? MANY_AHEAD : MANY_BACK).matcher(words);
    return spoken.find() ? several(ahead, spoken.group(1).length() > 1 ? 15 : 10) : none();
  }

  private Optional<Period> several(boolean ahead, int years) {
    return year.map(y -> ahead ? new Period(y, y + years - 1) : new Period(y - years, y - 1));
  }

  /** Whether years lie before the year planned, or begin with it or later. */
  private boolean fits(boolean ahead, Period years) {
    return year.filter(y -> ahead ? years.from() >= y : years.to() < y).isPresent();
  }

  private static List<Integer> years(String words) {
    return YEAR.matcher(words)
        .results()
        .flatMap(y -> Dates.year(y.group() + "年").stream())
        .toList();
  }

  private static String lead(String text) {
    return text.substring(0, Math.min(LEAD, text.length()));
  }

  private static String title(List<Heading> path) {
    return path.isEmpty() ? "" : ReportCourse.halfWidth(path.getFirst().title());
  }

  private static Optional<Period> none() {
    return Optional.empty();
  }
}
