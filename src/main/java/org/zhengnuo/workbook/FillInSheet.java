package org.zhengnuo.workbook;

import java.util.List;

/**
 * A workbook to be filled in, printed and signed: one sheet of rows, one that explains them.
 *
 * @param name of the first sheet
 * @param title over the table
 * @param head below the title, from left to right
 * @param columns those hidden come last
 * @param rows each has a cell a column
 * @param signatures below the table, from left to right
 * @param foot of every page
 * @param notes rows of the second sheet, the first its heading; each of one or two cells
 */
public record FillInSheet(
    String name,
    String title,
    List<String> head,
    List<FillInColumn> columns,
    List<List<FillInCell>> rows,
    List<String> signatures,
    String foot,
    List<List<String>> notes) {

  /**
   * More than anyone fills in. A workbook is made in memory, 12 KB a row: eight at a time, which is
   * what the site makes, take 200 MB.
   */
  public static final int MOST_ROWS = 2_000;

  /** The row that names the columns, counted from 0. */
  static final int HEADER = 2;

  public FillInSheet {
    head = List.copyOf(head);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    signatures = List.copyOf(signatures);
    notes = List.copyOf(notes);
    if (rows.size() > MOST_ROWS) {
      throw new IllegalArgumentException(rows.size() + " rows, at most " + MOST_ROWS);
    }
  }

  /** How many columns are shown. */
  int shown() {
    return (int) columns.stream().filter(c -> c.use() != FillInColumn.Use.HIDDEN).count();
  }

  /** The last row of the table, counted from 0. */
  int last() {
    return HEADER + rows.size();
  }
}
