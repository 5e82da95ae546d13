package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.ledger.Delivery;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.ImportReport;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Office;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportIntake;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.ledger.TaskBook;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.pages.Moved;
import org.zhengnuo.pages.OpenLedger;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ColourCounts;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LedgerView;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.LuceneItemIndex;

/**
 * The sheet of one unit of the seeds goes out, is saved by a spreadsheet program, filled in, its
 * rows mixed, saved again, and comes back: the board says what was reckoned by hand.
 */
class LedgerRoundTripIT {

  private static final String UNIT = "市商务局";
  private static final int TASKS = 31;
  private static final String COUNTED = "jining-2023-tasks-11";
  private static final ReportPeriod JUNE = ReportPeriod.month(YearMonth.of(2023, 6));
  private static final Instant TAKEN = Instant.parse("2023-07-03T02:00:00Z");

  /** 184 of 365 days: 50 % of the year is gone. */
  private static final LocalDate DAY = LocalDate.of(2023, 7, 3);

  private static final int TASK = 1;
  private static final int STATE = 6;
  private static final int VALUE = 8;
  private static final int ITEM = 11;

  /** What is filled in, in turn: 状态, 完成值; the sixth row of six stays empty. */
  private static final List<List<String>> FILLED =
      List.of(
          List.of("推进中", "97%"), // ahead: 蓝
          List.of("正常推进", "３０％"), // 20 points behind: 黄
          List.of("推 进 中", "百分之十"), // 40 points behind: 红
          List.of("已办结", ""), // 已完成
          List.of("未开工", ""), // 0 %, 50 points behind: 红
          List.of("", "")); // 未填报

  @TempDir private Path folder;

  @Test
  void whatComesBackStandsOnTheBoard() throws IOException, InterruptedException {
    Workspace workspace = new Workspace(Path.of("seeds"), folder, false, MeaningChoice.OFF);
    workspace.update(true, _ -> {});
    Clock clock = Clock.fixed(TAKEN, ZoneOffset.UTC);
    try (LuceneItemIndex index = workspace.open();
        LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.db"), clock)) {
      Path filled = filled(sheet(index));
      TaskBook book = new IndexTaskBook(index, Moved.NOTHING);
      ReportIntake intake = new ReportIntake(ledger, book);
      ImportReport taken = intake.take(delivery(filled));
      assertThat(taken.left()).isEmpty();
      assertThat(taken.added()).isEqualTo(26);
      assertThat(taken.blank()).isEqualTo(5);
      assertThat(intake.take(delivery(filled)).added()).isZero();
      assertThat(ledger.version()).isEqualTo(26);
      isOnTheBoard(
          new Pages(
              () -> Optional.of(index),
              () -> DAY,
              () -> Progress.NONE,
              Moved.NOTHING,
              Optional.of(open(ledger, book))));
    }
  }

  /** Of 31 rows the first kind stands six times, the others five times. */
  private static void isOnTheBoard(Pages pages) {
    LedgerView board = board(pages);
    assertThat(board.totals()).isEqualTo(new ColourCounts(6, 5, 10, 5, 5));
    ItemView counted =
        board.items().stream().filter(item -> item.id().equals(COUNTED)).findFirst().orElseThrow();
    assertThat(counted.progress().value().orElseThrow().sentence())
        .isEqualTo("应达 50 %，已达 60 %（1,200/2,000），超前 10 个百分点");
  }

  private static LedgerView board(Pages pages) {
    Page page =
        pages.all().stream().filter(p -> p.name().equals("ledger")).findFirst().orElseThrow();
    try (State now = pages.now()) {
      Map<String, List<String>> asked = Map.of("unit", List.of(UNIT), "size", List.of("100"));
      return (LedgerView) page.load(now, Parameters.of(asked));
    }
  }

  private static OpenLedger open(LedgerFile ledger, TaskBook book) {
    return new OpenLedger(new FollowedReports(ledger, () -> Optional.of(book)), PaceRules::packed);
  }

  private Path sheet(LuceneItemIndex index) throws IOException {
    try (IndexView view = index.view()) {
      return new FillInExport(view, Reports.NONE, DAY).unit(UNIT, JUNE, folder);
    }
  }

  private Path filled(Path sheet) throws IOException, InterruptedException {
    Office office = new Office(folder);
    Path opened = office.convert(sheet, "xlsx", "xlsx");
    Path filled = folder.resolve("filled.xlsx");
    try (Workbook workbook = WorkbookFactory.create(opened.toFile());
        OutputStream out = Files.newOutputStream(filled)) {
      fill(workbook.getSheetAt(0));
      workbook.write(out);
    }
    return office.convert(filled, "xls", "xls");
  }

  private static void fill(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (!text(row, ITEM).isEmpty() && !text(row, ITEM).equals("条目标识")) {
        rows.add(row);
      }
    }
    assertThat(rows).hasSize(TASKS);
    List<List<String>> tasks = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      tasks.add(List.of(text(rows.get(i), TASK), text(rows.get(i), ITEM)));
    }
    // The task that counts up to a number takes the place of one that is ahead.
    Collections.swap(tasks, 0, indexOf(tasks));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(7));
    for (int i = 0; i < TASKS; i++) {
      fill(rows.get(order.get(i)), tasks.get(i), FILLED.get(i % FILLED.size()));
    }
  }

  private static int indexOf(List<List<String>> tasks) {
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).getLast().equals(COUNTED)) {
        return i;
      }
    }
    throw new AssertionError("no " + COUNTED);
  }

  private static void fill(Row row, List<String> task, List<String> filled) {
    set(row, TASK, task.getFirst());
    set(row, ITEM, task.getLast());
    set(row, STATE, filled.getFirst());
    set(row, VALUE, task.getLast().equals(COUNTED) ? "1,2 00家" : filled.getLast());
  }

  private static void set(Row row, int column, String text) {
    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    return cell.getCellType() == CellType.BLANK ? "" : new DataFormatter().formatCellValue(cell);
  }

  private static Delivery delivery(Path file) throws IOException {
    return new Delivery(
        file.getFileName().toString(),
        Files.readAllBytes(file),
        Report.Way.FILE,
        "",
        Optional.empty(),
        Optional.empty());
  }
}
