package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Pace;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.model.Library;

/**
 * How far a task is.
 *
 * @param colour of its pace; absent where it is done or nothing was reported
 * @param colourLabel 蓝, 黄, 红, 已完成 or 未填报: what a colour always comes with
 * @param expected share of its term that is over; absent where it has no term
 * @param actual share that is done; absent where nothing was reported
 * @param value 完成值 as a number
 * @param target the number it counts up to; absent where it counts up to none
 * @param unit of the target
 * @param period that the counted report speaks of
 * @param by name of the unit whose report counts
 * @param sentence the sum in words
 * @param conflicts what other units said otherwise of the same period
 */
public record ProgressView(
    TaskState state,
    String stateLabel,
    Optional<Colour> colour,
    String colourLabel,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    Optional<BigDecimal> value,
    Optional<BigDecimal> target,
    Optional<String> unit,
    Optional<String> text,
    Optional<String> evidence,
    Optional<String> reporter,
    Optional<Instant> reportedAt,
    Optional<String> period,
    Optional<String> by,
    String sentence,
    List<ReportView> conflicts) {

  private static final int DECIMALS_OF_PERCENT = 2;

  public static ProgressView of(Pace pace, Library library) {
    Optional<ReportView> report = pace.counted().report().map(r -> ReportView.of(r, library));
    return new ProgressView(
        pace.state(),
        pace.state().label(),
        Optional.of(pace.colour()).filter(Colour::paced),
        pace.colour().label(),
        share(pace.expected()),
        share(pace.actual()),
        pace.value(),
        pace.target().map(Task.Target::value),
        pace.target().map(Task.Target::unit),
        report.flatMap(ReportView::text),
        report.flatMap(ReportView::evidence),
        report.flatMap(ReportView::reporter),
        pace.counted().report().map(Report::at),
        report.map(ReportView::period),
        report.map(ReportView::unitName),
        pace.sentence(),
        pace.counted().differing().stream().map(r -> ReportView.of(r, library)).toList());
  }

  /** 0.31 of 31 %. */
  private static Optional<BigDecimal> share(OptionalInt percent) {
    return percent.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(percent.getAsInt(), DECIMALS_OF_PERCENT));
  }

  /** What a style sheet calls its colour. */
  public String mark() {
    return colour.map(Colour::token).orElse(state == TaskState.DONE ? "done" : "unreported");
  }
}
