package org.zhengnuo.pages.view;

import java.util.Map;
import org.zhengnuo.ledger.Reconciled;

/** How many tasks 对账 tells what of. */
public record ReconciledCounts(
    long reported, long unreported, long changed, long newlyDone, long behind, long overdue) {

  public static ReconciledCounts of(Map<Reconciled, Long> counts) {
    return new ReconciledCounts(
        counts.getOrDefault(Reconciled.REPORTED, 0L),
        counts.getOrDefault(Reconciled.UNREPORTED, 0L),
        counts.getOrDefault(Reconciled.CHANGED, 0L),
        counts.getOrDefault(Reconciled.NEWLY_DONE, 0L),
        counts.getOrDefault(Reconciled.BEHIND, 0L),
        counts.getOrDefault(Reconciled.OVERDUE, 0L));
  }

  public long of(Reconciled what) {
    return switch (what) {
      case REPORTED -> reported;
      case UNREPORTED -> unreported;
      case CHANGED -> changed;
      case NEWLY_DONE -> newlyDone;
      case BEHIND -> behind;
      case OVERDUE -> overdue;
      case CLOSED -> 0;
    };
  }
}
