package org.zhengnuo.workbook;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.zhengnuo.workbook.FillInColumn.Use;

/** Writes one cell: numbers and days as such, text as text. */
final class CellWriter {

  private static final int LONGEST = 32_767;
  private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private final FillInStyles styles;

  CellWriter(FillInStyles styles) {
    this.styles = styles;
  }

  void write(Cell cell, FillInCell value, Use use) {
    switch (value) {
      case FillInCell.Words words -> words(cell, words.text(), use);
      case FillInCell.Day day -> {
        cell.setCellValue(day.date());
        cell.setCellStyle(styles.day(use));
      }
      case FillInCell.Amount amount -> {
        cell.setCellValue(FillInStyles.stored(amount).doubleValue());
        cell.setCellStyle(styles.amount(amount, use));
      }
    }
  }

  private void words(Cell cell, String text, Use use) {
    boolean guarded = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    words(cell, text, guarded ? styles.quoted(use) : styles.plain(use));
  }

  /** Left truly blank where there is nothing to say. */
  void words(Cell cell, String text, CellStyle style) {
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(storable(text));
    }
  }

  private static String storable(String text) {
    String clean = NO_XML.matcher(text).replaceAll("");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
  }
}
