package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhengnuo.ledger.Filings.JUNE;
import static org.zhengnuo.ledger.FilledBook.HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers as units hand them back. */
class ReportIntakeTest {

  private static final String TITLE = "青州市商务局重点工作台账　填报期：2031年6月　填报日期：2031年7月2日";
  private static final String MARKETS = "改造农贸市场12个，新建社区超市30处。";
  private static final String FAIRS = "办好丝绸博览会、糖酒会等展会，签约额达到35亿元。";
  private static final String EXPORT = "外贸进出口增长6%以上，新增有实绩企业63家。";
  private static final String ROADS = "新建农村公路80公里。";

  @TempDir private Path folder;
  private LedgerFile ledger;
  private final InventedBook book =
      new InventedBook()
          .unit("shang-wu", "青州市商务局", "市商务局", "商务局")
          .unit("jiao-tong", "青州市交通运输局", "市交通局")
          .task("town-tasks-1", 2031, MARKETS, "shang-wu")
          .task("town-tasks-2", 2031, FAIRS, "shang-wu")
          .task("town-tasks-3", 2031, EXPORT, "shang-wu", "jiao-tong")
          .task("town-tasks-4", 2031, ROADS, "jiao-tong");
  private ReportIntake intake;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(Instant.parse("2031-07-02T08:00:00Z"), ZoneOffset.UTC);
    ledger = LedgerFile.open(folder.resolve("ledger.db"), clock);
    intake = new ReportIntake(ledger, book);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Delivery file(String name, byte[] bytes) {
    return new Delivery(name, bytes, Report.Way.FILE, "/in", Optional.empty(), Optional.empty());
  }

  private static FilledBook june() {
    return FilledBook.xlsx("台账").across(TITLE, 12).row((Object[]) HEADER).hidden(11);
  }

  private String newest() {
    return ledger.newest(LocalDate.of(2031, 7, 2)).stream()
        .map(
            r ->
                "%s %s %s %s %s"
                    .formatted(
                        r.item().replace("town-tasks-", ""),
                        r.unit(),
                        r.period(),
                        r.said().state(),
                        r.said().value()))
        .reduce("", (a, b) -> a + "\n" + b)
        .strip();
  }

  private static List<String> told(List<ImportReport.RowNote> notes) {
    return notes.stream().map(note -> note.place() + " " + note.what()).toList();
  }

  @Test
  void takesWhatWasFilledIn() {
    byte[] bytes =
        june()
            .task("town-tasks-1", MARKETS, "推进中", "已改造5个", 5)
            .task("town-tasks-2", FAIRS, "", "", "")
            .task("town-tasks-3", EXPORT, "已完成", "超额", "105%")
            .row("单位负责人（签字）：张明", "", "", "", "填报人：李平", "", "", "日期：2031年7月2日")
            .bytes();
    ImportReport looked = intake.look(file("商务局.xlsx", bytes));
    assertThat(looked.added()).isEqualTo(2);
    assertThat(ledger.version()).isZero();
    ImportReport taken = intake.take(file("商务局.xlsx", bytes));
    assertThat(taken).isEqualTo(looked);
    assertThat(taken.whole()).isTrue();
    assertThat(taken.blank()).isOne();
    assertThat(newest()).isEqualTo("1 shang-wu 2031-06 under_way 5\n3 shang-wu 2031-06 done 105%");
    assertThat(ledger.of(List.of("town-tasks-1")).getFirst().source())
        .isEqualTo(new Report.Source(Report.Way.FILE, "商务局.xlsx", "“台账”第 3 行"));
  }

  @Test
  void takesNothingTwice() {
    FilledBook filled = june().task("town-tasks-1", MARKETS, "推进中", "已改造5个", 5);
    byte[] bytes = filled.bytes();
    intake.take(file("a.xlsx", bytes));
    assertThat(intake.take(file("a.xlsx", bytes)).added()).isZero();
    byte[] again =
        june().task("town-tasks-1", MARKETS, "推进中", "已改造5个", 5).sheet("草稿").row("无").bytes();
    ImportReport same = intake.take(file("b.xlsx", again));
    assertThat(same.added()).isZero();
    assertThat(same.unchanged()).isOne();
    assertThat(ledger.batches()).hasSize(1);
  }

