package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Invented reports. */
final class Filings {

  static final ReportPeriod MAY = month(5);
  static final ReportPeriod JUNE = month(6);
  static final ReportPeriod JULY = month(7);

  private Filings() {}

  static ReportPeriod month(int month) {
    return ReportPeriod.month(YearMonth.of(2031, month));
  }

  static Filing filing(String item, String unit, ReportPeriod period, String value) {
    return new Filing(
        item, "\n任务" + item, Set.of(), unit, period, said(TaskState.UNDER_WAY, value), "台账 5");
  }

  static Report.Said said(TaskState state, String value) {
    Optional<BigDecimal> amount =
        Optional.of(value).filter(v -> v.matches("\\d+")).map(BigDecimal::new);
    return new Report.Said(state, value, amount, OptionalDouble.empty(), "正在推进", "照片", "王海");
  }

  static Batch.Arrival file(String name) {
    return new Batch.Arrival("bytes of " + name, Report.Way.FILE, name, "/in");
  }
}
