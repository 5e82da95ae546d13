package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.link.CellSearch;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.search.Query;

/** Counts of items by row and column. */
final class Matrix {

  private record Cell(Axis row, Axis column) {}

  private final List<Axis> rows;
  private final List<Axis> columns;
  private final Map<Axis, Long> totals;
  private final Map<Cell, Long> cells;
  private final long largest;

  private Matrix(
      List<Axis> rows, List<Axis> columns, Map<Axis, Long> totals, Map<Cell, Long> cells) {
    this.rows = rows;
    this.columns = columns;
    this.totals = totals;
    this.cells = cells;
    largest = cells.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Every row and column that the items have, most items first. */
  public static Matrix of(MatrixKind kind, Stream<Item> items) {
    Map<Cell, Long> cells = new HashMap<>();
    Map<Axis, Long> rows = new HashMap<>();
    Map<Axis, Long> columns = new HashMap<>();
    items.forEach(
        item -> {
          List<Axis> inColumns = kind.columns(item);
          for (Axis row : kind.rows(item)) {
            for (Axis column : inColumns) {
              cells.merge(new Cell(row, column), 1L, Long::sum);
              columns.merge(column, 1L, Long::sum);
            }
            rows.merge(row, 1L, Long::sum);
          }
        });
    return new Matrix(ordered(rows), ordered(columns), rows, cells);
  }

  /**
   * These rows and columns of a search, each number the total of its own search.
   *
   * @param total of a search
   */
  public static Matrix of(
      MatrixKind kind,
      List<Axis> rows,
      List<Axis> columns,
      Query within,
      ToLongFunction<CellSearch> total) {
    Map<Cell, Long> cells = new HashMap<>();
    Map<Axis, Long> totals = new HashMap<>();
    for (Axis row : rows) {
      totals.put(row, total.applyAsLong(kind.row(row, within)));
      for (Axis column : columns) {
        cells.put(new Cell(row, column), total.applyAsLong(kind.cell(row, column, within)));
      }
    }
    totals.values().removeIf(count -> count == 0);
    return new Matrix(ordered(totals), columns, totals, cells);
  }

  /** Some of the rows and columns; what is the largest is told of all. */
  Matrix part(Paging paging, int mostColumns) {
    return new Matrix(
        rows.stream().skip(paging.skipped()).limit(paging.size()).toList(),
        columns.stream().limit(mostColumns).toList(),
        totals,
        cells);
  }

  List<Axis> rows() {
    return rows;
  }

  List<Axis> columns() {
    return columns;
  }

  long total(Axis row) {
    return totals.getOrDefault(row, 0L);
  }

  long count(Axis row, Axis column) {
    return cells.getOrDefault(new Cell(row, column), 0L);
  }

  long largest() {
    return largest;
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
