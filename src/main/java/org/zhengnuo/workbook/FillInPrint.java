package org.zhengnuo.workbook;

import static org.zhengnuo.workbook.FillInSheet.HEADER;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lets a form print on A4, one page wide, its header and the number on each page. */
record FillInPrint(FillInSheet form, XSSFSheet sheet) {

  private static final double SIDE = 0.4;
  private static final double TOP = 0.45;
  private static final double BOTTOM = 0.6;
  private static final double FOOT = 0.3;

  void setUp() {
    sheet.createFreezePane(0, HEADER + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, form.shown() - 1, 0, form.last() + 1);
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    margins();
    sheet.getFooter().setLeft(escaped(form.foot()));
    sheet.getFooter().setRight("第 &P 页，共 &N 页");
  }

  private void margins() {
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.setMargin(PageMargin.HEADER, FOOT);
    sheet.setMargin(PageMargin.FOOTER, FOOT);
  }

  /** In a foot, & begins a code. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
