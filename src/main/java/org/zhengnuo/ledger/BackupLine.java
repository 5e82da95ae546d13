package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhengnuo.format.Json;

/**
 * A line of a backup: one of its parts is there. The head comes first and says how many others
 * follow, so that a backup that was cut off is told.
 */
record BackupLine(
    Optional<Head> ledger,
    Optional<Words> task,
    Optional<Came> batch,
    Optional<ReportLine> report) {

  /** What a backup begins with; no workbook and no table does. */
  static final String START = "{\"ledger\":{";

  static final int FORMAT = 1;

  /** A part that a line does not name is read as nothing. */
  BackupLine {
    ledger = ledger == null ? Optional.empty() : ledger;
    task = task == null ? Optional.empty() : task;
    batch = batch == null ? Optional.empty() : batch;
    report = report == null ? Optional.empty() : report;
  }

  record Head(int format, long tasks, long batches, long reports) {}

  record Words(String fingerprint, String words) {}

  record Came(
      long id,
      String sha256,
      String way,
      String name,
      String place,
      Instant at,
      int filled,
      int added,
      int unchanged,
      int unmatched) {

    static Came of(Batch batch) {
      Batch.Arrival arrival = batch.arrival();
      Batch.Counts counts = batch.counts();
      return new Came(
          batch.id(),
          arrival.sha256(),
          arrival.way().token(),
          arrival.name(),
          arrival.place(),
          batch.at(),
          counts.filled(),
          counts.added(),
          counts.unchanged(),
          counts.unmatched());
    }

    Batch batch() {
      return new Batch(
          id,
          new Batch.Arrival(sha256, ReportRows.way(way), name, place),
          at,
          new Batch.Counts(filled, added, unchanged, unmatched));
    }
  }

  record ReportLine(
      long number,
      String item,
      String fingerprint,
      String unit,
      String period,
      Instant at,
      String state,
      String value,
      Optional<String> amount,
      OptionalDouble share,
      String text,
      String evidence,
      String reporter,
      String way,
      String name,
      String place,
      long batch) {

    static ReportLine of(Report report, long batch) {
      Report.Said said = report.said();
      Report.Source source = report.source();
      return new ReportLine(
          report.number(),
          report.item(),
          report.fingerprint(),
          report.unit(),
          report.period().token(),
          report.at(),
          said.state().token(),
          said.value(),
          said.amount().map(BigDecimal::toPlainString),
          said.share(),
          said.text(),
          said.evidence(),
          said.reporter(),
          source.way().token(),
          source.name(),
          source.place(),
          batch);
    }

    Report report() {
      return new Report(
          number,
          item,
          fingerprint,
          unit,
          ReportPeriod.find(period).orElseThrow(),
          at,
          new Report.Said(
              ReportRows.state(state),
              value,
              amount.map(BigDecimal::new),
              share,
              text,
              evidence,
              reporter),
          new Report.Source(ReportRows.way(way), name, place));
    }
  }

  static String of(String part, Object value) {
    return Json.text(Map.of(part, value));
  }

  static BackupLine read(String line) {
    return Json.read(line, BackupLine.class);
  }
}
