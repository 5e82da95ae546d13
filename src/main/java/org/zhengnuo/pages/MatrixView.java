package org.zhengnuo.pages;

import java.util.List;

/**
 * Two kinds of things set against each other; every number leads to its items.
 *
 * @param kinds what else can be set against what
 * @param columns names, most items first
 * @param rows most items first
 * @param rowsTotal how many rows there are; the table shows the first of them, the CSV all
 * @param columnsTotal likewise
 */
public record MatrixView(
    String by,
    String label,
    List<Choice> kinds,
    List<String> columns,
    List<MatrixRow> rows,
    int rowsTotal,
    int columnsTotal,
    long largest,
    String csv)
    implements View {

  @Override
  public String title() {
    return "关系表：" + label;
  }

  /** Another pair to look at. */
  public record Choice(String token, String label, boolean selected, String url) {}

  /** One row. */
  public record MatrixRow(String id, String label, String url, long total, List<Cell> cells) {}

  /**
   * One number.
   *
   * @param heat 0 where empty, up to 4, the fourth part of the largest number each
   */
  public record Cell(long count, String url, int heat) {}
}
