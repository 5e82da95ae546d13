package org.zhengnuo.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Several readers and one writer of one file, which other processes may read and write at the same
 * time (write-ahead log). A write is there in whole or not at all, and when it is there it has
 * reached the disk. Safe for many threads.
 */
final class LedgerConnections implements AutoCloseable {

  /** How long to wait while another process writes. */
  private static final int PATIENCE_MILLIS = 10_000;

  /** What is asked of the file. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection file) throws SQLException;
  }

  private final Path file;
  private final Connection writer;
  private final ConcurrentLinkedDeque<Connection> readers = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  LedgerConnections(Path file) {
    this.file = file;
    writer = opened();
    try {
      prepare();
    } catch (SQLException | RuntimeException failed) {
      close();
      throw failed instanceof SQLException sql
          ? LedgerFaults.of(file, sql)
          : (RuntimeException) failed;
    }
  }

  Path file() {
    return file;
  }

  /** Nothing is written to a file that is not ours, not even the kind of its log. */
  private void prepare() throws SQLException {
    if (LedgerSchema.isOlder(writer, file)) {
      write(
          connection -> {
            if (LedgerSchema.isOlder(connection, file)) {
              LedgerSchema.migrate(connection);
            }
            return true;
          });
    }
    try (var statement = writer.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }
  }

  private Connection opened() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    try {
      return config.createConnection("jdbc:sqlite:" + file);
    } catch (SQLException failed) {
      throw LedgerFaults.of(file, failed);
    }
  }

  /** Reads what is committed now. */
  <T> T read(Work<T> work) {
    Connection lent = readers.pollFirst();
    Connection reader = lent == null ? opened() : lent;
    try {
      return work.on(reader);
    } catch (SQLException failed) {
      throw LedgerFaults.of(file, failed);
    } finally {
      giveBack(reader);
    }
  }

  private void giveBack(Connection reader) {
    readers.addFirst(reader);
    if (closed) {
      closeReaders();
    }
  }

  /** Writes all of it or, where anything fails, nothing. */
  synchronized <T> T write(Work<T> work) {
    try {
      writer.setAutoCommit(false);
      try {
        T done = work.on(writer);
        writer.commit();
        return done;
      } catch (SQLException | RuntimeException failed) {
        writer.rollback();
        throw failed;
      } finally {
        writer.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw LedgerFaults.of(file, failed);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    closeReaders();
    close(writer);
  }

  private void closeReaders() {
    for (Connection each = readers.pollFirst(); each != null; each = readers.pollFirst()) {
      close(each);
    }
  }

  private void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw LedgerFaults.of(file, failed);
    }
  }
}
