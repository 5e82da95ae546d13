package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.zhengnuo.model.Token;

/** Reports as rows of the table and back; what many rows share is held once. */
final class ReportRows {

  static final String SELECT =
      "SELECT r.number, r.item, r.fingerprint, r.unit, r.period, r.at, r.state, r.value, r.amount,"
          + " r.share, r.said, r.evidence, r.reporter, b.way, b.name, r.place, r.batch"
          + " FROM report r JOIN batch b ON b.id = r.batch ";

  private static final String INSERT =
      "INSERT INTO report (number, item, fingerprint, unit, period, at, state, value, amount,"
          + " share, said, evidence, reporter, place, batch) VALUES"
          + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, ReportPeriod> periods = new HashMap<>();

  /** All rows of an answer to {@link #SELECT}. */
  static List<Report> all(ResultSet answer) throws SQLException {
    ReportRows rows = new ReportRows();
    List<Report> reports = new ArrayList<>();
    while (answer.next()) {
      reports.add(rows.report(answer));
    }
    return reports;
  }

  /** The row an answer to {@link #SELECT} stands on. */
  Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getLong(1),
        once(row.getString(2)),
        once(row.getString(3)),
        once(row.getString(4)),
        period(row.getString(5)),
        Instant.ofEpochMilli(row.getLong(6)),
        said(row),
        new Report.Source(way(row.getString(14)), once(row.getString(15)), row.getString(16)));
  }

  private Report.Said said(ResultSet row) throws SQLException {
    return new Report.Said(
        state(row.getString(7)),
        row.getString(8),
        Optional.ofNullable(row.getString(9)).map(BigDecimal::new),
        share(row),
        row.getString(11),
        row.getString(12),
        once(row.getString(13)));
  }

  private static OptionalDouble share(ResultSet row) throws SQLException {
    double share = row.getDouble(10);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  private String once(String text) {
    return shared.computeIfAbsent(text, UnaryOperator.identity());
  }

  ReportPeriod period(String token) {
    return periods.computeIfAbsent(token, t -> ReportPeriod.find(t).orElseThrow());
  }

  static TaskState state(String token) {
    return Token.find(TaskState.class, token).orElseThrow();
  }

  static Report.Way way(String token) {
    return Arrays.stream(Report.Way.values())
        .filter(way -> way.token().equals(token))
        .findFirst()
        .orElseThrow();
  }

  /** The statement that {@link #add} fills in. */
  static PreparedStatement adding(java.sql.Connection file) throws SQLException {
    return file.prepareStatement(INSERT);
  }

  static void add(PreparedStatement row, Report report, long batch) throws SQLException {
    Report.Said said = report.said();
    row.setLong(1, report.number());
    row.setString(2, report.item());
    row.setString(3, report.fingerprint());
    row.setString(4, report.unit());
    row.setString(5, report.period().token());
    row.setLong(6, report.at().toEpochMilli());
    row.setString(7, said.state().token());
    row.setString(8, said.value());
    row.setString(9, said.amount().map(BigDecimal::toPlainString).orElse(null));
    row.setObject(10, said.share().isPresent() ? said.share().getAsDouble() : null);
    row.setString(11, said.text());
    row.setString(12, said.evidence());
    row.setString(13, said.reporter());
    row.setString(14, report.source().place());
    row.setLong(15, batch);
    row.executeUpdate();
  }
}
