package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengnuo.ledger.Filings.JULY;
import static org.zhengnuo.ledger.Filings.JUNE;
import static org.zhengnuo.ledger.Filings.MAY;
import static org.zhengnuo.ledger.Filings.file;
import static org.zhengnuo.ledger.Filings.filing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reports in their file. */
class LedgerFileTest {

  private static final LocalDate TODAY = LocalDate.of(2031, 7, 2);

  @TempDir private Path folder;
  private Path path;
  private final Hands clock = new Hands();
  private LedgerFile ledger;

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2031-07-02T03:04:05.678Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void set(String time) {
      now = Instant.parse(time);
    }
  }

  @BeforeEach
  void open() {
    path = folder.resolve("ledger.db");
    ledger = LedgerFile.open(path, clock);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static String values(List<Report> reports) {
    return reports.stream()
        .map(r -> r.item() + "/" + r.unit() + "=" + r.said().value())
        .reduce("", (a, b) -> a + " " + b)
        .strip();
  }

  private void report(String item, String unit, ReportPeriod period, String value) {
    ledger.append(file(item + unit + value), List.of(filing(item, unit, period, value)), 0);
  }

  @Test
  void keepsEveryFieldOfAReport() {
    report("a-1", "shang-wu", JUNE, "1960");
    Report kept = ledger.newest(TODAY).getFirst();
    assertThat(kept)
        .isEqualTo(
            new Report(
                1,
                "a-1",
                TaskFingerprint.of("\n任务a-1"),
                "shang-wu",
                JUNE,
                Instant.parse("2031-07-02T03:04:05.678Z"),
                filing("", "", JUNE, "1960").said(),
                new Report.Source(Report.Way.FILE, "a-1shang-wu1960", "台账 5")));
    assertThat(ledger.of(List.of("a-1", "a-2"))).containsExactly(kept);
    assertThat(ledger.during(JUNE)).containsExactly(kept);
    assertThat(ledger.during(MAY)).isEmpty();
    assertThat(ledger.version()).isOne();
  }

  @Test
  void showsThePictureOfAnyDay() {
    clock.set("2031-06-01T00:00:00Z");
    report("a-1", "u", MAY, "10");
    clock.set("2031-06-30T23:59:59Z");
    report("a-1", "u", JUNE, "20");
    clock.set("2031-07-01T00:00:00Z");
    report("a-1", "v", JUNE, "30");
    report("a-1", "u", MAY, "11");
    report("a-1", "u", JULY, "40");
    clock.set("2031-07-02T00:00:00Z");
    assertThat(values(ledger.newest(LocalDate.of(2031, 5, 31)))).isEmpty();
    assertThat(values(ledger.newest(LocalDate.of(2031, 6, 1)))).isEqualTo("a-1/u=10");
    assertThat(values(ledger.newest(LocalDate.of(2031, 6, 30)))).isEqualTo("a-1/u=20");
    assertThat(values(ledger.newest(LocalDate.of(2031, 7, 1)))).isEqualTo("a-1/u=40 a-1/v=30");
    assertThat(values(ledger.of(List.of("a-1"))))
        .isEqualTo("a-1/u=10 a-1/u=20 a-1/v=30 a-1/u=11 a-1/u=40");
  }

  @Test
  void saysNothingTwice() {
    List<Filing> filings = List.of(filing("a-1", "u", JUNE, "10"), filing("a-2", "u", JUNE, "20"));
    assertThat(ledger.append(file("one"), filings, 0).added()).hasSize(2);
    assertThat(ledger.append(file("one"), filings, 0).added()).isEmpty();
    assertThat(ledger.append(file("copy"), filings, 0).unchanged()).isEqualTo(2);
    report("a-1", "u", JUNE, "12");
    assertThat(ledger.append(file("one"), filings, 0).added()).as("the same bytes").isEmpty();
    Batch.Arrival form = new Batch.Arrival("", Report.Way.FORM, "invitation 7", "10.0.0.1");
    assertThat(ledger.wouldAppend(form, filings).added()).containsExactly(filings.getFirst());
    assertThat(ledger.append(form, filings, 0).added()).as("taken back").hasSize(1);
    assertThat(ledger.batches())
        .extracting(batch -> batch.arrival().name())
        .containsExactly("invitation 7", "a-1u12", "one");
    assertThat(ledger.batches().getFirst().counts()).isEqualTo(new Batch.Counts(2, 1, 1, 0));
  }

  @Test
  void aClockThatJumpsKeepsTheOrder() {
    report("a-1", "u", JUNE, "10");
    clock.set("1970-01-01T00:00:00Z");
    report("a-1", "u", JUNE, "20");
    clock.set("2031-07-02T12:00:00Z");
    assertThat(values(ledger.newest(TODAY))).isEqualTo("a-1/u=20");
    List<Report> all = ledger.of(List.of("a-1"));
    assertThat(all.get(1).at()).isEqualTo(all.get(0).at());
    clock.set("2099-01-01T00:00:00Z");
    report("a-2", "u", JUNE, "1");
    clock.set("2031-07-03T00:00:00Z");
    report("a-2", "u", JUNE, "2");
    assertThat(values(ledger.newest(LocalDate.of(2031, 7, 3)))).isEqualTo("a-1/u=20 a-2/u=2");
    assertThat(values(ledger.newest(TODAY))).isEqualTo("a-1/u=20");
  }

  @Test
  void nobodyChangesAReport() throws SQLException {
    report("a-1", "u", JUNE, "10");
    for (String sql :
        List.of(
            "UPDATE report SET value = '99'",
            "DELETE FROM report",
            "DELETE FROM batch",
            "UPDATE task SET words = ''",
            "INSERT OR REPLACE INTO report SELECT * FROM report",
            "INSERT INTO report SELECT 2, item, fingerprint, unit, period, at - 1, state, value,"
                + " amount, share, said, evidence, reporter, place, batch FROM report")) {
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + path);
          Statement statement = other.createStatement()) {
        assertThatThrownBy(() -> statement.executeUpdate(sql))
            .as(sql)
            .isInstanceOf(SQLException.class);
      }
    }
    assertThat(values(ledger.newest(TODAY))).isEqualTo("a-1/u=10");
  }

  @Test
  void seesWhatAnotherProcessAdds() {
    report("a-1", "u", JUNE, "10");
    assertThat(ledger.newest(TODAY)).hasSize(1);
    try (LedgerFile other = LedgerFile.existing(path, clock)) {
      other.append(file("other"), List.of(filing("a-2", "u", JUNE, "20")), 0);
    }
    assertThat(ledger.version()).isEqualTo(2);
    assertThat(values(ledger.newest(TODAY))).isEqualTo("a-1/u=10 a-2/u=20");
  }

  @Test
  void manyReadAndWriteAtOnce() {
    try (LedgerFile other = LedgerFile.existing(path, clock)) {
      IntStream.range(0, 40)
          .parallel()
          .forEach(
              i -> {
                LedgerFile one = i % 2 == 0 ? ledger : other;
                Filing filing = filing("a-" + i, "u", JUNE, "" + i);
                one.append(file("f" + i), List.of(filing), 0);
                assertThat(one.newest(TODAY)).isNotEmpty();
              });
    }
    assertThat(ledger.newest(TODAY)).hasSize(40);
  }

  @Test
  void nothingIsHalfDone() {
    report("a-1", "u", JUNE, "10");
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      filings.add(filing("b-" + i, "u", JUNE, "1".repeat(1000)));
    }
    limit("(SELECT * FROM pragma_page_count)");
    assertThatThrownBy(() -> ledger.append(file("large"), filings, 0))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("磁盘已满");
    assertThat(ledger.newest(TODAY)).hasSize(1);
    assertThat(ledger.batches()).hasSize(1);
    limit("1000000");
    assertThat(ledger.append(file("large"), filings, 0).added()).hasSize(500);
  }

  /** No file of the tests may fill a disk; the database knows a limit of its own. */
  private void limit(String pages) {
    ledger
        .connections()
        .write(
            file -> {
              int most =
                  pages.startsWith("(")
                      ? LedgerSchema.number(file, "PRAGMA page_count") + 2
                      : Integer.parseInt(pages);
              return LedgerSchema.number(file, "PRAGMA max_page_count = " + most);
            });
  }

  @Test
  void refusesWhatIsNoLedger() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("note.txt"), "序号,事项\n".repeat(200));
    refuses(text, "不是台账");
    assertThat(text).hasContent("序号,事项\n".repeat(200));
    Path foreign = folder.resolve("foreign.db");
    sql(foreign, "CREATE TABLE t (a)");
    byte[] before = Files.readAllBytes(foreign);
    refuses(foreign, "别的程序");
    assertThat(Files.readAllBytes(foreign)).isEqualTo(before);
    Path newer = folder.resolve("newer.db");
    LedgerFile.open(newer, clock).close();
    sql(newer, "PRAGMA user_version = 99");
    refuses(newer, "更新版本");
    refuses(folder, "是目录");
    refuses(folder.resolve("no/such.db"), "没有目录");
    assertThatThrownBy(() -> LedgerFile.existing(folder.resolve("none.db"), clock))
        .hasMessageContaining("没有台账文件");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  private void refuses(Path file, String why) {
    assertThatThrownBy(() -> LedgerFile.open(file, clock))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  private static void sql(Path file, String sql) throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void saysWhatADatabaseMeans() {
    assertThat(said(SQLiteErrorCode.SQLITE_BUSY)).contains("正被另一个程序写入", "什么也没有写");
    assertThat(said(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT)).contains("正被另一个程序写入");
    assertThat(said(SQLiteErrorCode.SQLITE_READONLY)).contains("不能写入");
    assertThat(said(SQLiteErrorCode.SQLITE_CORRUPT_VTAB)).contains("已损坏", "备份");
    assertThat(said(SQLiteErrorCode.SQLITE_IOERR_WRITE)).contains("读写失败");
  }

  private String said(SQLiteErrorCode code) {
    return LedgerFaults.of(path, new SQLiteException("it failed", code)).getMessage();
  }

  @Test
  void saysThatAFileIsDamaged() throws IOException {
    for (int i = 0; i < 200; i++) {
      report("a-" + i, "u", JUNE, "1".repeat(100) + i);
    }
    ledger.check();
    ledger.close();
    long size = Files.size(path);
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      for (long at = 8192; at + 2048 < size; at += 4096) {
        file.write(ByteBuffer.allocate(2048), at);
      }
    }
    assertThatThrownBy(
            () -> {
              try (LedgerFile damaged = LedgerFile.existing(path, clock)) {
                damaged.check();
              }
            })
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("已损坏");
    ledger = LedgerFile.open(folder.resolve("new.db"), clock);
  }

  @Test
  void aBackupBringsAllOfItBack() {
    report("a-1", "u", JUNE, "1960");
    report("a-2", "v", MAY, "97%");
    List<String> lines = backup(ledger);
    assertThat(LedgerBackup.is(lines.getFirst().getBytes())).isTrue();
    assertThat(lines).hasSize(1 + 2 + 2 + 2);
    clock.set("2040-01-01T00:00:00Z");
    try (LedgerFile other = LedgerFile.open(folder.resolve("other.db"), clock)) {
      assertThat(LedgerBackup.restore(other, lines.stream())).isEqualTo(2);
      assertThat(LedgerBackup.restore(other, lines.stream())).isZero();
      assertThat(backup(other)).isEqualTo(lines);
      assertThat(other.newest(TODAY)).isEqualTo(ledger.newest(TODAY));
      report("a-3", "v", MAY, "1");
      assertThat(LedgerBackup.restore(other, backup(ledger).stream())).isOne();
      assertThat(LedgerBackup.restore(ledger, lines.stream())).as("an older one").isZero();
    }
  }

  @Test
  void aBackupThatIsNotWholeChangesNothing() {
    report("a-1", "u", JUNE, "1");
    report("a-2", "u", JUNE, "2");
    List<String> lines = backup(ledger);
    try (LedgerFile other = LedgerFile.open(folder.resolve("other.db"), clock)) {
      refusesBackup(other, lines.subList(0, lines.size() - 1), "不完整");
      refusesBackup(other, lines.subList(1, lines.size()), "开头一行");
      List<String> broken = new ArrayList<>(lines);
      broken.set(6, broken.get(6).substring(0, 30));
      refusesBackup(other, broken, "第 7 行");
      assertThat(other.version()).isZero();
      other.append(file("x"), List.of(filing("z-1", "u", JUNE, "9")), 0);
      refusesBackup(other, lines, "第 1 批");
      assertThat(other.version()).isOne();
    }
  }

  private static void refusesBackup(LedgerFile into, List<String> lines, String why) {
    assertThatThrownBy(() -> LedgerBackup.restore(into, lines.stream()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(why);
  }

  private static List<String> backup(LedgerFile ledger) {
    List<String> lines = new ArrayList<>();
    LedgerBackup.write(ledger, lines::add);
    return lines;
  }
}
