package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.pages.view.CompareView.FigureView;
import org.zhengnuo.pages.view.CompareView.MovedRow;

/** A column of the numbers of a comparison, in the order of the years they speak of. */
enum NumberColumn {
  OUTCOME_A("甲 完成", MovedRow::outcomeA),
  TARGET_A("甲 目标", MovedRow::targetA),
  OUTCOME_B("乙 完成", MovedRow::outcomeB),
  TARGET_B("乙 目标", MovedRow::targetB);

  private final String label;
  private final Function<MovedRow, Optional<FigureView>> cell;

  NumberColumn(String label, Function<MovedRow, Optional<FigureView>> cell) {
    this.label = label;
    this.cell = cell;
  }

  String label() {
    return label;
  }

  Optional<FigureView> of(MovedRow row) {
    return cell.apply(row);
  }

  /** Those that hold anything. */
  static Stream<NumberColumn> used(List<MovedRow> rows) {
    return Stream.of(values())
        .filter(column -> rows.stream().anyMatch(row -> column.of(row).isPresent()));
  }
}
