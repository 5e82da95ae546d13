package org.zhengnuo.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All of a ledger as JSON lines, and back: what was once said, with its number and time. Brought
 * back into a ledger that has it, it changes nothing.
 */
public final class LedgerBackup {

  private LedgerBackup() {}

  /** Whether a file that begins so is a backup. */
  public static boolean is(byte[] start) {
    byte[] mark = BackupLine.START.getBytes(StandardCharsets.UTF_8);
    int at = start.length > 2 && start[0] == (byte) 0xEF ? 3 : 0;
    return start.length >= at + mark.length
        && new String(start, at, mark.length, StandardCharsets.UTF_8).equals(BackupLine.START);
  }

  /** Hands out line after line, all of one moment. */
  public static void write(LedgerFile ledger, Consumer<String> lines) {
    ledger
        .connections()
        .read(
            file -> {
              try (var statement = file.createStatement()) {
                statement.execute("BEGIN");
                try {
                  write(file, lines);
                } finally {
                  statement.execute("COMMIT");
                }
              }
              return true;
            });
  }

  private static void write(Connection file, Consumer<String> lines) throws SQLException {
    lines.accept(
        BackupLine.of(
            "ledger",
            new BackupLine.Head(
                BackupLine.FORMAT,
                count(file, "task"),
                count(file, "batch"),
                count(file, "report"))));
    LedgerTables.words(file)
        .forEach((print, words) -> lines.accept(task(new BackupLine.Words(print, words))));
    for (Batch batch : LedgerTables.batches(file, "ORDER BY id")) {
      lines.accept(BackupLine.of("batch", BackupLine.Came.of(batch)));
    }
    try (PreparedStatement asked = file.prepareStatement(ReportRows.SELECT + "ORDER BY r.number");
        ResultSet row = asked.executeQuery()) {
      ReportRows rows = new ReportRows();
      while (row.next()) {
        BackupLine.ReportLine told =
            BackupLine.ReportLine.of(rows.report(row), ReportRows.batch(row));
        lines.accept(BackupLine.of("report", told));
      }
    }
  }

  private static String task(BackupLine.Words words) {
    return BackupLine.of("task", words);
  }

  static long count(Connection file, String table) throws SQLException {
    return LedgerSchema.number(file, "SELECT count(*) FROM " + table);
  }

  /**
   * Takes all of a backup in, or nothing.
   *
   * @return how many reports were not there before
   * @throws LedgerException where it was cut off or damaged, or the ledger says otherwise
   */
  public static long restore(LedgerFile ledger, Stream<String> lines) {
    Iterator<String> each = lines.iterator();
    return ledger.connections().write(file -> new LedgerRestore(file).restore(each));
  }
}
