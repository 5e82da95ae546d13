package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.MatrixKind.Axis;

/** Counts of items by row and column. */
final class Matrix {

  private record Cell(Axis row, Axis column) {}

  private final Map<Cell, Long> cells = new HashMap<>();
  private final Map<Axis, Long> rows = new HashMap<>();
  private final Map<Axis, Long> columns = new HashMap<>();

  private Matrix() {}

  static Matrix of(MatrixKind kind, Stream<Item> items) {
    Matrix matrix = new Matrix();
    items.forEach(item -> matrix.count(kind.rows(item), kind.columns(item)));
    return matrix;
  }

  private void count(List<Axis> inRows, List<Axis> inColumns) {
    for (Axis row : inRows) {
      for (Axis column : inColumns) {
        cells.merge(new Cell(row, column), 1L, Long::sum);
        columns.merge(column, 1L, Long::sum);
      }
      rows.merge(row, 1L, Long::sum);
    }
  }

  /** Most items first. */
  List<Axis> rows() {
    return ordered(rows);
  }

  /** Most items first. */
  List<Axis> columns() {
    return ordered(columns);
  }

  long total(Axis row) {
    return rows.getOrDefault(row, 0L);
  }

  long count(Axis row, Axis column) {
    return cells.getOrDefault(new Cell(row, column), 0L);
  }

  long largest() {
    return cells.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static List<Axis> ordered(Map<Axis, Long> counted) {
    return counted.entrySet().stream()
        .sorted(
            Map.Entry.<Axis, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().label()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
