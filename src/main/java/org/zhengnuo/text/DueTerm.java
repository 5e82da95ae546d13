package org.zhengnuo.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time that something is to be done by, as a text names it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param year the year it names; empty where it names none (6月底前)
 * @param shift 1 for 明年, 次年; 0 otherwise
 * @param month its last month, 1–12; 0 where the year before is meant (2025年前, 1月前)
 * @param day its last day; 0 for the last of the month
 * @param ends whether it says that it is an end (底, 末, 前, 内) and not only a time (三季度, 6月)
 */
public record DueTerm(
    int start, int end, OptionalInt year, int shift, int month, int day, boolean ends) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * The last day of this term.
   *
   * @param own the year that is meant where it names none, or by 今年 and 明年
   * @return none where no year is known, or for a day that no calendar has
   */
  public Optional<LocalDate> lastDay(OptionalInt own) {
    OptionalInt meant = year.isPresent() ? year : own;
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    int full = meant.getAsInt() + shift;
    if (full < FIRST_YEAR || full > LAST_YEAR) {
      return Optional.empty();
    }
    YearMonth last = YearMonth.of(full, Month.JANUARY).plusMonths(month - 1L);
    if (day == 0) {
      return Optional.of(last.atEndOfMonth());
    }
    return last.isValidDay(day) ? Optional.of(last.atDay(day)) : Optional.empty();
  }
}
