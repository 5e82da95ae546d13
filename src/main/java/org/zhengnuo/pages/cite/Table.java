package org.zhengnuo.pages.cite;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of text cells.
 *
 * @param name what a file of it is called, without suffix
 * @param rows read once, lazily; each has a cell a column
 * @param notes what a reader of a workbook should know of it: query, filters, corpus
 */
public record Table(
    String name, List<TableColumn> columns, Stream<List<String>> rows, Supplier<List<Note>> notes) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** A table that needs no notes. */
  public Table(String name, List<TableColumn> columns, Stream<List<String>> rows) {
    this(name, columns, rows, List::of);
  }

  public Table noting(Supplier<List<Note>> more) {
    return new Table(name, columns, rows, more);
  }

  /** Something to be known of a table. */
  public record Note(String what, String said) {}

  /**
   * A column.
   *
   * @param width in characters, for workbooks
   * @param numeric whether a workbook holds its cells as numbers
   * @param meaning what stands in it, with its values; empty where the title says it
   */
  public record TableColumn(String title, int width, boolean numeric, String meaning) {}

  public static TableColumn column(String title, int width) {
    return column(title, width, "");
  }

  public static TableColumn column(String title, int width, String meaning) {
    return new TableColumn(title, width, false, meaning);
  }

  public static TableColumn numbers(String title, int width) {
    return numbers(title, width, "");
  }

  public static TableColumn numbers(String title, int width, String meaning) {
    return new TableColumn(title, width, true, meaning);
  }
}
