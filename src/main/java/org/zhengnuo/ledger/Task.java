package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.ValueKind;

/**
 * What the pace of an item is reckoned from.
 *
 * @param begins the first day of its term; empty where no year is known
 * @param due the last day: its deadline, else the end of its year; empty where neither is known
 * @param targets the numbers it promises, in printed order
 */
public record Task(
    String item,
    String fingerprint,
    Optional<LocalDate> begins,
    Optional<LocalDate> due,
    List<Target> targets) {

  private static final Set<ItemKind> KINDS =
      EnumSet.of(ItemKind.TASK, ItemKind.LIVELIHOOD, ItemKind.PROJECT, ItemKind.INDICATOR);

  public Task {
    targets = List.copyOf(targets);
  }

  /**
   * The number of a task.
   *
   * @param value with 万, 亿 … applied
   * @param unit without them: 人 of 万人
   * @param comparator a ceiling is never counted up to
   * @param kind only an increment is counted up from nothing
   */
  public record Target(BigDecimal value, String unit, Comparator comparator, ValueKind kind) {}

  /** Whether an item can be reported on. */
  public static boolean isReportable(Item item) {
    return KINDS.contains(item.kind());
  }

  /**
   * The kinds of items that can be reported on, as addresses and the index write them, in order.
   */
  public static SortedSet<String> kinds() {
    return KINDS.stream().map(ItemKind::token).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * @param deadline the last day its deadline or text sets; empty where none does
   */
  public static Task of(Item item, Optional<LocalDate> deadline) {
    Optional<Period> years = item.period();
    return new Task(
        item.id(),
        TaskFingerprint.of(item),
        years.map(y -> LocalDate.of(y.from(), 1, 1)),
        deadline.or(() -> years.map(y -> LocalDate.of(y.to(), 12, 31))),
        targets(item));
  }

  private static List<Target> targets(Item item) {
    return item.statements().stream()
        .map(Statement::measures)
        .flatMap(List::stream)
        .filter(measure -> measure.role() == MeasureRole.TARGET)
        .flatMap(measure -> target(measure).stream())
        .toList();
  }

  /** A range or a number that follows another is none to reckon with. */
  private static Optional<Target> target(Measure measure) {
    Quantity promised = measure.quantity();
    return promised.comparator() == Comparator.RANGE
        ? Optional.empty()
        : promised
            .base()
            .map(
                value ->
                    new Target(value, promised.baseUnit(), promised.comparator(), measure.kind()));
  }
}
