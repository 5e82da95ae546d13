package org.zhengnuo.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ReportHistory;
import org.zhengnuo.pages.view.ReportView;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;

/**
 * What one request sees, however long it takes: one state of the index. Whoever asked for it closes
 * it, after the last row is written.
 *
 * @param index empty while there is none yet
 * @param paces how far tasks are; empty where no ledger is open
 */
public record State(Optional<IndexView> index, Progress progress, Optional<PaceBook> paces)
    implements AutoCloseable {

  /** As many as a page shows; an item has some twelve a year. */
  private static final int MOST_REPORTS = 100;

  /** Where no ledger is open. */
  public State(Optional<IndexView> index, Progress progress) {
    this(index, progress, Optional.empty());
  }

  /** The index, which a page needs that has nothing to show without one. */
  IndexView open() {
    return index.orElseThrow(PageException::notReady);
  }

  /** The same in which items are also told apart by how far they are, where a ledger is open. */
  IndexView tracked() {
    IndexView open = open();
    return paces.map(book -> open.under(book.today(open).columns())).orElse(open);
  }

  /** How far tasks are today; empty where no ledger is open. */
  Optional<Paces> today() {
    return paces.map(book -> book.today(open()));
  }

  /** What was reported of some items, newest first; by one unit alone, or by all. */
  ReportHistory history(Collection<String> items, Optional<String> unit) {
    return paces.map(book -> history(book.reports(items), unit)).orElse(ReportHistory.NONE);
  }

  private ReportHistory history(List<Report> reports, Optional<String> unit) {
    Library library = open().library();
    List<ReportView> newest =
        reports.stream()
            .filter(report -> unit.isEmpty() || unit.get().equals(report.unit()))
            .sorted(Comparator.comparingLong(Report::number).reversed())
            .limit(MOST_REPORTS)
            .map(report -> ReportView.of(report, library))
            .toList();
    return new ReportHistory(new Omittable<>(Optional.of(newest)));
  }

  /** The ledger, which a page needs that has nothing to show without one. */
  PaceBook book() {
    return paces.orElseThrow(PageException::noLedger);
  }

  @Override
  public void close() {
    index.ifPresent(IndexView::close);
  }
}
