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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Token;

/** Reports as rows of the table and back; what many rows share is held once. */
final class ReportRows {

  /** Parts the texts of a row; what is taken in holds no control characters. */
  private static final String PART = "\u001f";

  private static final String TEXTS =
      Stream.of(
              "r.item",
              "r.fingerprint",
              "r.unit",
              "r.period",
              "r.state",
              "r.value",
              "coalesce(r.amount, '')",
              "r.said",
              "r.evidence",
              "r.reporter",
              "b.way",
              "b.name",
              "r.place")
          .collect(Collectors.joining(" || char(31) || "));

  /** The texts of a row are asked for as one: asking for each of them takes four times as long. */
  static final String SELECT =
      "SELECT r.number, r.at, r.share, r.batch, "
          + TEXTS
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
    String[] texts = row.getString(5).split(PART, -1);
    return new Report(
        row.getLong(1),
        once(texts[0]),
        once(texts[1]),
        once(texts[2]),
        period(texts[3]),
        Instant.ofEpochMilli(row.getLong(2)),
        said(texts, share(row)),
        new Report.Source(way(texts[10]), once(texts[11]), texts[12]));
  }

  /** The batch of the row an answer to {@link #SELECT} stands on. */
  static long batch(ResultSet row) throws SQLException {
    return row.getLong(4);
  }

  private Report.Said said(String[] texts, OptionalDouble share) {
    return new Report.Said(
        state(texts[4]),
        texts[5],
        Optional.of(texts[6]).filter(amount -> !amount.isEmpty()).map(BigDecimal::new),
        share,
        texts[7],
        texts[8],
        once(texts[9]));
  }

  private static OptionalDouble share(ResultSet row) throws SQLException {
    double share = row.getDouble(3);
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
