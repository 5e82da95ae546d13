package org.zhengnuo.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as an .xlsx workbook: frozen header, filters, widths, every cell text, so that none can
 * be a formula, or a number in a column of numbers, and an empty one truly blank; printed
 * landscape, one page wide, with its header on each page.
 *
 * <p>Written by hand, and not by the library that makes forms ({@code workbook}), because rows must
 * go out as they come. Measured with a million rows of 29 columns: the first byte leaves at once (1
 * ms; 0.4 s in a program that has just started), the heap stays flat (80 MB, all of it), and no
 * file is written. The streaming workbooks of POI send their first byte after the last row is made
 * (200,000 rows: 23 s) and hold everything in temporary files until then (340 MB; 1.7 GB of a
 * million). ECMA-376, transitional; a sheet whose size is not known beforehand states none.
 */
public final class SheetStream {

  private final List<Column> columns;

  public SheetStream(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Writes the rows as they come; the stream is closed, {@code out} is left open.
   *
   * @param notes rows of a second sheet, made when the number of rows is known
   */
  public void write(
      String sheet,
      Stream<List<String>> rows,
      IntFunction<List<List<String>>> notes,
      OutputStream out) {
    try (rows) {
      ZipOutputStream zip = new ZipOutputStream(out);
      part(zip, "[Content_Types].xml", WorkbookParts.CONTENT_TYPES);
      part(zip, "_rels/.rels", WorkbookParts.PACKAGE_RELATIONS);
      part(zip, "xl/_rels/workbook.xml.rels", WorkbookParts.WORKBOOK_RELATIONS);
      part(zip, "xl/styles.xml", WorkbookParts.STYLES);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      int last = sheet(new SheetWriter(writer, columns), rows.iterator());
      writer.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
      new NotesWriter(writer).write(notes.apply(last - 1));
      writer.flush();
      zip.closeEntry();
      part(zip, "xl/workbook.xml", WorkbookParts.workbook(sheet, columns.size(), last));
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int sheet(SheetWriter sheet, Iterator<List<String>> rows) throws IOException {
    sheet.begin();
    int row = 1;
    while (rows.hasNext()) {
      row++;
      sheet.row(row, rows.next());
    }
    sheet.end(row);
    return row;
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
