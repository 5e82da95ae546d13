package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Reports that live in memory; what was reported on a day is known at its end. */
public final class TestReports implements Reports {
  private final List<Report> all = new ArrayList<>();

  /** What is typed into 完成值: a number, with its unit perhaps, or a share that ends in %. */
  public static Report.Said said(TaskState state, String value) {
    boolean share = value.endsWith("%");
    String digits = value.replaceAll("[^0-9.]", "");
    return new Report.Said(
        state,
        value,
        share || digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits)),
        share ? OptionalDouble.of(Double.parseDouble(digits) / 100) : OptionalDouble.empty(),
        "已办到一半",
        "会议纪要",
        "张三");
  }

  /** Reported for a month, on the day after its end. */
  public TestReports add(Task task, String unit, String month, Report.Said said) {
    ReportPeriod period = ReportPeriod.find(month).orElseThrow();
    return add(task, unit, period, period.last().plusDays(1), said);
  }

  public TestReports add(
      Task task, String unit, ReportPeriod period, LocalDate at, Report.Said said) {
    all.add(
        new Report(
            all.size() + 1L,
            task.item(),
            task.fingerprint(),
            unit,
            period,
            at.atStartOfDay(ZoneOffset.UTC).toInstant(),
            said,
            new Report.Source(Report.Way.FILE, "进展.xlsx", "Sheet1!6")));
    return this;
  }

  @Override
  public long version() {
    return all.size();
  }

  @Override
  public List<Report> newest(LocalDate day) {
    Map<String, Report> newest = new TreeMap<>();
    for (Report report : all) {
      boolean known =
          report.at().isBefore(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
      if (known && !report.period().first().isAfter(day)) {
        newest.merge(report.item() + "\n" + report.unit(), report, (a, b) -> later(a, b) ? a : b);
      }
    }
    return List.copyOf(newest.values());
  }

  private static boolean later(Report one, Report other) {
    return Comparator.comparing(Report::period)
            .thenComparing(Report::at)
            .thenComparing(Report::number)
            .compare(one, other)
        > 0;
  }

  @Override
  public List<Report> of(Collection<String> items) {
    return all.stream().filter(report -> items.contains(report.item())).toList();
  }

  @Override
  public List<Report> during(ReportPeriod period) {
    return all.stream().filter(report -> report.period().equals(period)).toList();
  }

  @Override
  public List<Orphan> orphans() {
    return List.of();
  }
}
