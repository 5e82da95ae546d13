package org.zhengnuo.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The reports of a ledger under the ids that their tasks bear now; those of tasks that are gone are
 * {@link #orphans}. What pages read.
 */
public final class FollowedReports implements Reports {

  private static final Comparator<Report> BY_TASK =
      Comparator.comparing(Report::item).thenComparing(Report::unit);

  private static final Comparator<Report> NEWEST =
      Comparator.comparing(Report::period).thenComparingLong(Report::number);

  /** Today, and ends of months. */
  private static final int KEPT_DAYS = 6;

  private final LedgerFile ledger;
  private final Supplier<Optional<TaskBook>> books;

  /** What was worked out for one state of the papers and of the ledger. */
  private record Known(
      String state,
      long version,
      Whereabouts whereabouts,
      SequencedMap<LocalDate, List<Report>> newest) {}

  private Optional<Known> known = Optional.empty();

  /**
   * @param books the tasks as they are now; empty while there is no index
   */
  public FollowedReports(LedgerFile ledger, Supplier<Optional<TaskBook>> books) {
    this.ledger = ledger;
    this.books = books;
  }

  private synchronized Optional<Known> known() {
    Optional<TaskBook> book = books.get();
    if (book.isEmpty()) {
      return Optional.empty();
    }
    String state = book.get().state();
    long version = ledger.version();
    boolean same = known.filter(k -> k.state().equals(state)).isPresent();
    if (!same || known.get().version() != version) {
      Whereabouts now = same ? known.get().whereabouts() : new Whereabouts();
      now.learn(ledger.tasks(same ? known.get().version() : 0), book.get());
      known = Optional.of(new Known(state, version, now, new LinkedHashMap<>()));
    }
    return known;
  }

  /** That of the ledger: it does not change with the papers. */
  @Override
  public long version() {
    return ledger.version();
  }

  @Override
  public List<Report> newest(LocalDate day) {
    return known().map(k -> newest(k, day)).orElse(List.of());
  }

  private List<Report> newest(Known k, LocalDate day) {
    synchronized (k.newest()) {
      if (!k.newest().containsKey(day)) {
        if (k.newest().size() >= KEPT_DAYS) {
          k.newest().pollFirstEntry();
        }
        k.newest().put(day, merged(followed(k, ledger.newest(day))));
      }
      return k.newest().get(day);
    }
  }

  /** A task that was reported on under two ids has one newest report of a unit. */
  private static List<Report> merged(List<Report> reports) {
    record TaskOfUnit(String item, String unit) {}
    Map<TaskOfUnit, Report> newest = new HashMap<>();
    for (Report each : reports) {
      newest.merge(
          new TaskOfUnit(each.item(), each.unit()),
          each,
          (one, other) -> NEWEST.compare(one, other) > 0 ? one : other);
    }
    return newest.values().stream().sorted(BY_TASK).toList();
  }

  private static List<Report> followed(Known k, Collection<Report> reports) {
    List<Report> followed = new ArrayList<>(reports.size());
    for (Report each : reports) {
      k.whereabouts().now(each).ifPresent(item -> followed.add(each.under(item)));
    }
    return followed;
  }

  @Override
  public List<Report> of(Collection<String> items) {
    return known().map(k -> of(k, Set.copyOf(items))).orElse(List.of());
  }

  private List<Report> of(Known k, Set<String> items) {
    Set<String> before = new TreeSet<>();
    items.forEach(item -> before.addAll(k.whereabouts().before(item)));
    return followed(k, ledger.of(before)).stream()
        .filter(report -> items.contains(report.item()))
        .toList();
  }

  @Override
  public List<Report> during(ReportPeriod period) {
    return known().map(k -> followed(k, ledger.during(period))).orElse(List.of());
  }

  @Override
  public List<Orphan> orphans() {
    return known().map(k -> k.whereabouts().orphans()).orElse(List.of());
  }
}
