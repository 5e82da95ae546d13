package org.zhengnuo.workbook;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param rows those with words, from top to bottom
 * @param hidden whether a spreadsheet shows it only when asked
 * @param cut whether there are more rows than were to be read
 */
public record Sheet(String name, List<Row> rows, boolean hidden, boolean cut) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells as shown, from the first column on; a merged cell stands in each place it covers
   */
  public record Row(int number, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
