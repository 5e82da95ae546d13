package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;

/**
 * What one unit reported of one task.
 *
 * @param unit id of the unit
 * @param value as it was typed
 * @param amount its number
 * @param period token of what it speaks of
 * @param periodLabel the same, Chinese
 * @param source file, sheet and row; of an upload the file alone, of a form only that it was one
 */
public record ReportView(
    long number,
    String item,
    String url,
    String unit,
    String unitName,
    String unitUrl,
    TaskState state,
    String stateLabel,
    Optional<String> value,
    Optional<BigDecimal> amount,
    Optional<String> text,
    Optional<String> evidence,
    Optional<String> reporter,
    Instant reportedAt,
    String period,
    String periodLabel,
    String source) {

  public static ReportView of(Report report, Library library) {
    Report.Said said = report.said();
    ReportPeriod period = report.period();
    return new ReportView(
        report.number(),
        report.item(),
        Address.item(report.item()),
        report.unit(),
        library.unit(report.unit()).map(Unit::name).orElse(report.unit()),
        Address.unit(report.unit()),
        said.state(),
        said.state().label(),
        ItemView.present(said.value()),
        said.amount(),
        ItemView.present(said.text()),
        ItemView.present(said.evidence()),
        ItemView.present(said.reporter()),
        report.at(),
        period.token(),
        period.label(),
        source(report.source()));
  }

  /** The day it came in, by the clock of the site. */
  public String day() {
    return reportedAt.atZone(ZoneId.systemDefault()).toLocalDate().toString();
  }

  /** From which address something was sent is nobody's business but the log's. */
  private static String source(Report.Source source) {
    return switch (source.way()) {
      case FILE -> (source.name() + " " + source.place()).strip();
      case UPLOAD -> source.name();
      case FORM -> "网上填报";
    };
  }
}
