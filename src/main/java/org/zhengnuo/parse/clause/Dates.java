package org.zhengnuo.parse.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Period;
import org.zhengnuo.text.Numerals;

/** Days and years as papers print them, in digits or in Chinese. */
public final class Dates {

  private static final String YEAR = "((?:19|20)\\d{2}|[一二][〇零○九0OＯo][〇零○0OＯo一二三四五六七八九]{2})\\s*年";
  private static final Pattern ZERO = Pattern.compile("[零○0OＯo]");
  private static final Pattern DAY =
      Pattern.compile(
          YEAR + "\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日");
  private static final Pattern RANGE =
      Pattern.compile("((?:19|20)\\d{2})\\s*年?\\s*[-—–－~～至到]{1,2}\\s*((?:19|20)\\d{2})\\s*年");
  private static final Pattern ONE_YEAR = Pattern.compile(YEAR);
  private static final Pattern FIVE_YEARS =
      Pattern.compile(
          "第(十[一二三四五六七八九]?|[一二三四五六七八九])个五年(?:规划|计划)"
              + "|(?:[“\"](?=(?:十.?|[六七八九])五[”\"])|(?=十.?五(?:规划|时期|期间|发展)))(十[一二三四五六七八九]?|[六七八九])五");
  private static final int FIRST_PLAN = 1953;
  private static final int PLANS_REGULAR_FROM = 6;

  private Dates() {}

  /** The first day named in a text. */
  public static Optional<LocalDate> day(String text) {
    Matcher m = DAY.matcher(text);
    while (m.find()) {
      Optional<LocalDate> day = day(m);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Whether a text is a day and nothing else. */
  public static Optional<LocalDate> dayAlone(String text) {
    Matcher m = DAY.matcher(text.strip());
    return text.indexOf('日') >= 0 && m.matches() ? day(m) : Optional.empty();
  }

  /** The years a title speaks of: 2026-2027年, 第十四个五年规划, 2024年. */
  public static Optional<Period> period(String title) {
    Matcher range = RANGE.matcher(title);
    if (range.find()) {
      return period(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
    Matcher plan = FIVE_YEARS.matcher(title);
    if (plan.find()) {
      String ordinal = plan.group(1) != null ? plan.group(1) : plan.group(2);
      return fiveYears(Numerals.parse(ordinal));
    }
    return year(title).map(Period::of);
  }

  /** The first year named in a text. */
  public static Optional<Integer> year(String text) {
    Matcher m = ONE_YEAR.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    OptionalInt year = number(m.group(1));
    return year.isPresent() && year.getAsInt() >= 1900 && year.getAsInt() <= 2100
        ? Optional.of(year.getAsInt())
        : Optional.empty();
  }

  /** 二00一, 二Ｏ二五: what is typed for 〇. */
  private static OptionalInt number(String printed) {
    return printed.charAt(0) < '一'
        ? Numerals.parse(printed)
        : Numerals.parse(ZERO.matcher(printed).replaceAll("〇"));
  }

  private static Optional<Period> period(int from, int to) {
    return from <= to ? Optional.of(new Period(from, to)) : Optional.empty();
  }

  /** 六五 began in 1981; before it the plans were not spaced evenly and are left out. */
  private static Optional<Period> fiveYears(OptionalInt ordinal) {
    if (ordinal.isEmpty() || ordinal.getAsInt() < PLANS_REGULAR_FROM) {
      return Optional.empty();
    }
    int from = FIRST_PLAN + 5 * ordinal.getAsInt() - 2;
    return period(from, from + 4);
  }

  private static Optional<LocalDate> day(Matcher m) {
    OptionalInt year = number(m.group(1));
    OptionalInt month = Numerals.parse(m.group(2));
    OptionalInt day = Numerals.parse(m.group(3));
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
    } catch (DateTimeException impossibleDay) {
      return Optional.empty();
    }
  }
}
