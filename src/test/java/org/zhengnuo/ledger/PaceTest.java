package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengnuo.ledger.TestReports.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.ValueKind;

/** Every figure here is reckoned by hand. */
class PaceTest {
  private static final Task.Target JOBS = target("6300", "人", ValueKind.INCREMENT);
  private static final Task YEAR = task("2023-12-31", JOBS);

  private static Task.Target target(String value, String unit, ValueKind kind) {
    return new Task.Target(new BigDecimal(value), unit, Comparator.AT_LEAST, kind);
  }

  private static Task task(String due, Task.Target... targets) {
    return new Task(
        "yunchuan-2023-tasks-1",
        "f1",
        Optional.of(LocalDate.of(2023, 1, 1)),
        Optional.of(LocalDate.parse(due)),
        List.of(targets));
  }

  private static Pace pace(Task task, String day, String month, Report.Said said) {
    List<Report> newest =
        new TestReports().add(task, "lead", month, said).newest(LocalDate.MAX.minusYears(1));
    return reckoner(day).of(task, CountedReport.of(newest, Set.of("lead")));
  }

  private static PaceReckoner reckoner(String day) {
    return new PaceReckoner(PaceRules.packed(), LocalDate.parse(day));
  }

  /** Of 365 days 181 are gone on 30 June: 49.6; 1,960 of 6,300 are 31.1. */
  @Test
  void theSumIsSaid() {
    Pace pace = pace(YEAR, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "1,960"));
    assertThat(pace.sentence()).isEqualTo("应达 50 %，已达 31 %（1,960/6,300），落后 19 个百分点");
    assertThat(pace.colour()).isEqualTo(Colour.YELLOW);
    assertThat(pace.value()).contains(new BigDecimal("1960"));
    assertThat(pace.target()).contains(JOBS);
  }

  /** On 30 June 50 are asked for; 6,300 of people are 63 a point. */
  @ParameterizedTest
  @CsvSource({
    "2600, BLUE, '落后 9 个百分点'",
    "2520, YELLOW, '落后 10 个百分点'",
    "1260, YELLOW, '落后 30 个百分点'",
    "1197, RED, '落后 31 个百分点'",
    "3150, BLUE, '与序时持平'",
    "6300, BLUE, '超前 50 个百分点'"
  })
  void pointsBehindMakeTheColour(String value, Colour colour, String words) {
    Pace pace = pace(YEAR, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, value));
    assertThat(pace.colour()).isEqualTo(colour);
    assertThat(pace.sentence()).endsWith(words);
  }

  /** From 1 January to 10 July are 191 days; on 25 June 176 of them are gone: 92.1. */
  @Test
  void whatIsDueSoonIsYellowBelowFourFifths() {
    Task july = task("2023-07-10");
    assertThat(pace(july, "2023-06-24", "2023-06", said(TaskState.UNDER_WAY, "83%")).colour())
        .isEqualTo(Colour.BLUE);
    Pace soon = pace(task("2023-12-31"), "2023-12-16", "2023-12", said(TaskState.UNDER_WAY, "87%"));
    assertThat(soon.sentence()).isEqualTo("应达 96 %，已达 87 %（自报比例），落后 9 个百分点，还有 15 天到期");
    assertThat(soon.colour()).isEqualTo(Colour.BLUE);
    Task early = new Task("a", "f", Optional.of(LocalDate.of(2023, 6, 30)), july.due(), List.of());
    Pace late = pace(early, "2023-07-01", "2023-06", said(TaskState.UNDER_WAY, "79%"));
    assertThat(late.expected()).hasValue(18);
    assertThat(late.colour()).isEqualTo(Colour.YELLOW);
    assertThat(pace(early, "2023-07-01", "2023-06", said(TaskState.UNDER_WAY, "80%")).colour())
        .isEqualTo(Colour.BLUE);
  }

  @Test
  void whatIsOverdueIsRedHoweverMuchIsDone() {
    Task june = task("2023-06-20", JOBS);
    Pace pace = pace(june, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "6200"));
    assertThat(pace.colour()).isEqualTo(Colour.RED);
    assertThat(pace.sentence()).isEqualTo("应达 100 %，已达 98 %（6,200/6,300），落后 2 个百分点，已逾期 10 天");
  }

  @Test
  void nothingIsAskedForBeforeTheStart() {
    Pace pace = pace(YEAR, "2022-12-15", "2022-12", said(TaskState.NOT_STARTED, ""));
    assertThat(pace.expected()).hasValue(0);
    assertThat(pace.colour()).isEqualTo(Colour.BLUE);
  }

  /** A stock of 60 of 63 万 in January is no 95 %. */
  @Test
  void onlyIncrementsCountTheValue() {
    Task stock = task("2023-12-31", target("630000", "人", ValueKind.LEVEL));
    Pace pace = pace(stock, "2023-01-31", "2023-01", said(TaskState.UNDER_WAY, "600000"));
    assertThat(pace.actual()).hasValue(50);
    assertThat(pace.target()).isEmpty();
    assertThat(pace.sentence()).isEqualTo("应达 8 %，已达 50 %（按“推进中”计），超前 42 个百分点");
  }

  @Test
  void aCeilingIsNeverCountedUpTo() {
    Task.Target ceiling =
        new Task.Target(new BigDecimal("20"), "起", Comparator.AT_MOST, ValueKind.INCREMENT);
    assertThat(
            pace(
                    task("2023-12-31", ceiling),
                    "2023-06-30",
                    "2023-06",
                    said(TaskState.UNDER_WAY, "18"))
                .target())
        .isEmpty();
  }

  @Test
  void aValueCountsUpToTheIncrementOfItsUnit() {
    Task both =
        task(
            "2023-12-31",
            target("6", "%", ValueKind.GROWTH_RATE),
            target("85", "个", ValueKind.INCREMENT),
            JOBS);
    Pace people = pace(both, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "3,150 人"));
    assertThat(people.target()).contains(JOBS);
    Pace bare = pace(both, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "17"));
    assertThat(bare.sentence()).startsWith("应达 50 %，已达 20 %（17/85）");
    Pace metres = pace(both, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "17 公里"));
    assertThat(metres.target()).isEmpty();
  }

  @Test
  void doneAndUnreportedAreStatesOfTheirOwn() {
    Pace done = pace(YEAR, "2024-02-01", "2023-12", said(TaskState.DONE, "6,400"));
    assertThat(done.colour()).isEqualTo(Colour.DONE);
    assertThat(done.sentence()).isEqualTo("已完成（6,400/6,300）");
    assertThat(pace(YEAR, "2023-06-30", "2023-06", said(TaskState.DONE, "5,000")).sentence())
        .isEqualTo("已完成（5,000/6,300，未到目标值）");
    Pace silent = reckoner("2024-02-01").of(YEAR, CountedReport.NONE);
    assertThat(silent.state()).isEqualTo(TaskState.UNREPORTED);
    assertThat(silent.colour()).isEqualTo(Colour.UNREPORTED);
    assertThat(silent.actual()).isEmpty();
    assertThat(silent.sentence()).isEqualTo("未填报，应达 100 %");
  }

  @Test
  void withoutATermNothingIsAskedFor() {
    Task open = new Task("a", "f", Optional.empty(), Optional.empty(), List.of());
    Pace pace = pace(open, "2023-06-30", "2023-06", said(TaskState.UNDER_WAY, "20%"));
    assertThat(pace.sentence()).isEqualTo("已达 20 %（自报比例），没有期限");
    assertThat(pace.colour()).isEqualTo(Colour.BLUE);
  }

  @Test
  void theLeadsReportCountsAndAConflictIsKept() {
    TestReports reports =
        new TestReports()
            .add(YEAR, "lead", "2023-06", said(TaskState.UNDER_WAY, "1960"))
            .add(YEAR, "other", "2023-06", said(TaskState.UNDER_WAY, "2100"))
            .add(YEAR, "third", "2023-06", said(TaskState.UNDER_WAY, "1960"));
    CountedReport counted =
        CountedReport.of(reports.newest(LocalDate.of(2023, 7, 1)), Set.of("lead"));
    assertThat(counted.report().map(Report::unit)).contains("lead");
    assertThat(counted.differing()).extracting(Report::unit).containsExactly("other");
  }

  @Test
  void ofAnotherPeriodIsNoConflict() {
    TestReports reports =
        new TestReports()
            .add(YEAR, "lead", "2023-05", said(TaskState.UNDER_WAY, "1960"))
            .add(YEAR, "other", "2023-06", said(TaskState.DONE, "6300"));
    CountedReport counted =
        CountedReport.of(reports.newest(LocalDate.of(2023, 7, 1)), Set.of("lead"));
    assertThat(counted.report().map(Report::unit)).contains("lead");
    assertThat(counted.differing()).isEmpty();
    assertThat(CountedReport.of(reports.newest(LocalDate.of(2023, 7, 1)), Set.of()).report())
        .map(Report::unit)
        .contains("other");
  }

  @Test
  void theTableOfRulesIsTheUsers() {
    PaceRules strict =
        PaceRules.packed().with(new CsvRow(2, Map.of("key", "yellow_behind", "value", "5")));
    assertThat(strict.colour(5)).isEqualTo(Colour.YELLOW);
    assertThat(PaceRules.packed().colour(5)).isEqualTo(Colour.BLUE);
    assertThatThrownBy(() -> strict.with(new CsvRow(3, Map.of("key", "green", "value", "5"))))
        .hasMessageContaining("green");
    assertThatThrownBy(() -> strict.with(new CsvRow(3, Map.of("key", "red_behind", "value", "三成"))))
        .hasMessageContaining("三成");
  }
}
