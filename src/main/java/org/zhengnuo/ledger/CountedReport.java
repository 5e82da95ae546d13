package org.zhengnuo.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the reports on one task counts.
 *
 * @param report the newest of a unit that leads, else the newest; empty where there is none
 * @param differing what other units said otherwise for the same period: a conflict that both sides
 *     of are shown
 */
public record CountedReport(Optional<Report> report, List<Report> differing) {

  /** Where nothing was reported. */
  public static final CountedReport NONE = new CountedReport(Optional.empty(), List.of());

  private static final Comparator<Report> BY_TIME =
      Comparator.comparing(Report::period).thenComparing(Report::at).thenComparing(Report::number);

  public CountedReport {
    differing = List.copyOf(differing);
  }

  /**
   * @param newest of each unit, on one task
   * @param leading ids of the units that lead it
   */
  public static CountedReport of(Collection<Report> newest, Collection<String> leading) {
    Optional<Report> counted =
        newest.stream()
            .filter(report -> leading.contains(report.unit()))
            .max(BY_TIME)
            .or(() -> newest.stream().max(BY_TIME));
    return counted
        .map(report -> new CountedReport(counted, differing(report, newest)))
        .orElse(NONE);
  }

  private static List<Report> differing(Report counted, Collection<Report> newest) {
    return newest.stream()
        .filter(other -> !other.unit().equals(counted.unit()))
        .filter(other -> other.period().equals(counted.period()))
        .filter(other -> counted.said().differsFrom(other.said()))
        .sorted(Comparator.comparing(Report::number))
        .toList();
  }

  /** The conflicts among the newest reports of each task and unit, in their order. */
  public static List<CountedReport> conflicts(Collection<Report> newest) {
    record TaskInPeriod(String item, ReportPeriod period) {}
    return newest.stream()
        .collect(
            Collectors.groupingBy(
                report -> new TaskInPeriod(report.item(), report.period()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(reports -> of(reports, Set.of()))
        .filter(counted -> !counted.differing().isEmpty())
        .toList();
  }
}
