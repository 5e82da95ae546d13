package org.zhengnuo.workbook;

import static org.zhengnuo.workbook.FillInSheet.HEADER;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhengnuo.workbook.FillInColumn.Use;

/** Writes a {@link FillInSheet}: what stands where; how it prints and guards is told elsewhere. */
public final class FillInWriter {

  private static final int TITLE_HEIGHT = 34;
  private static final int HEAD_HEIGHT = 22;
  private static final int SIGNATURE_HEIGHT = 36;

  private final FillInSheet form;
  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final FillInStyles styles;
  private final CellWriter cells;

  private FillInWriter(FillInSheet form, XSSFWorkbook workbook) {
    this.form = form;
    this.workbook = workbook;
    styles = new FillInStyles(workbook);
    cells = new CellWriter(styles);
    sheet = workbook.createSheet(form.name());
  }

  /** Writes it as an .xlsx workbook; {@code out} is flushed and left open. */
  public static void write(FillInSheet form, OutputStream out) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new FillInWriter(form, workbook).write();
      workbook.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    widths();
    title();
    header();
    for (int i = 0; i < form.rows().size(); i++) {
      row(HEADER + 1 + i, form.rows().get(i));
    }
    thirds(form.last() + 1, form.signatures(), styles.signature(), SIGNATURE_HEIGHT);
    new FillInPrint(form, sheet).setUp();
    new FillInGuard(form, sheet).setUp();
    new NotesSheet(workbook, styles).write(form.notes());
    workbook.getProperties().getCoreProperties().setCreator("政诺");
    workbook.getProperties().getCoreProperties().setTitle(form.title());
  }

  private void widths() {
    List<FillInColumn> columns = form.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * 256);
      sheet.setColumnHidden(i, columns.get(i).use() == Use.HIDDEN);
    }
  }

  private void title() {
    XSSFRow row = sheet.createRow(0);
    row.setHeightInPoints(TITLE_HEIGHT);
    cells.words(row.createCell(0), form.title(), styles.title());
    merge(0, 0, form.shown() - 1);
    thirds(1, form.head(), styles.head(), HEAD_HEIGHT);
  }

  private void header() {
    XSSFRow row = sheet.createRow(HEADER);
    List<FillInColumn> columns = form.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.words(row.createCell(i), columns.get(i).title(), styles.header());
    }
    LineHeights.HEADER.set(row, columns, columns.stream().map(FillInColumn::title).toList());
  }

  private void row(int at, List<FillInCell> values) {
    XSSFRow row = sheet.createRow(at);
    List<FillInColumn> columns = form.columns();
    for (int i = 0; i < columns.size(); i++) {
      cells.write(row.createCell(i), values.get(i), columns.get(i).use());
    }
    LineHeights.ROW.set(row, columns, values.stream().map(FillInWriter::words).toList());
  }

  /** What may wrap: numbers and days are as wide as their columns. */
  private static String words(FillInCell cell) {
    return switch (cell) {
      case FillInCell.Words words -> words.text();
      case FillInCell.Amount _, FillInCell.Day _ -> "";
    };
  }

  /** Texts side by side, each over its share of the table. */
  private void thirds(int at, List<String> texts, List<CellStyle> style, int height) {
    XSSFRow row = sheet.createRow(at);
    row.setHeightInPoints(height);
    int from = 0;
    for (int i = 0; i < texts.size(); i++) {
      int to = end(i + 1, texts.size());
      for (int column = from; column <= to; column++) {
        cells.words(row.createCell(column), column == from ? texts.get(i) : "", style.get(i));
      }
      merge(at, from, to);
      from = to + 1;
    }
  }

  /** The column in which the n-th of some equal shares of the table ends. */
  private int end(int share, int shares) {
    List<FillInColumn> shown = form.columns().subList(0, form.shown());
    int whole = shown.stream().mapToInt(FillInColumn::width).sum();
    int wide = 0;
    for (int i = 0; i < shown.size(); i++) {
      wide += shown.get(i).width();
      if (wide * shares >= whole * share) {
        return i;
      }
    }
    return shown.size() - 1;
  }

  private void merge(int row, int from, int to) {
    if (to > from) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }
  }
}
