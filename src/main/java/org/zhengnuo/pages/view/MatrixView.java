package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.pages.link.ListLinks;

/**
 * Two kinds of things set against each other; every number leads to its items.
 *
 * @param what what stands in the rows and columns, Chinese
 * @param kinds what else can be set against what
 * @param columns names, most items first
 * @param columnUrls where their heads lead
 * @param rows most items first
 * @param rowsTotal how many rows there are; the table shows the first of them, the CSV all
 * @param columnsTotal likewise
 * @param all address of the table with what was left out; empty where it shows all it can
 * @param size rows a page
 * @param pages how many pages of rows there are where all is asked for
 */
public record MatrixView(
    String by,
    String label,
    String what,
    List<Choice> kinds,
    List<String> columns,
    List<String> columnUrls,
    List<MatrixRow> rows,
    long rowsTotal,
    long columnsTotal,
    long largest,
    String csv,
    Optional<String> all,
    int page,
    int size,
    long pages,
    ListLinks links)
    implements View {

  @Override
  public String title() {
    return "关系表：" + label;
  }

  /** Counts the first row shown, from 1; 0 where there is none. */
  public long firstRow() {
    return rows.isEmpty() ? 0 : (page - 1L) * size + 1;
  }

  /** Another pair to look at. */
  public record Choice(String token, String label, boolean selected, String url) {}

  /**
   * One row.
   *
   * @param totalUrl the search for all its items
   */
  public record MatrixRow(
      String id, String label, String url, long total, String totalUrl, List<Cell> cells) {}

  /**
   * One number.
   *
   * @param heat 0 where empty, up to 4, the fourth part of the largest number each
   */
  public record Cell(long count, String url, int heat) {

    /**
     * @param most the largest number of the table
     */
    public static Cell of(long count, long most, String url) {
      return new Cell(count, url, count == 0 ? 0 : (int) Math.min(4, 1 + (count - 1) * 4 / most));
    }
  }
}
