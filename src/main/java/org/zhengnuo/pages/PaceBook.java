package org.zhengnuo.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.CountedReport;
import org.zhengnuo.ledger.Pace;
import org.zhengnuo.ledger.PaceReckoner;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;

/**
 * Reckons how far all tasks are; what was reckoned last is kept until the index, the reports, the
 * rules or the day change. Safe for many threads.
 */
final class PaceBook {
  /** Today, some past days, this period and those before it. */
  private static final int MOST_KEPT = 8;

  /** The board compares with the last month that was reported for, 对账 with that before it. */
  private static final int MONTHS_AHEAD = 3;

  private final OpenLedger ledger;
  private final Supplier<LocalDate> today;
  private final ReportedTasks tasks = new ReportedTasks();
  private final SequencedMap<Asked, Paces> kept = new LinkedHashMap<>();
  private Optional<Asked> ahead = Optional.empty();

  PaceBook(OpenLedger ledger, Supplier<LocalDate> today) {
    this.ledger = ledger;
    this.today = today;
  }

  /**
   * @param period empty for all that was known at the end of the day
   */
  private record Asked(
      IndexInfo index,
      long reports,
      PaceRules rules,
      LocalDate day,
      Optional<ReportPeriod> period) {

    Asked but(long version) {
      return new Asked(index, version, rules, day, period);
    }
  }

  LocalDate today() {
    return today.get();
  }

  /** All that was reported for a period, oldest first. */
  List<Report> during(ReportPeriod period) {
    return ledger.reports().during(period);
  }

  /** All that was reported of some tasks, oldest first. */
  List<Report> reports(Collection<String> items) {
    return ledger.reports().of(items);
  }

  Paces today(IndexView open) {
    return on(today.get(), open);
  }

  /** Reckons what is asked for first on a day, so that nobody has to wait; for one thread alone. */
  void ahead(IndexView open) {
    Optional<Asked> now = Optional.of(asked(today.get(), Optional.empty(), open));
    if (ahead.equals(now)) {
      return;
    }
    List<Paces> first = new ArrayList<>(List.of(today(open)));
    ReportPeriod month = ReportPeriod.month(YearMonth.from(today.get()));
    for (int back = 0; back < MONTHS_AHEAD; back++) {
      first.add(of(month, open));
      month = month.previous();
    }
    first.forEach(paces -> open.under(paces.columns()));
    ahead = now;
  }

  /** As of the end of a day, from what was known then. */
  Paces on(LocalDate day, IndexView open) {
    return kept(asked(day, Optional.empty(), open), open);
  }

  /** As of the end of a period, from what was reported for it and before, however late. */
  Paces of(ReportPeriod period, IndexView open) {
    return kept(asked(period.last(), Optional.of(period), open), open);
  }

  private Asked asked(LocalDate day, Optional<ReportPeriod> period, IndexView open) {
    return new Asked(open.info(), ledger.reports().version(), ledger.rules().get(), day, period);
  }

  private synchronized Paces kept(Asked asked, IndexView open) {
    Paces known = kept.remove(asked);
    kept.putLast(asked, known == null ? reckoned(asked, open) : known);
    while (kept.size() > MOST_KEPT) {
      kept.pollFirstEntry();
    }
    return kept.get(asked);
  }

  private Paces reckoned(Asked asked, IndexView open) {
    return asked.period().isPresent()
        ? reconciled(asked, asked.period().get(), open)
        : paces(asked, ledger.reports().newest(asked.day()), open);
  }

  private Paces paces(Asked asked, List<Report> newest, IndexView open) {
    PaceReckoner reckoner = new PaceReckoner(asked.rules(), asked.day());
    Map<String, Pace> known = known(asked);
    Map<String, Pace> paces = new HashMap<>();
    tasks
        .of(newest, open)
        .forEach(
            (task, reports) -> {
              CountedReport counted = CountedReport.of(reports, task.leading());
              Optional<Pace> same =
                  Optional.ofNullable(known.get(task.task().item()))
                      .filter(pace -> pace.counted().equals(counted));
              paces.put(
                  task.task().item(), same.orElseGet(() -> reckoner.of(task.task(), counted)));
            });
    return Paces.of(reckoner, paces, ledger.reports().orphans().size());
  }

  /**
   * What was reckoned from the reports of before: only the tasks of new ones are reckoned again.
   */
  private Map<String, Pace> known(Asked asked) {
    return kept.entrySet().stream()
        .filter(each -> each.getKey().but(asked.reports()).equals(asked))
        .map(each -> each.getValue().reported())
        .reduce(Map.of(), (_, last) -> last);
  }

  private Paces reconciled(Asked asked, ReportPeriod period, IndexView open) {
    Paces now = paces(asked, upTo(period), open);
    Paces before = paces(asked, upTo(period.previous()), open);
    Map<Reconciled, Set<String>> told = new EnumMap<>(Reconciled.class);
    now.reported().forEach((id, pace) -> tell(id, pace, before.reported().get(id), period, told));
    OptionalInt first = OptionalInt.of(period.first().getYear());
    Filters reportable = Paces.TASKS.within(first, OptionalInt.of(period.last().getYear()));
    return now.reconciled(told, reportable);
  }

  /** The newest reports that speak of no later period, and those of the period itself. */
  private List<Report> upTo(ReportPeriod period) {
    Map<String, Report> newest = new LinkedHashMap<>();
    Stream.concat(
            ledger.reports().newest(period.last()).stream(),
            ledger.reports().during(period).stream())
        .filter(report -> !report.period().last().isAfter(period.last()))
        .forEach(report -> newest.merge(key(report), report, PaceBook::later));
    return new ArrayList<>(newest.values());
  }

  private static String key(Report report) {
    return report.item() + "\n" + report.unit();
  }

  private static Report later(Report one, Report other) {
    int period = one.period().compareTo(other.period());
    return period > 0 || period == 0 && one.number() > other.number() ? one : other;
  }

  private static void tell(
      String id, Pace now, Pace before, ReportPeriod period, Map<Reconciled, Set<String>> told) {
    boolean reported = now.counted().report().stream().anyMatch(r -> r.period().equals(period));
    boolean wasDone = before != null && before.state() == TaskState.DONE;
    if (reported) {
      put(Reconciled.REPORTED, id, told);
    } else {
      put(wasDone ? Reconciled.CLOSED : Reconciled.UNREPORTED, id, told);
    }
    if (reported && before != null && !same(now, before)) {
      put(Reconciled.CHANGED, id, told);
    }
    if (reported && now.state() == TaskState.DONE && !wasDone) {
      put(Reconciled.NEWLY_DONE, id, told);
    }
    if (now.colour() == Colour.YELLOW || now.colour() == Colour.RED) {
      put(Reconciled.BEHIND, id, told);
    }
    if (now.colour() == Colour.RED && now.due().filter(period.last()::isAfter).isPresent()) {
      put(Reconciled.OVERDUE, id, told);
    }
  }

  private static boolean same(Pace now, Pace before) {
    Report.Said said = now.counted().report().orElseThrow().said();
    return said.sameAs(before.counted().report().orElseThrow().said());
  }

  private static void put(Reconciled what, String id, Map<Reconciled, Set<String>> told) {
    told.computeIfAbsent(what, _ -> new HashSet<>()).add(id);
  }
}
