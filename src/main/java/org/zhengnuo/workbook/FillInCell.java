package org.zhengnuo.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a {@link FillInSheet} before anyone fills it in. */
public sealed interface FillInCell {

  /** A cell that is left to be filled in. */
  FillInCell BLANK = new Words("");

  /** Text, and never a formula, whatever it begins with. */
  record Words(String text) implements FillInCell {}

  /**
   * A number to reckon with.
   *
   * @param sign shown before it, such as ≥; may be empty
   * @param unit shown behind it; of % the number is a hundredth of the value
   */
  record Amount(BigDecimal value, String sign, String unit) implements FillInCell {}

  /** A day of the calendar. */
  record Day(LocalDate date) implements FillInCell {}
}
