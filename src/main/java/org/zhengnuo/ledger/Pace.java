package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far one task is on one day against what the day asks for.
 *
 * @param expected percent of its term that has gone by; empty where it has no term
 * @param actual percent that is done; empty where nothing was reported
 * @param target the number that the value counts up to; empty where it counts up to none
 * @param sentence the sum in words, Chinese
 * @param due the last day of its term
 * @param counted what was reported
 */
public record Pace(
    TaskState state,
    Colour colour,
    OptionalInt expected,
    OptionalInt actual,
    Optional<Task.Target> target,
    String sentence,
    Optional<LocalDate> due,
    CountedReport counted) {

  /** 完成值 as a number; empty where none was reported. */
  public Optional<BigDecimal> value() {
    return counted.report().flatMap(report -> report.said().amount());
  }
}
