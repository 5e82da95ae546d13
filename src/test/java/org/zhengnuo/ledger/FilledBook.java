package org.zhengnuo.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a unit hands it back, row by row. */
final class FilledBook {

  static final String[] HEADER = {
    "序号", "事项", "目标值", "时限", "牵头领导", "本单位角色", "状态", "进展情况", "完成值", "佐证", "填报人", "条目标识"
  };

  private final Workbook book;
  private Sheet sheet;
  private int at;

  private FilledBook(Workbook book, String name) {
    this.book = book;
    sheet = book.createSheet(name);
  }

  /** A number in a format, 0.97 as 97%. */
  record Shown(double value, String format) {}

  private final Map<String, CellStyle> styles = new HashMap<>();

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  FilledBook guarded() {
    sheet.protectSheet("");
    return this;
  }

  static FilledBook xlsx(String name) {
    return new FilledBook(new XSSFWorkbook(), name);
  }

  static FilledBook xls(String name) {
    return new FilledBook(new HSSFWorkbook(), name);
  }

  FilledBook sheet(String name) {
    sheet = book.createSheet(name);
    at = 0;
    return this;
  }

  FilledBook row(Object... cells) {
    Row row = sheet.createRow(at++);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Shown shown) {
        Cell cell = row.createCell(i);
        cell.setCellValue(shown.value());
        cell.setCellStyle(styles.computeIfAbsent(shown.format(), this::style));
      } else if (cells[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (!cells[i].equals("")) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
    return this;
  }

  /** One line over so many columns. */
  FilledBook across(String words, int columns) {
    row(words);
    return merged(at - 1, at - 1, 0, columns - 1);
  }

  FilledBook merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    return this;
  }

  FilledBook hidden(int column) {
    sheet.setColumnHidden(column, true);
    return this;
  }

  /** A row under {@link #HEADER}. */
  FilledBook task(String item, String words, String state, String text, Object value) {
    return row(at, words, "", "2031-12-31", "王海", "牵头", state, text, value, "", "李平", item);
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      book.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
