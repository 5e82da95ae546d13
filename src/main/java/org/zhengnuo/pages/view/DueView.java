package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.pages.link.ListLinks;

/**
 * What is due when.
 *
 * @param from the first day
 * @param to the last day
 * @param total how many items are due in these days
 * @param month the calendar, weeks of seven days
 * @param items in order of the day
 */
public record DueView(
    LocalDate from,
    LocalDate to,
    long total,
    DueMonth month,
    List<ItemView> items,
    int page,
    int size,
    long pages,
    Optional<String> unit,
    Optional<String> leader,
    String search,
    String ics,
    String csv,
    String xlsx,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return "到期日历";
  }

  /**
   * One month of the calendar.
   *
   * @param label Chinese, 2023年6月
   */
  public record DueMonth(
      String month, String label, String previous, String next, List<List<DueDay>> weeks) {}

  /**
   * One day.
   *
   * @param inside whether it belongs to the month
   * @param url the items of the day
   */
  public record DueDay(LocalDate day, boolean inside, long count, String url) {}
}
