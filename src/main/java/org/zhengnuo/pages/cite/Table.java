package org.zhengnuo.pages.cite;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of text cells.
 *
 * @param name what a file of it is called, without suffix
 * @param rows read once, lazily; each has a cell a column
 */
public record Table(String name, List<TableColumn> columns, Stream<List<String>> rows) {

  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param width in characters, for workbooks
   * @param numeric whether a workbook holds its cells as numbers
   */
  public record TableColumn(String title, int width, boolean numeric) {}

  public static TableColumn column(String title, int width) {
    return new TableColumn(title, width, false);
  }

  public static TableColumn numbers(String title, int width) {
    return new TableColumn(title, width, true);
  }
}
