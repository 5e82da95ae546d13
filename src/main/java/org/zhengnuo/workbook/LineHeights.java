package org.zhengnuo.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * How high a row of wrapped text is: not every program reckons that itself. The height is stated
 * but not fixed, so that a row grows when it is filled in.
 *
 * @param line points a line
 * @param around points above and below all lines
 * @param least points of a row
 */
record LineHeights(double line, double around, double least) {

  static final LineHeights HEADER = new LineHeights(14, 8, 30);

  /** Room for a hand to write in. */
  static final LineHeights ROW = new LineHeights(14, 6, 34);

  private static final double HIGHEST = 409;
  private static final double DIGIT = 5.25;
  private static final double EDGES = 6;

  void set(XSSFRow row, List<FillInColumn> columns, List<String> words) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).use() != FillInColumn.Use.HIDDEN) {
        lines = Math.max(lines, lines(words.get(i), columns.get(i).width()));
      }
    }
    row.setHeightInPoints((float) Math.clamp(lines * line + around, least, HIGHEST));
    row.getCTRow().setCustomHeight(false);
  }

  /** How many lines a text takes in a column. */
  static int lines(String text, int width) {
    double room = width * DIGIT - EDGES;
    return text.lines().mapToInt(each -> wrapped(each, room)).sum();
  }

  /** A mark may not begin a line, so that a long line loses a character at its end. */
  private static int wrapped(String line, double room) {
    double em = FillInStyles.POINTS;
    double wide = line.chars().mapToDouble(c -> c > 0x2000 ? em : em / 2).sum();
    double usable = wide > 2 * room ? Math.max(em, room - em / 2) : Math.max(em, room);
    return Math.max(1, (int) Math.ceil(wide / usable));
  }
}
