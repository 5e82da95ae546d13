package org.zhengnuo.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.ValueKind;

/**
 * Reads a row of a plan's table of indicators.
 *
 * <pre>
 *   row    = name "（" unit "）" first last [ change ] [ 预期性 | 约束性 ]
 *   first  the value of the year before the plan: an outcome
 *   last   the value of its last year: a target
 *   change a rate a year, or the sum of the years: whichever the two values bear out
 *   cell   = [ &gt; | &lt; | ≥ | ≤ ] number [ 左右 | 以上 ] | - | [number] | （number）
 * </pre>
 *
 * PackedRows that stand broken tell what still stands in its place.
 */
final class GoalRow {
  /** The unit closes the name; a second name may follow it. */
  private static final Pattern UNIT =
      Pattern.compile("[(（]([%％‰]|[^()（）]*)[)）](?=$|[(（][^()（）]*[(（])");

  private static final BigDecimal NEAR = new BigDecimal("0.6");

  private final String name;
  private final String unit;
  private final String text;
  private final Optional<Period> period;
  private final List<Measure> measures = new ArrayList<>();

  private GoalRow(String title, String text, Optional<Period> period) {
    Matcher m = UNIT.matcher(title);
    boolean counted = m.find();
    this.name = counted ? title.substring(0, m.start()) : title;
    this.unit = counted ? m.group(1).replace('％', '%') : "";
    this.text = text;
    this.period = period;
  }

  /** Whether the text is a row: its name, then cells. */
  static boolean is(String title, String text) {
    return !title.isEmpty() && text.startsWith(title + " ");
  }

  static List<Measure> read(String title, String text, Optional<Period> period) {
    GoalRow row = new GoalRow(title, text, period);
    row.cells(RowCell.of(text, title.length()));
    return List.copyOf(row.measures);
  }

  private void cells(List<RowCell> cells) {
    Optional<RowCell> first = cells.stream().findFirst().filter(RowCell::holds);
    Optional<RowCell> last = cells.stream().skip(1).findFirst().filter(RowCell::holds);
    Optional<RowCell> change = cells.stream().skip(2).findFirst().filter(RowCell::holds);
    first.ifPresent(cell -> add(MeasureRole.OUTCOME, cell, unit, kind(), firstYear()));
    last.ifPresent(cell -> add(MeasureRole.TARGET, cell, unit, kind(), lastYear()));
    change.ifPresent(cell -> change(cell, first, last));
  }

  private void change(RowCell cell, Optional<RowCell> first, Optional<RowCell> last) {
    boolean rate = kind() == ValueKind.GROWTH_RATE;
    if (last.isEmpty() && (rate || cell.bounded())) {
      add(MeasureRole.TARGET, cell, unit, kind(), lastYear());
    } else if (last.isPresent() && cell.percent()) {
      add(MeasureRole.TARGET, cell, "%", ValueKind.GROWTH_RATE, lastYear());
    } else if (last.isPresent() && first.isPresent()) {
      sum(cell, first.get().value(), last.get().value());
    }
  }

  private void sum(RowCell cell, BigDecimal from, BigDecimal to) {
    if (to.subtract(from).subtract(cell.value()).abs().compareTo(new BigDecimal("0.05")) <= 0) {
      String sum = unit.equals("%") ? "个百分点" : unit;
      add(MeasureRole.TARGET, cell, sum, ValueKind.INCREMENT, lastYear());
    } else if (!unit.equals("%") && isYearly(cell.value(), from, to)) {
      add(MeasureRole.TARGET, cell, "%", ValueKind.GROWTH_RATE, lastYear());
    }
  }

  /** Whether so many percent a year lead from the one to the other. */
  private boolean isYearly(BigDecimal rate, BigDecimal from, BigDecimal to) {
    int years = period.map(p -> p.to() - p.from() + 1).orElse(5);
    if (from.signum() <= 0 || to.signum() <= 0) {
      return false;
    }
    double yearly = Math.pow(to.divide(from, MathContext.DECIMAL64).doubleValue(), 1.0 / years) - 1;
    return rate.subtract(BigDecimal.valueOf(yearly * 100)).abs().compareTo(NEAR) <= 0;
  }

  private void add(MeasureRole role, RowCell cell, String of, ValueKind kind, int year) {
    measures.add(
        new Measure(
            role,
            0,
            cell.end(),
            text.substring(0, cell.end()),
            Indicators.PACKED.shown(name),
            Indicators.PACKED.id(name, kind),
            "",
            new Quantity(cell.comparator(), Optional.of(cell.value()), Optional.empty(), of),
            kind,
            Circumstances.NONE,
            year));
  }

  private ValueKind kind() {
    boolean rate = name.contains("增速") || name.contains("下降") || name.contains("增长率");
    return rate ? ValueKind.GROWTH_RATE : unit.equals("%") ? ValueKind.SHARE : ValueKind.LEVEL;
  }

  private int firstYear() {
    return period.map(p -> p.from() - 1).orElse(0);
  }

  private int lastYear() {
    return period.map(Period::to).orElse(0);
  }
}
