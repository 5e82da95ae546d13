package org.zhengnuo.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.zhengnuo.model.Item;
import org.zhengnuo.text.DueDates;

/**
 * By when an item is to be done.
 *
 * @param day the last day; empty where none is set or can be read
 */
public record Due(Optional<LocalDate> day) {

  private static final int MONTH_LENGTH = "2023-06".length();

  /** Read from the item's deadline or, where it has none, from its text. */
  public static Due of(Item item) {
    return new Due(DueDates.of(item));
  }

  /** The month as {@code 2023-06}, {@link Facet#NONE} where no day is known. */
  public String month() {
    return day.map(d -> d.toString().substring(0, MONTH_LENGTH)).orElse(Facet.NONE);
  }

  /** A month as it is said: {@code 2023年6月} of {@code 2023-06}. */
  public static String label(String month) {
    YearMonth said = YearMonth.parse(month);
    return said.getYear() + "年" + said.getMonthValue() + "月";
  }
}
