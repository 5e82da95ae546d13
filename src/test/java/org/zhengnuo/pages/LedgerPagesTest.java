package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Filing;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.ledger.TestReports;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.ColourCounts;
import org.zhengnuo.pages.view.DueView;
import org.zhengnuo.pages.view.ItemDetails;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LedgerView;
import org.zhengnuo.pages.view.PeriodView;
import org.zhengnuo.pages.view.ReconciledCounts;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** The board and what belongs to it, over the invented papers and their reports. */
class LedgerPagesTest {
  private static final TestPages PAGES =
      new TestPages(
          new ScanIndex(PageCorpus.corpus(), Spellings.NONE),
          LocalDate.of(2031, 2, 3),
          PageCorpus.reports());

  private static LedgerView board(String url) {
    return PAGES.open(LedgerView.class, "ledger", url);
  }

  private static PeriodView period(String url) {
    return PAGES.open(PeriodView.class, "period", "/period?period=" + url);
  }

  /** 34 of 365 days are gone: 9 %; 1 of 20 is 5 %; the third task has no report. */
  @Test
  void showsWhereTheTasksAre() {
    LedgerView board = board("/ledger");
    assertThat(board.totals()).isEqualTo(new ColourCounts(1, 0, 0, 1, 1));
    assertThat(board.total()).isEqualTo(3);
    assertThat(board.items())
        .extracting(ItemView::id)
        .containsExactly("yunchuan-tasks-1", "yunchuan-tasks-3", "yunchuan-tasks-2");
    assertThat(board.items())
        .extracting(item -> item.progress().value().orElseThrow().sentence())
        .containsExactly("应达 9 %，已达 5 %（1/20），落后 4 个百分点", "未填报，应达 9 %", "已完成（120/120）");
  }

  @Test
  void keepsAConflictOfUnits() {
    ItemView first = board("/ledger?q=消费季").items().getFirst();
    assertThat(first.progress().value().orElseThrow().conflicts())
        .extracting(r -> r.unitName() + r.value().orElse(""))
        .containsExactly("望江区人民政府2");
  }

  @Test
  void everyNumberOfTheBoardLeadsToItsTasks() {
    for (String url :
        List.of("/ledger", "/ledger?group=leader", "/ledger?group=place&colour=blue")) {
      LedgerView board = board(url);
      for (Colour colour : Colour.values()) {
        assertThat(board(board.urls().get(colour)).total())
            .as(url + colour)
            .isEqualTo(board.totals().of(colour));
        board
            .groups()
            .forEach(
                row ->
                    assertThat(board(row.urls().get(colour)).total())
                        .as(row.label() + colour)
                        .isEqualTo(row.of(colour)));
      }
      for (Reconciled what : Reconciled.values()) {
        assertThat(
                board(board.since().urls().get(what)).total() == board.since().counts().of(what)
                    || what == Reconciled.CLOSED)
            .as(url + what)
            .isTrue();
      }
      board
          .filters()
          .forEach(chip -> assertThat(board(chip.url()).total()).isEqualTo(chip.totalWithout()));
    }
  }

  @Test
  void aPastDayIsReproducedFromWhatWasKnownThen() {
    LedgerView board = board("/ledger?as_of=2031-01-15");
    assertThat(board.totals()).isEqualTo(new ColourCounts(1, 0, 0, 0, 2));
    assertThat(board.items().getFirst().progress().value().orElseThrow().sentence())
        .isEqualTo("应达 4 %，已达 0 %（按“未启动”计），落后 4 个百分点");
    assertThat(board("/ledger?as_of=2030-12-31").totals())
        .isEqualTo(new ColourCounts(0, 0, 0, 0, 3));
  }

  /** The collective shares a task that was reported on, and said nothing itself. */
  @Test
  void tellsWhoReportedFromWhoseTasksWereReported() {
    assertThat(period("2031-01").units())
        .extracting(PeriodView.PeriodRow::id, r -> r.reported(), r -> r.reportedItself().value())
        .containsExactlyInAnyOrder(
            tuple(PageCorpus.COMMERCE.id(), 2L, Optional.of(2)),
            tuple(PageCorpus.DISTRICTS.id(), 1L, Optional.of(0)));
  }

