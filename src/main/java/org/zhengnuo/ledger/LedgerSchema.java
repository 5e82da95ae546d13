package org.zhengnuo.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/**
 * The tables of a ledger file and how they came to be: version by version, each by its own {@code
 * schema-N.sql}, so that a file of any older version becomes one of today's.
 */
final class LedgerSchema {

  /** Says whose file it is: ZNLG. */
  static final int APPLICATION = 0x5A4E4C47;

  /** How many versions there are; one more with each file. */
  static final int VERSION = 2;

  private LedgerSchema() {}

  /**
   * Whether a file still has to be brought to today's version.
   *
   * @throws LedgerException where it is another program's, or of a newer version of this one
   */
  static boolean isOlder(Connection file, Path name) throws SQLException {
    int application = number(file, "PRAGMA application_id");
    boolean empty = number(file, "SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION && !(application == 0 && empty)) {
      throw new LedgerException("“" + name + "”是别的程序的数据库，不是台账，没有改动它；请核对 --ledger");
    }
    int version = number(file, "PRAGMA user_version");
    if (version > VERSION) {
      throw new LedgerException(
          "台账文件“%s”由更新版本的政诺写成（格式 %d，本程序只到 %d），没有改动它；请换用新版本".formatted(name, version, VERSION));
    }
    return version < VERSION;
  }

  /** Brings a file to today's version, within a transaction of the caller. */
  static void migrate(Connection file) throws SQLException {
    try (Statement statement = file.createStatement()) {
      for (int next = number(file, "PRAGMA user_version") + 1; next <= VERSION; next++) {
        for (String each : script(next).split("\n\n+")) {
          statement.executeUpdate(each);
        }
      }
      statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
      statement.executeUpdate("PRAGMA user_version = " + VERSION);
    }
  }

  static int number(Connection file, String question) throws SQLException {
    try (Statement statement = file.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.getInt(1);
    }
  }

  private static String script(int version) {
    try (InputStream in = LedgerSchema.class.getResourceAsStream("schema-" + version + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .collect(Collectors.joining("\n"))
          .strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
