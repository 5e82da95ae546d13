package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.pages.CompareView.FigureView;
import org.zhengnuo.pages.CompareView.IndicatorRow;

/** A column of the numbers of a comparison, in the order of the years they speak of. */
enum NumberColumn {
  OUTCOME_A("甲 完成", IndicatorRow::outcomeA),
  TARGET_A("甲 目标", IndicatorRow::targetA),
  OUTCOME_B("乙 完成", IndicatorRow::outcomeB),
  TARGET_B("乙 目标", IndicatorRow::targetB);

  private final String label;
  private final Function<IndicatorRow, Optional<FigureView>> cell;

  NumberColumn(String label, Function<IndicatorRow, Optional<FigureView>> cell) {
    this.label = label;
    this.cell = cell;
  }

  String label() {
    return label;
  }

  Optional<FigureView> of(IndicatorRow row) {
    return cell.apply(row);
  }

  /** Those that hold anything. */
  static Stream<NumberColumn> used(List<IndicatorRow> rows) {
    return Stream.of(values())
        .filter(column -> rows.stream().anyMatch(row -> column.of(row).isPresent()));
  }
}
