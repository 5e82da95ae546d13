package org.zhengnuo.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.ValueKind;

/**
 * Finds the number of a task that a reported value counts up to. Only an increment is counted up
 * from nothing: 60 of a stock of 63 万 in January is no 95 %.
 */
final class TargetOfValue {
  private static final Set<Comparator> CEILINGS = EnumSet.of(Comparator.AT_MOST, Comparator.BELOW);
  private static final Set<ValueKind> AMOUNTS = EnumSet.of(ValueKind.INCREMENT, ValueKind.LEVEL);

  /** What a number is written with, besides its unit. */
  private static final String OF_NUMBERS = "0123456789０１２３４５６７８９.．,， \t\u3000\u00a0约百千万亿";

  private TargetOfValue() {}

  /**
   * Of a value with a unit the first increment in that unit; of a bare one the first amount of the
   * task, if that is an increment.
   */
  static Optional<Task.Target> of(Task task, Report.Said said) {
    if (said.amount().isEmpty()) {
      return Optional.empty();
    }
    String unit = unit(said.value());
    return task.targets().stream()
        .filter(t -> unit.isEmpty() ? AMOUNTS.contains(t.kind()) : t.unit().equals(unit))
        .filter(t -> unit.isEmpty() || t.kind() == ValueKind.INCREMENT)
        .findFirst()
        .filter(TargetOfValue::isCountedUp);
  }

  private static boolean isCountedUp(Task.Target target) {
    return target.kind() == ValueKind.INCREMENT
        && !CEILINGS.contains(target.comparator())
        && target.value().compareTo(BigDecimal.ZERO) > 0;
  }

  private static String unit(String value) {
    int at = 0;
    while (at < value.length() && OF_NUMBERS.indexOf(value.charAt(at)) >= 0) {
      at++;
    }
    return value.substring(at).strip();
  }
}
