package org.zhengnuo.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an .xlsx workbook: frozen header, filters, widths, every cell text, so that none can
 * be a formula.
 */
public final class Ledger {

  private static final int ROWS_IN_MEMORY = 500;
  private static final int LONGEST_CELL = 32_767;

  private final List<Column> columns;

  public Ledger(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Writes the rows as they come, a few in memory at a time; the stream is closed, {@code out} is
   * left open.
   */
  public void write(String sheet, Stream<List<String>> rows, OutputStream out) {
    try (rows;
        Workbook workbook = new Workbook(out, "Zhengnuo", "1.0")) {
      Worksheet page = workbook.newWorksheet(sheet);
      header(page);
      int last = body(page, rows.iterator());
      page.setAutoFilter(0, 0, last, columns.size() - 1);
      page.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void header(Worksheet page) {
    for (int i = 0; i < columns.size(); i++) {
      page.width(i, columns.get(i).width());
      page.inlineString(0, i, columns.get(i).title());
      page.style(0, i).bold().wrapText(true).verticalAlignment("center").fillColor("EEF1F4").set();
    }
    page.freezePane(0, 1);
    page.repeatRows(0);
  }

  private int body(Worksheet page, Iterator<List<String>> rows) throws IOException {
    int row = 0;
    while (rows.hasNext()) {
      row++;
      row(page, row, rows.next());
      if (row % ROWS_IN_MEMORY == 0) {
        page.flush();
      }
    }
    return row;
  }

  private void row(Worksheet page, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      page.inlineString(row, i, storable(cells.get(i)));
      page.style(row, i).wrapText(true).verticalAlignment("top").format("@").set();
    }
  }

  /** Control characters have no place in the XML of a workbook, and a cell has an upper length. */
  private static String storable(String cell) {
    String clean =
        cell.chars().noneMatch(Ledger::forbidden)
            ? cell
            : cell.codePoints()
                .filter(c -> !forbidden(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 1) + "…";
  }

  private static boolean forbidden(int c) {
    return c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
  }
}
