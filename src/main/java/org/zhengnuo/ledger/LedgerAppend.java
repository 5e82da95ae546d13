package org.zhengnuo.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.ledger.LedgerFile.Appended;

/** Adds one batch within a transaction of the caller. */
final class LedgerAppend {

  private static final String OF_THE_TASK =
      "SELECT r.item, r.state, r.value, r.said, r.evidence, r.reporter, b.sha256"
          + " FROM report r JOIN batch b ON b.id = r.batch"
          + " WHERE r.fingerprint = ? AND r.unit = ? AND r.period = ? ORDER BY r.number DESC";

  private final Connection file;
  private final Batch.Arrival arrival;
  private final Instant now;

  LedgerAppend(Connection file, Batch.Arrival arrival, Instant now) {
    this.file = file;
    this.arrival = arrival;
    this.now = now;
  }

  /** What of some filings is new. */
  Appended news(List<Filing> filings) throws SQLException {
    List<Filing> news = new ArrayList<>();
    try (PreparedStatement asked = file.prepareStatement(OF_THE_TASK)) {
      for (Filing each : filings) {
        if (!isKnown(asked, each)) {
          news.add(each);
        }
      }
    }
    return new Appended(news, filings.size() - news.size());
  }

  Appended add(List<Filing> filings, int unmatched) throws SQLException {
    Appended appended = news(filings);
    if (!appended.added().isEmpty()) {
      long id = LedgerSchema.number(file, "SELECT coalesce(max(id), 0) + 1 FROM batch");
      Instant at = later(now);
      Batch.Counts counts =
          new Batch.Counts(
              filings.size() + unmatched, appended.added().size(), appended.unchanged(), unmatched);
      LedgerTables.add(file, new Batch(id, arrival, at, counts));
      add(appended.added(), id, at);
    }
    return appended;
  }

  private void add(List<Filing> filings, long batch, Instant at) throws SQLException {
    long number = LedgerFile.version(file);
    try (PreparedStatement row = ReportRows.adding(file)) {
      for (Filing each : filings) {
        LedgerTables.keepWords(file, each.fingerprint(), each.words());
        ReportRows.add(row, report(each, ++number, at), batch);
      }
    }
  }

  private Report report(Filing filing, long number, Instant at) {
    return new Report(
        number,
        filing.item(),
        filing.fingerprint(),
        filing.unit(),
        filing.period(),
        at,
        filing.said(),
        new Report.Source(arrival.way(), arrival.name(), filing.place()));
  }

  /** A clock that went back must not bring reports into another order. */
  private Instant later(Instant time) throws SQLException {
    try (PreparedStatement asked =
            file.prepareStatement("SELECT at FROM report ORDER BY number DESC LIMIT 1");
        ResultSet last = asked.executeQuery()) {
      long least = last.next() ? last.getLong(1) : Long.MIN_VALUE;
      return Instant.ofEpochMilli(Math.max(least, time.toEpochMilli()));
    }
  }

  private boolean isKnown(PreparedStatement asked, Filing filing) throws SQLException {
    asked.setString(1, filing.fingerprint());
    asked.setString(2, filing.unit());
    asked.setString(3, filing.period().token());
    try (ResultSet before = asked.executeQuery()) {
      boolean newest = true;
      while (before.next()) {
        if (filing.isOf(before.getString(1))) {
          if ((newest || inTheseBytes(before)) && saysTheSame(before, filing.said())) {
            return true;
          }
          newest = false;
        }
      }
    }
    return false;
  }

  private boolean inTheseBytes(ResultSet before) throws SQLException {
    return !arrival.sha256().isEmpty() && arrival.sha256().equals(before.getString(7));
  }

  private static boolean saysTheSame(ResultSet before, Report.Said said) throws SQLException {
    return said.state().token().equals(before.getString(2))
        && said.value().equals(before.getString(3))
        && said.text().equals(before.getString(4))
        && said.evidence().equals(before.getString(5))
        && said.reporter().equals(before.getString(6));
  }
}