  @Test
  void reconcilesAMonthWithTheOneBefore() {
    PeriodView january = period("2031-01");
    assertThat(january.counts()).isEqualTo(new ReconciledCounts(2, 1, 1, 1, 0, 0));
    assertThat(january.previous().counts()).isEqualTo(new ReconciledCounts(1, 0, 0, 0, 0, 0));
    assertThat(january.units())
        .filteredOn(row -> row.id().equals(PageCorpus.COMMERCE.id()))
        .singleElement()
        .satisfies(
            row -> assertThat(row.counts()).isEqualTo(new ReconciledCounts(2, 0, 1, 1, 0, 0)));
    assertThat(january.leaders()).extracting(PeriodView.PeriodRow::label).containsExactly("林致远");
    assertThat(january.leaders().getFirst().reportedItself().value()).isEmpty();
    assertThat(period("2031-02").counts()).isEqualTo(new ReconciledCounts(0, 2, 0, 0, 1, 0));
  }

  @Test
  void everyNumberOfAPeriodLeadsToItsTasks() {
    PeriodView view = period("2031-01");
    for (Reconciled what : view.order()) {
      assertThat(board(view.urls().get(what)).total())
          .as("%s", what)
          .isEqualTo(view.counts().of(what));
      assertThat(board(view.previous().urls().get(what)).total())
          .as("%s before", what)
          .isEqualTo(view.previous().counts().of(what));
      view.units()
          .forEach(
              row ->
                  assertThat(board(row.urls().get(what)).total())
                      .as("%s %s", row.label(), what)
                      .isEqualTo(row.counts().of(what)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-13", "2031-W60", "2031-01-4", "今年"})
  void refusesWhatIsNoPeriod(String token) {
    assertThatThrownBy(() -> period(token))
        .isInstanceOf(PageException.class)
        .hasMessageContaining("不是填报期");
  }

  @Test
  void theSearchHasStatesAndColours() {
    SearchView search = PAGES.open(SearchView.class, "search", "/search?colour=done");
    assertThat(search.items()).extracting(ItemView::id).containsExactly("yunchuan-tasks-2");
    assertThat(search.facet(Facet.STATE))
        .extracting(v -> v.value() + v.count())
        .containsExactly("已完成1");
    assertThat(search.facet(Facet.COLOUR))
        .extracting(v -> v.value() + v.count())
        .contains("蓝1", "未填报1", "已完成1");
    search
        .facet(Facet.COLOUR)
        .forEach(
            v ->
                assertThat(PAGES.open(SearchView.class, "search", v.onlyUrl()).total())
                    .isEqualTo(v.count()));
  }

  @Test
  void withoutALedgerNothingIsSaidOfProgress() {
    TestPages without = new TestPages(new ScanIndex(PageCorpus.corpus(), Spellings.NONE));
    Map<?, ?> search = without.json("search", "/search?q=消费季");
    assertThat(search.toString()).doesNotContain("progress", "colour=", "state=");
    assertThat(((Map<?, ?>) search.get("facets")).keySet().toString())
        .doesNotContain("colour", "state", "reconciled");
    Map<?, ?> item = without.json("item", "/?id=yunchuan-tasks-1");
    assertThat(item.containsKey("reports")).isFalse();
    assertThat(item.containsKey("progress")).isFalse();
    assertThatThrownBy(() -> without.json("ledger", "/ledger")).isInstanceOf(PageException.class);
  }

  @Test
  void theJsonHasTheAgreedShape() {
    Map<?, ?> board = PAGES.json("ledger", "/ledger?unit=" + PageCorpus.COMMERCE.id());
    assertThat(board.get("as_of")).isEqualTo("2031-02-03");
    assertThat(board.get("totals"))
        .isEqualTo(Map.of("blue", 1, "yellow", 0, "red", 0, "done", 1, "unreported", 0));
    Map<?, ?> group = (Map<?, ?>) ((List<?>) board.get("groups")).getFirst();
    assertThat(((Map<?, ?>) group.get("unit")).get("id")).isEqualTo(PageCorpus.COMMERCE.id());
    assertThat(group.containsKey("leader")).isFalse();
    Map<?, ?> item = (Map<?, ?>) ((List<?>) board.get("items")).getFirst();
    Map<?, ?> progress = (Map<?, ?>) item.get("progress");
    assertThat(progress.get("state")).isEqualTo("under_way");
    assertThat(progress.get("colour")).isEqualTo("blue");
    assertThat(progress.get("expected")).isEqualTo(0.09);
    assertThat(progress.get("actual")).isEqualTo(0.05);
    assertThat(progress.get("target")).isEqualTo(20);
    assertThat(progress.get("unit")).isEqualTo("场");
    assertThat(progress.get("period")).isEqualTo("2031-01");
    Map<?, ?> month = PAGES.json("period", "/?period=2031-01");
    assertThat(month.get("newly_done")).isEqualTo(1);
    assertThat(month.get("period")).isEqualTo("2031-01");
  }

  @Test
  void anItemHasItsHistory() {
    ItemDetails item = PAGES.open(ItemDetails.class, "item", "/item?id=yunchuan-tasks-1");
    assertThat(item.history().all())
        .extracting(r -> r.period())
        .containsExactly("2031-01", "2031-01", "2030-12");
    assertThat(item.item().progress().value()).isPresent();
    assertThat(((List<?>) PAGES.json("item", "/?id=yunchuan-tasks-1").get("reports"))).hasSize(3);
  }

  @Test
  void theTableHasProgress() {
    assertThat(PAGES.csv("ledger", "/ledger?colour=blue"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("颜色", "蓝")
                    .containsEntry("已达（%）", "5")
                    .containsEntry("填报单位", "云川市商务局"));
    assertThat(PAGES.csv("period", "/period?period=2031-01").getFirst()).containsEntry("已报", "2");
  }

  private static final TestPages DATED =
      new TestPages(
          new ScanIndex(SampleCorpus.deadlines(), Spellings.NONE),
          LocalDate.of(2031, 2, 3),
          Reports.NONE);

  @Test
  void aCalendarIsFoldedAndStable() {
    String[] year = {"from=2031-01-01", "to=2031-12-31"};
    String ics = DATED.calendar(year);
    assertThat(DATED.calendar(year)).isEqualTo(ics);
    assertThat(ics).endsWith("\r\n");
    List<String> lines = Arrays.asList(ics.split("\r\n"));
    assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
    List<String> unfolded = Arrays.asList(ics.replace("\r\n ", "").split("\r\n"));
    assertThat(unfolded).allMatch(line -> line.matches("[A-Z]+(;[A-Z]+=[A-Z]+)?:.*"));
    assertThat(unfolded)
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .endsWith("END:VEVENT", "END:VCALENDAR")
        .contains(
            "UID:yunchuan-2031-tasks-2@zhengnuo",
            "DTSTART;VALUE=DATE:20310630",
            "DTEND;VALUE=DATE:20310701",
            "SUMMARY:到期：改造供热管网");
    assertThat(unfolded.stream().filter("BEGIN:VEVENT"::equals).count())
        .isEqualTo(DATED.open(DueView.class, "due", "/due?from=2031-01-01&to=2031-12-31").total());
  }

  @Test
  void theCalendarMonthCountsItsDays() {
    DueView june = DATED.open(DueView.class, "due", "/due?from=2031-06-01&to=2031-06-30");
    assertThat(june.month().label()).isEqualTo("2031年6月");
    List<DueView.DueDay> days = june.month().weeks().stream().flatMap(List::stream).toList();
    assertThat(days).hasSizeBetween(35, 42);
    assertThat(days.getFirst().day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(days.stream().filter(DueView.DueDay::inside).mapToLong(DueView.DueDay::count).sum())
        .isEqualTo(june.total())
        .isPositive();
    days.forEach(
        day ->
            assertThat(DATED.open(DueView.class, "due", day.url()).total())
                .as("%s", day.day())
                .isEqualTo(day.count()));
    assertThat(june.items().getFirst().paced()).isPresent();
  }

  /** The text was changed: the report is an orphan and counts for nobody. */
  @Test
  void aReportNeverGoesToAnotherText(@TempDir Path folder) {
    ScanIndex index = new ScanIndex(PageCorpus.corpus(), Spellings.NONE);
    IndexTaskBook book = new IndexTaskBook(() -> index, Moved.NOTHING);
    try (LedgerFile ledger = LedgerFile.open(folder.resolve("a.db"), Clock.systemUTC())) {
      ledger.append(
          new Batch.Arrival("bytes", Report.Way.FILE, "进展.xlsx", ""),
          List.of(filing("yunchuan-tasks-1", "从前写在这里的另一句话。")),
          0);
      LedgerView board =
          new TestPages(
                  index,
                  LocalDate.of(2031, 2, 3),
                  new FollowedReports(ledger, () -> Optional.of(book)))
              .open(LedgerView.class, "ledger", "/ledger");
      assertThat(board.orphans()).isEqualTo(1);
      assertThat(board.totals().unreported()).isEqualTo(3);
    }
  }

  private static Filing filing(String item, String words) {
    return new Filing(
        item,
        words,
        Set.of(),
        PageCorpus.COMMERCE.id(),
        ReportPeriod.month(YearMonth.of(2031, 1)),
        TestReports.said(TaskState.DONE, ""),
        "");
  }
}
