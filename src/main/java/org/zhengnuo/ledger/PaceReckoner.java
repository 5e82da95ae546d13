package org.zhengnuo.ledger;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reckons 序时进度. Shares are rounded to whole percents first, and whatever follows is reckoned from
 * those, so that a reader can repeat every sum from the sentence.
 *
 * @param day as of which, its end included
 */
public record PaceReckoner(PaceRules rules, LocalDate day) {

  private static final int WHOLE = 100;

  /**
   * What is done.
   *
   * @param target what its value counts up to; empty for a percentage or a state
   * @param said how it was told, between brackets of the sentence
   */
  private record Actual(int percent, Optional<Task.Target> target, String said) {}

  public Pace of(Task task, CountedReport counted) {
    OptionalInt expected = expected(task);
    if (counted.report().isEmpty()) {
      return pace(task, counted, Colour.UNREPORTED, Optional.empty(), "未填报" + asked("，", expected));
    }
    Report.Said said = counted.report().get().said();
    Actual actual = actual(task, said);
    if (said.state() == TaskState.DONE) {
      return pace(task, counted, Colour.DONE, Optional.of(actual), done(actual));
    }
    int behind = expected.orElse(0) - actual.percent();
    Colour colour = colour(task, behind, actual.percent());
    String sentence = asked("", expected) + reached(expected, actual, behind) + time(task);
    return pace(task, counted, colour, Optional.of(actual), sentence);
  }

  private Pace pace(
      Task task, CountedReport counted, Colour colour, Optional<Actual> actual, String sentence) {
    return new Pace(
        counted.report().map(r -> r.said().state()).orElse(TaskState.UNREPORTED),
        colour,
        expected(task),
        actual.map(a -> OptionalInt.of(a.percent())).orElse(OptionalInt.empty()),
        actual.flatMap(Actual::target),
        sentence,
        task.due(),
        counted);
  }

  /** The part of the term that has gone by, in percent; first and last day are days of it. */
  private OptionalInt expected(Task task) {
    if (task.due().isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate due = task.due().get();
    LocalDate begins = task.begins().filter(b -> !b.isAfter(due)).orElse(due);
    if (day.isBefore(begins)) {
      return OptionalInt.of(0);
    }
    return day.isBefore(due)
        ? OptionalInt.of(percent(days(begins, day), days(begins, due)))
        : OptionalInt.of(WHOLE);
  }

  private static BigDecimal days(LocalDate first, LocalDate last) {
    return BigDecimal.valueOf(DAYS.between(first, last) + 1);
  }

  static int percent(BigDecimal part, BigDecimal whole) {
    BigDecimal share =
        part.multiply(BigDecimal.valueOf(WHOLE)).divide(whole, 0, RoundingMode.HALF_UP);
    return share.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** 6,300 as a reader writes it. */
  private static String grouped(BigDecimal number) {
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
  }

  private Actual actual(Task task, Report.Said said) {
    Optional<Task.Target> target = TargetOfValue.of(task, said);
    if (target.isPresent()) {
      BigDecimal value = said.amount().orElseThrow();
      BigDecimal whole = target.get().value();
      String sum = grouped(value) + "/" + grouped(whole);
      return new Actual(percent(value, whole), target, sum);
    }
    if (said.share().isPresent()) {
      int percent = percent(BigDecimal.valueOf(said.share().getAsDouble()), BigDecimal.ONE);
      return new Actual(percent, Optional.empty(), "自报比例");
    }
    String state = "按“" + said.state().label() + "”计";
    return new Actual(rules.share(said.state()), Optional.empty(), state);
  }

  private Colour colour(Task task, int behind, int percent) {
    if (task.due().filter(day::isAfter).isPresent()) {
      return Colour.RED;
    }
    Colour colour = rules.colour(behind);
    return colour == Colour.BLUE && isSoon(task) && percent < rules.of(PaceRules.Key.DUE_SOON_SHARE)
        ? Colour.YELLOW
        : colour;
  }

  private boolean isSoon(Task task) {
    LocalDate last = day.plusDays(rules.of(PaceRules.Key.DUE_SOON_DAYS));
    return task.due().filter(due -> !due.isAfter(last)).isPresent();
  }

  private static String asked(String before, OptionalInt expected) {
    return expected.isPresent() ? before + "应达 " + expected.getAsInt() + " %" : "";
  }

  private static String reached(OptionalInt expected, Actual actual, int behind) {
    String comma = expected.isPresent() ? "，" : "";
    String reached = comma + "已达 " + actual.percent() + " %（" + actual.said() + "）";
    if (expected.isEmpty()) {
      return reached + "，没有期限";
    }
    if (behind == 0) {
      return reached + "，与序时持平";
    }
    return reached + (behind > 0 ? "，落后 " : "，超前 ") + Math.abs(behind) + " 个百分点";
  }

  private String time(Task task) {
    if (task.due().isEmpty()) {
      return "";
    }
    long left = DAYS.between(day, task.due().get());
    if (left < 0) {
      return "，已逾期 " + -left + " 天";
    }
    return isSoon(task) ? left == 0 ? "，今天到期" : "，还有 " + left + " 天到期" : "";
  }

  private static String done(Actual actual) {
    if (actual.target().isEmpty()) {
      return "已完成";
    }
    String gap = actual.percent() < WHOLE ? "，未到目标值" : "";
    return "已完成（" + actual.said() + gap + "）";
  }
}
