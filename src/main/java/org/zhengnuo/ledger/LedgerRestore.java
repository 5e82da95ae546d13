package org.zhengnuo.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.ledger.BackupLine.Came;
import org.zhengnuo.ledger.BackupLine.ReportLine;
import org.zhengnuo.ledger.BackupLine.Words;

/** Brings a backup back within a transaction of the caller: what is there already must be equal. */
final class LedgerRestore {

  private final Connection file;
  private Optional<BackupLine.Head> head = Optional.empty();
  private long tasks;
  private long batches;
  private long reports;
  private long added;

  LedgerRestore(Connection file) {
    this.file = file;
  }

  long restore(Iterator<String> lines) throws SQLException {
    long line = 0;
    try (PreparedStatement adding = ReportRows.adding(file);
        PreparedStatement asking =
            file.prepareStatement(ReportRows.SELECT + "WHERE r.number = ?")) {
      while (lines.hasNext()) {
        line++;
        take(BackupLine.read(lines.next()), adding, asking);
      }
    } catch (FormatException | NoSuchElementException | IllegalArgumentException unreadable) {
      throw new LedgerException("备份第 " + line + " 行读不出，整份都没有恢复；请换一份完好的", unreadable);
    }
    demandWhole();
    return added;
  }

  private void take(BackupLine line, PreparedStatement adding, PreparedStatement asking)
      throws SQLException {
    line.ledger().ifPresent(this::begin);
    if (line.task().isPresent()) {
      take(line.task().get());
    }
    if (line.batch().isPresent()) {
      take(line.batch().get());
    }
    if (line.report().isPresent()) {
      take(line.report().get(), adding, asking);
    }
  }

  private void begin(BackupLine.Head first) {
    if (first.format() > BackupLine.FORMAT) {
      throw new LedgerException("备份由更新版本的政诺写成，整份都没有恢复；请换用新版本");
    }
    head = Optional.of(first);
  }

  private void take(Words task) throws SQLException {
    tasks++;
    if (!TaskFingerprint.of(task.words()).equals(task.fingerprint())) {
      throw new IllegalArgumentException("not the words of " + task.fingerprint());
    }
    LedgerTables.keepWords(file, task.fingerprint(), task.words());
  }

  private void take(Came came) throws SQLException {
    batches++;
    Batch batch = came.batch();
    List<Batch> there = LedgerTables.batches(file, "WHERE id = " + batch.id());
    if (there.isEmpty()) {
      LedgerTables.add(file, batch);
    } else if (!there.getFirst().equals(batch)) {
      throw other("第 " + batch.id() + " 批");
    }
  }

  private void take(ReportLine told, PreparedStatement adding, PreparedStatement asking)
      throws SQLException {
    reports++;
    Report report = told.report();
    asking.setLong(1, report.number());
    try (ResultSet row = asking.executeQuery()) {
      if (row.next()
          && !ReportLine.of(new ReportRows().report(row), ReportRows.batch(row)).equals(told)) {
        throw other("第 " + report.number() + " 条填报");
      }
    }
    if (report.number() > LedgerFile.version(file)) {
      ReportRows.add(adding, report, told.batch());
      added++;
    }
  }

  private static LedgerException other(String which) {
    return new LedgerException("备份里的" + which + "与台账里的不同：两边各自写过不同的内容，整份都没有恢复；请恢复到新文件");
  }

  private void demandWhole() {
    if (head.isEmpty()) {
      throw new LedgerException("不是台账的备份（没有开头一行），什么也没有恢复");
    }
    BackupLine.Head said = head.get();
    if (said.tasks() != tasks || said.batches() != batches || said.reports() != reports) {
      throw new LedgerException(
          "备份不完整：应有 %d 条填报，只有 %d 条，整份都没有恢复；请换一份完好的".formatted(said.reports(), reports));
    }
  }
}
