package org.zhengnuo.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where two units report one task differently; both reports stay. */
public final class Conflicts {

  private Conflicts() {}

  /**
   * Units that say different things of one task for one period.
   *
   * @param reports one of each unit, in order of unit
   */
  public record Conflict(String item, ReportPeriod period, List<Report> reports) {

    public Conflict {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Those among the newest reports of each task and unit, in their order. Each unit tells of its
   * own part in its own words: only another state, number or share is another report.
   */
  public static List<Conflict> among(Collection<Report> newest) {
    record TaskInPeriod(String item, ReportPeriod period) {}
    Map<TaskInPeriod, List<Report>> groups =
        newest.stream()
            .collect(
                Collectors.groupingBy(
                    report -> new TaskInPeriod(report.item(), report.period()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .filter(group -> differ(group.getValue()))
        .map(
            group -> new Conflict(group.getKey().item(), group.getKey().period(), group.getValue()))
        .toList();
  }

  private static boolean differ(List<Report> reports) {
    return count(reports.stream().map(report -> report.said().state()).toList()) > 1
        || count(reports.stream().flatMap(report -> report.said().amount().stream()).toList()) > 1
        || count(reports.stream().flatMapToDouble(r -> r.said().share().stream()).boxed().toList())
            > 1;
  }

  private static long count(List<?> values) {
    return values.stream().distinct().count();
  }
}
