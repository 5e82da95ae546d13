package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengnuo.ledger.Filings.JUNE;
import static org.zhengnuo.ledger.FilledBook.HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.ledger.FilledBook.Shown;

/** A filled ledger that a spreadsheet program opened and saved in its own ways says the same. */
class SpreadsheetIT {

  private static final int TASKS = 31;

  /** What is typed into the cells of the values, in turn. */
  private static final List<Object> VALUES =
      List.of(
          5,
          "1,2 00 户",
          new Shown(0.97, "0%"),
          "97%",
          "1.5万",
          new Shown(1234.5, "#,##0.0"),
          "约1960",
          "1960/6300",
          "９７％",
          "",
          "=已过半");

  private static final List<String> STATES = List.of("推进中", "已办结", "正常推进", "未开工", "需调整", "完 成");

  @TempDir private Path folder;
  private final InventedBook book = new InventedBook().unit("shang-wu", "青州市商务局", "市商务局");

  private static String words(int task) {
    return "推进第" + task + "项工程，新建农贸市场" + task + "个，“改造”超市" + 3 * task + "处。";
  }

  private byte[] filled() {
    FilledBook filled =
        FilledBook.xlsx("填报表")
            .across("青州市商务局重点工作填报表", 12)
            .row("填报单位：青州市商务局", "", "", "填报期：2031年6月", "", "", "", "", "制表日期：2031年7月2日")
            .row((Object[]) HEADER);
    List<Integer> order = new ArrayList<>();
    for (int task = 1; task <= TASKS; task++) {
      book.task("town-tasks-" + task, 2031, words(task), "shang-wu");
      order.add(task);
    }
    Collections.shuffle(order, new Random(1));
    for (int task : order) {
      filled.row(
          task,
          words(task),
          "",
          new Shown(48_213 + task, "yyyy\"年\"m\"月\"d\"日\""),
          "王海\n张明",
          "牵头",
          STATES.get(task % STATES.size()),
          "已完成第" + task + "项\n其余正在推进",
          VALUES.get(task % VALUES.size()),
          "照片",
          "李平",
          task % 4 == 0 ? "" : "town-tasks-" + task);
    }
    return filled
        .row("", "自己加的一行", "", "", "", "", "推进中", "", "", "", "")
        .row("填报人：李平", "", "", "", "审核人：张明", "", "", "", "日期：2031年7月2日")
        .hidden(11)
        .guarded()
        .sheet("说明")
        .row("单位标识", "shang-wu")
        .row("填报期", "2031-06")
        .bytes();
  }

  @Test
  void aResavedLedgerSaysTheSame() throws IOException, InterruptedException {
    Path first = Files.write(folder.resolve("ledger.xlsx"), filled());
    List<Path> saved = new ArrayList<>();
    Office office = new Office(folder);
    Path ods = office.convert(first, "ods", "ods");
    saved.add(office.convert(ods, "xlsx", "xlsx"));
    saved.add(office.convert(ods, "xls", "xls"));
    saved.add(office.convert(ods, "csv", "csv:Text - txt - csv (StarCalc):44,34,76,1"));
    Clock clock = Clock.fixed(Instant.parse("2031-07-02T08:00:00Z"), ZoneOffset.UTC);
    try (LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.db"), clock)) {
      ReportIntake intake = new ReportIntake(ledger, book);
      ImportReport taken = intake.take(delivery(first));
      assertThat(taken.added()).as(taken.left().toString()).isEqualTo(TASKS);
      assertThat(taken.left()).extracting(ImportReport.RowNote::words).containsExactly("自己加的一行");
      for (Path each : saved) {
        ImportReport again = intake.take(delivery(each));
        assertThat(again.left())
            .as(each + "")
            .isEqualTo(taken.left().stream().map(n -> at(again, n)).toList());
        assertThat(again.unchanged()).as(each + " " + again).isEqualTo(TASKS);
        assertThat(again.added()).as(each + "").isZero();
      }
      assertThat(ledger.during(JUNE)).hasSize(TASKS);
    }
  }

  /** A table without sheets names none. */
  private static ImportReport.RowNote at(ImportReport report, ImportReport.RowNote note) {
    String place = report.left().getFirst().place();
    return new ImportReport.RowNote(place, note.words(), note.what());
  }

  private static Delivery delivery(Path file) throws IOException {
    return new Delivery(
        file.getFileName().toString(),
        Files.readAllBytes(file),
        Report.Way.FILE,
        "/in",
        Optional.empty(),
        Optional.empty());
  }
}
