package org.zhengnuo.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sheet that explains a form: a heading, then what and its explanation. */
record NotesSheet(XSSFWorkbook workbook, FillInStyles styles) {

  /** What the sheet is called. */
  static final String NAME = "说明";

  private static final FillInColumn WHAT =
      new FillInColumn("", 16, FillInColumn.Use.GIVEN, List.of());
  private static final FillInColumn SAID =
      new FillInColumn("", 66, FillInColumn.Use.GIVEN, List.of());
  private static final LineHeights HEIGHTS = new LineHeights(14, 4, 18);

  void write(List<List<String>> notes) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    sheet.setColumnWidth(0, WHAT.width() * 256);
    sheet.setColumnWidth(1, SAID.width() * 256);
    CellWriter cells = new CellWriter(styles);
    for (int i = 0; i < notes.size(); i++) {
      XSSFRow row = sheet.createRow(i);
      List<String> note = notes.get(i);
      for (int c = 0; c < note.size(); c++) {
        cells.words(row.createCell(c), note.get(c), styles.note(c == 0));
      }
      if (note.size() > 1) {
        HEIGHTS.set(row, List.of(WHAT, SAID), note);
      }
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setRight("第 &P 页，共 &N 页");
  }
}
