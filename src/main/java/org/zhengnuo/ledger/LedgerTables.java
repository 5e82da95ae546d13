package org.zhengnuo.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in a ledger file besides the reports one by one. */
final class LedgerTables {

  /** Parts what the rows of a task share; no id holds one. */
  private static final String COMMA = ",";

  private LedgerTables() {}

  static List<Batch> batches(Connection file, String order) throws SQLException {
    List<Batch> batches = new ArrayList<>();
    try (Statement statement = file.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id, sha256, way, name, place, at, filled, added, unchanged, unmatched"
                    + " FROM batch "
                    + order)) {
      while (row.next()) {
        batches.add(batch(row));
      }
    }
    return batches;
  }

  private static Batch batch(ResultSet row) throws SQLException {
    return new Batch(
        row.getLong(1),
        new Batch.Arrival(
            row.getString(2), ReportRows.way(row.getString(3)), row.getString(4), row.getString(5)),
        Instant.ofEpochMilli(row.getLong(6)),
        new Batch.Counts(row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10)));
  }

  static void add(Connection file, Batch batch) throws SQLException {
    try (PreparedStatement row =
        file.prepareStatement("INSERT INTO batch VALUES (?,?,?,?,?,?,?,?,?,?)")) {
      row.setLong(1, batch.id());
      row.setString(2, batch.arrival().sha256());
      row.setString(3, batch.arrival().way().token());
      row.setString(4, batch.arrival().name());
      row.setString(5, batch.arrival().place());
      row.setLong(6, batch.at().toEpochMilli());
      row.setInt(7, batch.counts().filled());
      row.setInt(8, batch.counts().added());
      row.setInt(9, batch.counts().unchanged());
      row.setInt(10, batch.counts().unmatched());
      row.executeUpdate();
    }
  }

  /** Keeps the words of a task where they are not kept yet. */
  static void keepWords(Connection file, String fingerprint, String words) throws SQLException {
    try (PreparedStatement row =
        file.prepareStatement("INSERT INTO task VALUES (?,?) ON CONFLICT DO NOTHING")) {
      row.setString(1, fingerprint);
      row.setString(2, words);
      row.executeUpdate();
    }
  }

  static List<ReportedTask> tasks(Connection file, long after) throws SQLException {
    List<ReportedTask> tasks = new ArrayList<>();
    try (Statement statement = file.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT r.item, r.fingerprint, t.words, group_concat(DISTINCT r.unit),"
                    + " group_concat(DISTINCT r.period)"
                    + " FROM report r JOIN task t USING (fingerprint)"
                    + " WHERE r.number > "
                    + after
                    + " GROUP BY r.item, r.fingerprint ORDER BY r.item, min(r.number)")) {
      while (row.next()) {
        tasks.add(
            new ReportedTask(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                parts(row.getString(4)),
                parts(row.getString(5))));
      }
    }
    return tasks;
  }

  private static TreeSet<String> parts(String joined) {
    return new TreeSet<>(List.of(joined.split(COMMA)));
  }

  /**
   * The items of some fingerprints.
   *
   * @param list of the fingerprints as JSON
   */
  static Map<String, Set<String>> items(Connection file, String list) throws SQLException {
    Map<String, Set<String>> items = new HashMap<>();
    try (PreparedStatement asked =
        file.prepareStatement(
            "SELECT DISTINCT fingerprint, item FROM report"
                + " WHERE fingerprint IN (SELECT value FROM json_each(?))")) {
      asked.setString(1, list);
      ResultSet row = asked.executeQuery();
      while (row.next()) {
        items.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
      }
    }
    return items;
  }

  static SortedMap<ReportPeriod, Long> periods(Connection file) throws SQLException {
    SortedMap<ReportPeriod, Long> periods = new TreeMap<>();
    try (Statement statement = file.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT period, count(*) FROM report GROUP BY period")) {
      while (row.next()) {
        periods.put(ReportPeriod.find(row.getString(1)).orElseThrow(), row.getLong(2));
      }
    }
    return periods;
  }

  /** The words of every task, by fingerprint. */
  static Map<String, String> words(Connection file) throws SQLException {
    Map<String, String> words = new TreeMap<>();
    try (Statement statement = file.createStatement();
        ResultSet row = statement.executeQuery("SELECT fingerprint, words FROM task")) {
      while (row.next()) {
        words.put(row.getString(1), row.getString(2));
      }
    }
    return words;
  }

  /** What the database finds wrong with itself; none where it is whole. */
  static List<String> faults(Connection file) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Statement statement = file.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(5)")) {
      while (row.next()) {
        faults.add(row.getString(1));
      }
    }
    faults.remove("ok");
    return faults;
  }
}