  @Test
  void readsAnyOrderAndSpelling() {
    byte[] bytes =
        FilledBook.xls("Sheet3 (2)")
            .row("青州市商务局二〇三一年六月重点工作台账")
            .row("填表人 李平")
            .row("完 成 值", "工作进展", "状态（下拉选择）", "重点任务", "条目标识", "填报人", "备注")
            .row("一、牵头任务", "一、牵头任务", "一、牵头任务", "一、牵头任务", "一、牵头任务", "一、牵头任务", "一、牵头任务")
            .row("３０亿", "", "正常 推进", FAIRS, "town-tasks-2", "", "x")
            .row("完 成 值", "工作进展", "状态", "重点任务", "条目标识", "填报人", "备注")
            .row("1,2 00 户", "", "办结", " 改造农贸市场 12 个,新建社区超市30处 ", "", "")
            .merged(4, 4, 5, 6)
            .bytes();
    ImportReport report = intake.take(file("x.xls", bytes));
    assertThat(report.refused()).isEmpty();
    assertThat(newest())
        .isEqualTo("1 shang-wu 2031-06 done 1,2 00 户\n2 shang-wu 2031-06 under_way ３０亿");
    assertThat(ledger.of(List.of("town-tasks-1")).getFirst().said().amount().orElseThrow())
        .isEqualByComparingTo("1200");
  }

  @Test
  void wordsCountBeforeAnIdThatWasLeftBehind() {
    byte[] bytes =
        june()
            .task("town-tasks-2", MARKETS, "推进中", "", "5")
            .task("town-tasks-1", FAIRS, "已完成", "", "35亿元")
            .task("town-tasks-3", "今年要做的另一件完全不同的事情", "已完成", "", "1")
            .bytes();
    ImportReport report = intake.take(file("sorted.xlsx", bytes));
    assertThat(newest()).isEqualTo("1 shang-wu 2031-06 under_way 5\n2 shang-wu 2031-06 done 35亿元");
    assertThat(told(report.left())).singleElement().asString().contains("第 5 行", "另一条任务");
  }

  @Test
  void listsWhatItCannotMatch() {
    byte[] bytes =
        june()
            .task("", "自己加的一行工作", "推进中", "", "")
            .task("town-tasks-4", ROADS, "推进中", "", "40")
            .task("town-tasks-99", "", "推进中", "", "")
            .task("town-tasks-2", FAIRS, "不好说", "", "")
            .task("town-tasks-1", MARKETS + "（修改）", "推进中", "", "若干")
            .bytes();
    ImportReport report = intake.take(file("a.xlsx", bytes));
    assertThat(told(report.left()))
        .satisfiesExactly(
            one -> assertThat(one).contains("“台账”第 3 行", "没有这条任务"),
            one -> assertThat(one).contains("第 4 行", "不是本单位的任务"),
            one -> assertThat(one).contains("第 5 行", "没有条目“town-tasks-99”"),
            one -> assertThat(one).contains("第 6 行", "“不好说”看不懂", "需调整"));
    assertThat(told(report.notes()))
        .satisfiesExactly(
            one -> assertThat(one).contains("第 7 行", "改过字"),
            one -> assertThat(one).contains("不是能计算的数"));
    assertThat(newest()).isEqualTo("1 shang-wu 2031-06 under_way 若干");
    assertThat(ledger.batches().getFirst().counts()).isEqualTo(new Batch.Counts(5, 1, 0, 4));
  }

  @Test
  void aRowTwiceIsOneOrNone() {
    byte[] bytes =
        june()
            .task("town-tasks-1", MARKETS, "推进中", "", "5")
            .task("town-tasks-1", MARKETS, "推进中", "", "5")
            .task("town-tasks-2", FAIRS, "推进中", "", "5")
            .task("town-tasks-2", FAIRS, "推进中", "", "6")
            .bytes();
    ImportReport report = intake.take(file("a.xlsx", bytes));
    assertThat(report.left()).hasSize(2);
    assertThat(newest()).isEqualTo("1 shang-wu 2031-06 under_way 5");
  }

  @Test
  void nearWordsCountOnlyWhereNothingElseIsMeant() {
    book.task("town-tasks-5", 2031, "新建城区小学2所，改扩建幼儿园5所。", "shang-wu");
    byte[] bytes =
        FilledBook.xlsx("台账")
            .across(TITLE, 4)
            .row("事项", "状态", "完成值", "进展情况")
            .row("办好丝绸博览会、糖酒会等重点展会，签约额达到35亿元。", "推进中", "3", "")
            .row("新建城区小学3所，改扩建幼儿园5所。", "推进中", "3", "")
            .bytes();
    ImportReport report = intake.take(file("a.xlsx", bytes));
    assertThat(newest()).isEqualTo("2 shang-wu 2031-06 under_way 3");
    assertThat(report.left()).hasSize(1);
    assertThat(told(report.notes())).singleElement().asString().contains("按相近的事项");
  }

