package org.zhengnuo.ledger;

/**
 * One row of a ledger that came back, as it was typed; empty where nothing stands.
 *
 * @param sheet its name, empty in a file without sheets
 * @param row as the spreadsheet counts, 0 where there are no rows
 * @param item the id in the hidden column
 * @param task the words under 事项
 */
public record FilledRow(
    String sheet,
    int row,
    String item,
    String task,
    String state,
    String text,
    String value,
    String evidence,
    String reporter) {

  /** Whether it says nothing: who would report is no report. */
  boolean isEmpty() {
    return state.isEmpty() && text.isEmpty() && value.isEmpty() && evidence.isEmpty();
  }

  /** Where it stands, as a reader finds it. */
  String place() {
    String at = row == 0 ? "" : "第 " + row + " 行";
    return sheet.isEmpty() ? at : "“" + sheet + "”" + at;
  }
}
