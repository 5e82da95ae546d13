package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.format.Omittable;

/**
 * What was reported, newest first.
 *
 * @param reports left out where no ledger is open
 */
public record ReportHistory(Omittable<List<ReportView>> reports) {

  public static final ReportHistory NONE = new ReportHistory(Omittable.none());

  public boolean told() {
    return reports.value().isPresent();
  }

  public List<ReportView> all() {
    return reports.value().orElse(List.of());
  }
}
