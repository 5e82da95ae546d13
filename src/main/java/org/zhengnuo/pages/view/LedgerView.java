package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.pages.link.LedgerGroup;
import org.zhengnuo.pages.link.ListLinks;
import org.zhengnuo.pages.view.SearchView.Chip;

/**
 * The board: how far the tasks of a search are.
 *
 * @param heading what is shown, Chinese: one leader, one unit, or all
 * @param asOf the day
 * @param period whose reports count; absent for all that was known on the day
 * @param total how many tasks there are, of the colours asked for
 * @param totals by colour, under all other filters
 * @param urls the board of each colour alone
 * @param groups those of most tasks first
 * @param groupsTotal how many groups there are, shown or not
 * @param since what 对账 tells for the month of the day, or the period
 * @param orphans how many tasks that were reported on are gone, or read otherwise now
 */
public record LedgerView(
    String query,
    String heading,
    LocalDate asOf,
    Optional<PeriodLink> period,
    LedgerGroup group,
    long total,
    ColourCounts totals,
    Map<Colour, String> urls,
    List<GroupRow> groups,
    long groupsTotal,
    Since since,
    List<ItemView> items,
    int page,
    int size,
    long pages,
    List<Chip> filters,
    List<GroupLink> groupings,
    int orphans,
    LedgerLinks links)
    implements View {

  @Override
  public String title() {
    return heading + " 台账";
  }

  /** Colours in the order in which they are looked at. */
  public List<Colour> order() {
    return List.of(Colour.RED, Colour.YELLOW, Colour.BLUE, Colour.DONE, Colour.UNREPORTED);
  }

  /** A period and its 对账. */
  public record PeriodLink(String token, String label, String url) {}

  /**
   * The tasks of one unit, leader or place.
   *
   * @param url the board of it alone
   * @param urls the same by colour
   */
  public record GroupRow(
      String id,
      String label,
      Omittable<UnitRef> unit,
      Omittable<LeaderRef> leader,
      Omittable<PlaceName> place,
      long blue,
      long yellow,
      long red,
      long done,
      long unreported,
      String url,
      Map<Colour, String> urls) {

    public static GroupRow of(
        GroupRef ref, ColourCounts counts, String url, Map<Colour, String> urls) {
      return new GroupRow(
          ref.id(),
          ref.label(),
          ref.unit(),
          ref.leader(),
          ref.place(),
          counts.blue(),
          counts.yellow(),
          counts.red(),
          counts.done(),
          counts.unreported(),
          url,
          urls);
    }

    public long of(Colour colour) {
      return new ColourCounts(blue, yellow, red, done, unreported).of(colour);
    }
  }

  /** A place, by its name. */
  public record PlaceName(String name) {}

  /** What changed in a period. */
  public record Since(PeriodLink period, ReconciledCounts counts, Map<Reconciled, String> urls) {}

  /** Another way to put tasks together. */
  public record GroupLink(LedgerGroup group, String label, boolean selected, String url) {}

  /** Where to go from here. */
  public record LedgerLinks(ListLinks pages, String json, String csv, String xlsx, String search) {}
}
