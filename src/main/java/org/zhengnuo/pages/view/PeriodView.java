package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.pages.view.LedgerView.PeriodLink;

/**
 * 对账 of one period, the one before beside it.
 *
 * @param period token
 * @param first the first day
 * @param last the last day, as of which behind and overdue are reckoned
 * @param urls where the tasks of each number are
 * @param units those of most tasks first
 * @param unitsTotal how many units there are, shown or not
 */
public record PeriodView(
    String period,
    String label,
    String first,
    String last,
    long reported,
    long unreported,
    long changed,
    long newlyDone,
    long behind,
    long overdue,
    Map<Reconciled, String> urls,
    Before previous,
    PeriodLink next,
    List<PeriodRow> units,
    long unitsTotal,
    List<PeriodRow> leaders,
    long leadersTotal,
    int orphans,
    String csv,
    String xlsx,
    String json)
    implements View {

  @Override
  public String title() {
    return label + "对账";
  }

  public ReconciledCounts counts() {
    return new ReconciledCounts(reported, unreported, changed, newlyDone, behind, overdue);
  }

  /** In the order of a sheet. */
  public List<Reconciled> order() {
    return List.of(
        Reconciled.REPORTED,
        Reconciled.UNREPORTED,
        Reconciled.CHANGED,
        Reconciled.NEWLY_DONE,
        Reconciled.BEHIND,
        Reconciled.OVERDUE);
  }

  /** The period before. */
  public record Before(PeriodLink period, ReconciledCounts counts, Map<Reconciled, String> urls) {}

  /**
   * The tasks of one unit or leader.
   *
   * @param reportedItself of a unit, on how many tasks it reported itself, and no other for it
   * @param previous the same in the period before
   */
  public record PeriodRow(
      String id,
      String label,
      Omittable<UnitRef> unit,
      Omittable<LeaderRef> leader,
      Omittable<Integer> reportedItself,
      long reported,
      long unreported,
      long changed,
      long newlyDone,
      long behind,
      long overdue,
      ReconciledCounts previous,
      String url,
      Map<Reconciled, String> urls) {

    public static PeriodRow of(
        GroupRef who,
        Omittable<Integer> reportedItself,
        ReconciledCounts now,
        ReconciledCounts previous,
        String url,
        Map<Reconciled, String> urls) {
      return new PeriodRow(
          who.id(),
          who.label(),
          who.unit(),
          who.leader(),
          reportedItself,
          now.reported(),
          now.unreported(),
          now.changed(),
          now.newlyDone(),
          now.behind(),
          now.overdue(),
          previous,
          url,
          urls);
    }

    public ReconciledCounts counts() {
      return new ReconciledCounts(reported, unreported, changed, newlyDone, behind, overdue);
    }
  }
}
