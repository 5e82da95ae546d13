package org.zhengnuo.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables as CSV that a spreadsheet opens right: UTF-8 with a byte order mark, CRLF, no cell that
 * runs as a formula.
 */
public final class Csv {

  private static final char MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final CSVFormat WRITTEN = CSVFormat.RFC4180;
  private static final CSVFormat READ =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

  private Csv() {}

  /**
   * Writes header and rows as they come; the stream of rows is closed, {@code out} is flushed and
   * left open.
   */
  public static void write(List<String> header, Stream<List<String>> rows, OutputStream out) {
    try (rows) {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      writer.write(MARK);
      CSVPrinter printer = new CSVPrinter(writer, WRITTEN);
      printer.printRecord(header.stream().map(Csv::defused).toList());
      for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
        printer.printRecord(each.next().stream().map(Csv::defused).toList());
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell with an apostrophe before it where a spreadsheet would run it as a formula. */
  public static String defused(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /**
   * The rows below the header line; a byte order mark and empty lines are skipped, surrounding
   * spaces fall.
   *
   * @throws FormatException where a quote is left open
   */
  public static List<CsvRow> read(String text) {
    String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), READ)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? rows(parser, records.next(), records) : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new FormatException("not a CSV table: " + e.getMessage(), e);
    }
  }

  /**
   * All rows as they stand, without a header; numbers of their cells may differ.
   *
   * @throws FormatException where a quote is left open
   */
  public static List<CsvLine> lines(String text, char delimiter) {
    CSVFormat format = READ.builder().setDelimiter(delimiter).get();
    List<CsvLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      for (long line = 0; records.hasNext(); line = parser.getCurrentLineNumber()) {
        lines.add(new CsvLine((int) line + 1, records.next().toList()));
      }
      return lines;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new FormatException("not a CSV table: " + e.getMessage(), e);
    }
  }

  private static List<CsvRow> rows(
      CSVParser parser, CSVRecord header, Iterator<CSVRecord> records) {
    List<CsvRow> rows = new ArrayList<>();
    long line = parser.getCurrentLineNumber();
    while (records.hasNext()) {
      CSVRecord each = records.next();
      rows.add(new CsvRow((int) line + 1, cells(header, each)));
      line = parser.getCurrentLineNumber();
    }
    return rows;
  }

  private static Map<String, String> cells(CSVRecord header, CSVRecord values) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
      cells.put(header.get(i), values.get(i));
    }
    return cells;
  }
}
