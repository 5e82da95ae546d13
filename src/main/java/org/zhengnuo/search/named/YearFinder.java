package org.zhengnuo.search.named;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;

/** Years and five-year periods: 2023年, 2023, 二〇二三年, 2023年度, 2021-2025, 十四五. */
final class YearFinder implements Finder {
  private static final int FIRST = 1949;
  private static final int LAST = 2099;
  private static final int YEAR_LENGTH = 4;

  private static final Pattern RANGE =
      Pattern.compile("(\\d{4})年?[-—–~～至到](\\d{4})(?:年度?)?(?![\\d.底末初前内上下])");

  /** A day or an end of a year is a term, no year. */
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年度?(?![\\d底末初前内以之上下])");

  private static final Pattern HAN = Pattern.compile("([〇零一二三四五六七八九]{4})年度?(?![底末初前内以之上下])");

  /** Four digits alone; before a measure they count something. */
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})(?![\\d.,年月日号万亿千百%％‰余多个家户处项所座条名人斤吨亩元公米平套辆件位次场期])");

  private static final Pattern PLAN =
      Pattern.compile("[“\"]?十([一二三四五六])五[”\"]?(?:时期|期间)?(?!规划|纲要|计划)");

  private static final String NUMERALS = "〇一二三四五六七八九";

  private final Set<String> periods;

  /**
   * @param periods years and buckets of several that papers speak of
   */
  YearFinder(Set<String> periods) {
    this.periods = Set.copyOf(periods);
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    if (at > 0 && Character.isDigit(run.charAt(at - 1)) && Character.isDigit(run.charAt(at))) {
      return Optional.empty();
    }
    return range(run, at)
        .or(() -> year(YEAR, run, at))
        .or(() -> year(HAN, run, at))
        .or(() -> joint ? year(DIGITS, run, at) : last(run, at))
        .or(() -> joint ? plan(run, at) : Optional.empty());
  }

  private static Optional<Matcher> matched(Pattern pattern, String run, int at) {
    Matcher matcher = pattern.matcher(run).region(at, run.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private Optional<Found> range(String run, int at) {
    return matched(RANGE, run, at)
        .filter(m -> isYear(m.group(1)) && isYear(m.group(2)))
        .filter(m -> m.group(1).compareTo(m.group(2)) < 0)
        .map(m -> found(m.end(), new Period(number(m.group(1)), number(m.group(2)))));
  }

  private static Optional<Found> year(Pattern pattern, String run, int at) {
    return matched(pattern, run, at)
        .filter(m -> isYear(digits(m.group(1))))
        .map(m -> found(m.end(), Period.of(number(digits(m.group(1))))));
  }

  /** A number behind words is a year where papers speak of it: 民生实事2024. */
  private Optional<Found> last(String run, int at) {
    return at + YEAR_LENGTH == run.length()
        ? year(DIGITS, run, at).filter(found -> periods.containsAll(found.values()))
        : Optional.empty();
  }

  /** 十四五 are the years 2021 to 2025; read so only where a paper speaks of them. */
  private Optional<Found> plan(String run, int at) {
    return matched(PLAN, run, at)
        .map(m -> found(m.end(), fiveYears("一二三四五六".indexOf(m.group(1)) + 11)))
        .filter(found -> periods.containsAll(found.values()));
  }

  private static Period fiveYears(int plan) {
    int first = 1951 + 5 * plan;
    return new Period(first, first + 4);
  }

  private static Found found(int end, Period period) {
    String bucket = period.token();
    String label = period.from() == period.to() ? bucket + "年" : bucket.replace('-', '–') + "年";
    return Found.sure(end, Facet.YEAR, bucket, label);
  }

  private static boolean isYear(String digits) {
    int year = number(digits);
    return FIRST <= year && year <= LAST;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (char c : year.replace('零', '〇').toCharArray()) {
      int numeral = NUMERALS.indexOf(c);
      digits.append(numeral < 0 ? c : (char) ('0' + numeral));
    }
    return digits.toString();
  }
}