  @Test
  void readsTables() {
    String csv =
        "\uFEFF青州市商务局2031年6月台账,,\r\n"
            + "条目标识,事项,状态,完成值\r\n"
            + "town-tasks-1,\"改造农贸市场12个，\n"
            + "新建社区超市30处。\",推进中,'-5\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      ImportReport report = intake.take(file(charset + ".csv", csv.getBytes(charset)));
      assertThat(report.whole()).as(report.toString()).isTrue();
    }
    assertThat(newest()).isEqualTo("1 shang-wu 2031-06 under_way -5");
    assertThat(ledger.version()).isOne();
    byte[] tabs = csv.replace(",", "\t").substring(1).getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = new byte[tabs.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(tabs, 0, marked, 2, tabs.length);
    assertThat(intake.take(file("tabs.txt", marked)).unchanged()).isOne();
  }

  @Test
  void theWorkbookSaysWhoseItIs() {
    byte[] carried =
        FilledBook.xlsx("台账")
            .row("重点工作台账")
            .row((Object[]) HEADER)
            .task("town-tasks-1", MARKETS, "推进中", "", "5")
            .sheet("说明")
            .row("单位标识", "shang-wu")
            .row("填报期", "2031-05")
            .bytes();
    assertThat(intake.look(file("a.xlsx", carried)).understood().getFirst().period())
        .isEqualTo(Filings.MAY);
    byte[] edited =
        FilledBook.xlsx("台账")
            .row("青州市商务局2031年6月台账")
            .row((Object[]) HEADER)
            .task("town-tasks-1", MARKETS, "推进中", "", "5")
            .sheet("说明")
            .row("单位标识", "jiao-tong")
            .row("填报期", "2031-05")
            .bytes();
    assertThat(intake.look(file("a.xlsx", edited)).refused().orElseThrow())
        .contains("不止一个单位", "青州市商务局", "青州市交通运输局");
    byte[] nameless =
        FilledBook.xlsx("台账")
            .row((Object[]) HEADER)
            .task("town-tasks-1", MARKETS, "推进中", "", "5")
            .bytes();
    assertThat(intake.look(file("a.xlsx", nameless)).refused().orElseThrow()).contains("看不出是哪个单位");
    assertThat(intake.look(file("市商务局 2031年6月.xlsx", nameless)).added()).isOne();
    Delivery told =
        new Delivery(
            "a.xlsx",
            nameless,
            Report.Way.UPLOAD,
            "10.0.0.1",
            Optional.of("shang-wu"),
            Optional.of(JUNE));
    assertThat(intake.look(told).added()).isOne();
  }

  @Test
  void refusesInOneSentence() throws IOException {
    byte[] filled = june().task("town-tasks-1", MARKETS, "推进中", "", "5").bytes();
    Delivery otherPeriod =
        new Delivery(
            "a.xlsx", filled, Report.Way.FILE, "", Optional.empty(), Optional.of(Filings.month(1)));
    assertThat(intake.take(otherPeriod).refused().orElseThrow()).contains("2031年6月", "不是2031年1月");
    Delivery otherUnit =
        new Delivery(
            "a.xlsx", filled, Report.Way.UPLOAD, "", Optional.of("jiao-tong"), Optional.empty());
    assertThat(intake.take(otherUnit).refused().orElseThrow()).contains("青州市商务局", "没有采用");
    refuses("没有台账", FilledBook.xlsx("Sheet1").row("姓名", "电话").row("王海", "1").bytes());
    refuses("没有台账", "随便写的一段话".getBytes(StandardCharsets.UTF_8));
    refuses("不是工作簿", new byte[] {0, 1, 2, 3, (byte) 0x80, 0, 0, 9});
    refuses("不是完好的工作簿", "PK\3\4 but no more".getBytes(StandardCharsets.ISO_8859_1));
    refuses("上限", new byte[FilledFile.LARGEST + 1]);
    refuses("解压后超过", bomb());
    refuses("没有一行对得上", june().task("village-tasks-1", "别的年份的一件事", "推进中", "", "5").bytes());
    assertThat(ledger.version()).isZero();
  }

  private void refuses(String why, byte[] bytes) {
    ImportReport report = intake.take(file("a.xlsx", bytes));
    assertThat(report.refused().orElse("taken")).contains("a.xlsx", why).doesNotContain("\n");
    assertThat(report.added()).isZero();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] piece = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(piece);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aTaskIsNotReportedOnBeforeItsYear() {
    book.task("town-tasks-8", 2032, "明年才做的一件事情。", "shang-wu");
    byte[] bytes = june().task("town-tasks-8", "明年才做的一件事情。", "推进中", "", "5").bytes();
    assertThat(told(intake.take(file("a.xlsx", bytes)).left()))
        .singleElement()
        .asString()
        .contains("从2032年开始");
  }

