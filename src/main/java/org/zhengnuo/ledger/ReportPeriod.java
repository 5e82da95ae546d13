package org.zhengnuo.ledger;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of days that is reported on: a month (月调度), ten days (旬推进) or a week (周盘点).
 *
 * @param first the first day
 * @param last the last, included
 */
public record ReportPeriod(Length length, LocalDate first, LocalDate last)
    implements Comparable<ReportPeriod> {

  private static final int TEN = 10;
  private static final int TENS_A_MONTH = 3;
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern TEN_DAYS = Pattern.compile("(\\d{4})-(\\d{2})-([123])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** How long it is. */
  public enum Length {
    MONTH,
    TEN_DAYS,
    WEEK
  }

  public ReportPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not a period: " + first + " to " + last);
    }
  }

  public static ReportPeriod month(YearMonth month) {
    return new ReportPeriod(Length.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /**
   * @param part 1, 2 or 3: 上旬, 中旬, 下旬
   */
  public static ReportPeriod tenDays(YearMonth month, int part) {
    LocalDate first = month.atDay((part - 1) * TEN + 1);
    return new ReportPeriod(
        Length.TEN_DAYS,
        first,
        part == TENS_A_MONTH ? month.atEndOfMonth() : first.plusDays(TEN - 1L));
  }

  /** The week, Monday to Sunday, that a day falls into. */
  public static ReportPeriod week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new ReportPeriod(Length.WEEK, monday, monday.plusDays(6));
  }

  /** Reads {@code 2023-06}, {@code 2023-06-2} or {@code 2023-W26}; empty for anything else. */
  public static Optional<ReportPeriod> find(String token) {
    try {
      return read(token.strip());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<ReportPeriod> read(String token) {
    Matcher month = MONTH.matcher(token);
    if (month.matches()) {
      return Optional.of(month(yearMonth(month)));
    }
    Matcher ten = TEN_DAYS.matcher(token);
    if (ten.matches()) {
      return Optional.of(tenDays(yearMonth(ten), Integer.parseInt(ten.group(3))));
    }
    Matcher week = WEEK.matcher(token);
    return week.matches() ? weekOf(week) : Optional.empty();
  }

  private static YearMonth yearMonth(Matcher read) {
    return YearMonth.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
  }

  private static Optional<ReportPeriod> weekOf(Matcher read) {
    int number = Integer.parseInt(read.group(2));
    LocalDate fourth = LocalDate.of(Integer.parseInt(read.group(1)), 1, 4);
    ReportPeriod week = week(fourth.plusWeeks(number - 1L));
    return Optional.of(week).filter(found -> found.token().equals(read.group()));
  }

  public ReportPeriod previous() {
    LocalDate before = first.minusDays(1);
    return like(before);
  }

  public ReportPeriod next() {
    return like(last.plusDays(1));
  }

  private ReportPeriod like(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return switch (length) {
      case MONTH -> month(month);
      case TEN_DAYS -> tenDays(month, Math.min(TENS_A_MONTH, (day.getDayOfMonth() - 1) / TEN + 1));
      case WEEK -> week(day);
    };
  }

  /** As addresses and files write it. */
  public String token() {
    YearMonth month = YearMonth.from(first);
    return switch (length) {
      case MONTH -> month.toString();
      case TEN_DAYS -> month + "-" + ((first.getDayOfMonth() - 1) / TEN + 1);
      case WEEK ->
          "%04d-W%02d"
              .formatted(
                  first.get(IsoFields.WEEK_BASED_YEAR),
                  first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    };
  }

  /** As a reader says it: 2023年6月, 2023年6月中旬, 2023年第26周. */
  public String label() {
    String month = first.getYear() + "年" + first.getMonthValue() + "月";
    return switch (length) {
      case MONTH -> month;
      case TEN_DAYS -> month + "上中下".charAt((first.getDayOfMonth() - 1) / TEN) + "旬";
      case WEEK ->
          first.get(IsoFields.WEEK_BASED_YEAR)
              + "年第"
              + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
              + "周";
    };
  }

  @Override
  public int compareTo(ReportPeriod other) {
    int byEnd = last.compareTo(other.last);
    return byEnd != 0 ? byEnd : first.compareTo(other.first);
  }

  @Override
  public String toString() {
    return token();
  }
}