  @Test
  void twoUnitsThatDifferAreAConflict() {
    intake.take(file("a.xlsx", june().task("town-tasks-3", EXPORT, "已完成", "", "63").bytes()));
    byte[] other =
        FilledBook.xlsx("台账")
            .across("青州市交通运输局2031年6月", 12)
            .row((Object[]) HEADER)
            .task("town-tasks-3", EXPORT, "推进中", "", "40")
            .bytes();
    intake.take(file("b.xlsx", other));
    assertThat(CountedReport.conflicts(ledger.newest(LocalDate.of(2031, 7, 2))))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.report().map(Report::item)).contains("town-tasks-3");
              assertThat(conflict.report().map(Report::unit)).contains("jiao-tong");
              assertThat(conflict.differing()).extracting(Report::unit).containsExactly("shang-wu");
            });
  }

  @Test
  void aFormMayTakeBackWhatItSaid() {
    intake.take(form("town-tasks-1", "5"));
    intake.take(form("town-tasks-1", "6"));
    assertThat(intake.take(form("town-tasks-1", "5")).added()).isOne();
    assertThat(intake.take(form("town-tasks-1", "5")).unchanged()).isOne();
    assertThat(ledger.version()).isEqualTo(3);
    assertThat(told(intake.take(form("town-tasks-4", "5")).left()))
        .containsExactly(" 条目“town-tasks-4”不是本单位的任务");
    assertThat(ledger.of(List.of("town-tasks-1")).getLast().source())
        .isEqualTo(new Report.Source(Report.Way.FORM, "invitation-7", ""));
  }

  private static FilledForm form(String item, String value) {
    return new FilledForm(
        "invitation-7",
        "10.0.0.1",
        "shang-wu",
        JUNE,
        List.of(new FilledRow("", 0, item, "", "推进中", "", value, "", "李平")));
  }

  private final LocalDate today = LocalDate.of(2031, 7, 2);

  @Test
  void reportsFollowTheirWords() {
    intake.take(
        file(
            "a.xlsx",
            june()
                .task("town-tasks-1", MARKETS, "推进中", "", "5")
                .task("town-tasks-2", FAIRS, "推进中", "", "6")
                .task("town-tasks-3", EXPORT, "推进中", "", "7")
                .bytes()));
    FollowedReports followed = new FollowedReports(ledger, () -> Optional.of(book));
    assertThat(followed.newest(today)).hasSize(3);
    assertThat(followed.orphans()).isEmpty();
    // One moved on, and another took its place; one was reworded; one is gone, next year says it
    // again.
    book.remove("town-tasks-1");
    book.remove("town-tasks-2");
    book.remove("town-tasks-3");
    book.task("town-tasks-1", 2031, FAIRS, "shang-wu");
    book.task("town-tasks-2", 2031, "改造农贸市场15个，新建社区超市30处。", "shang-wu");
    book.task("next-tasks-3", 2032, EXPORT, "shang-wu");
    assertThat(followed.newest(today))
        .extracting(Report::item, report -> report.said().value())
        .containsExactly(tuple("town-tasks-1", "6"));
    assertThat(followed.of(List.of("town-tasks-1", "next-tasks-3"))).hasSize(1);
    assertThat(followed.during(JUNE)).hasSize(1);
    assertThat(followed.orphans())
        .extracting(orphan -> orphan.task().item(), orphan -> orphan.task().units())
        .containsExactly(
            tuple("town-tasks-1", Set.of("shang-wu")), tuple("town-tasks-3", Set.of("shang-wu")));
    assertThat(ledger.newest(today)).as("nothing is lost").hasSize(3);
    // The sheet of before says nothing new under the new id.
    ImportReport again =
        intake.take(file("b.xlsx", june().task("town-tasks-2", FAIRS, "推进中", "", "6").bytes()));
    assertThat(again.unchanged()).isOne();
    assertThat(again.added()).isZero();
  }

  @Test
  void anIdThatMovedIsStillTheTask() {
    book.remove("town-tasks-1");
    book.task("city-tasks-1", 2031, MARKETS, "shang-wu");
    book.move("town-tasks-1", "city-tasks-1");
    intake.take(file("a.xlsx", june().task("town-tasks-1", MARKETS, "推进中", "", "5").bytes()));
    assertThat(ledger.newest(today)).extracting(Report::item).containsExactly("city-tasks-1");
  }
}
