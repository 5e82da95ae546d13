package org.zhengnuo.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the one sheet of a workbook as XML, row after row. */
final class SheetWriter {

  /** What every program reads as the same number: more digits than these are cut by some. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,9})?");

  private static final int LONGEST_CELL = 32_767;
  static final int LINE_HEIGHT = 16;
  private static final int HIGHEST_ROW = 409;

  private final Writer out;
  private final List<Column> columns;

  SheetWriter(Writer out, List<Column> columns) {
    this.out = out;
    this.columns = columns;
  }

  /** What stands before the rows, and the header row. */
  void begin() throws IOException {
    out.write(WorkbookParts.SHEET_HEAD);
    out.write("<cols>");
    for (int i = 1; i <= columns.size(); i++) {
      int width = columns.get(i - 1).width();
      out.write("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + width + "\"");
      out.write(" customWidth=\"1\"/>");
    }
    out.write("</cols><sheetData>");
    row(1, columns.stream().map(Column::title).toList(), WorkbookParts.HEADER);
  }

  void row(int row, List<String> cells) throws IOException {
    row(row, cells, WorkbookParts.TEXT);
  }

  /** What stands after the rows. */
  void end(int lastRow) throws IOException {
    String all = "A1:" + name(columns.size() - 1) + lastRow;
    out.write("</sheetData><autoFilter ref=\"" + all + "\"/>");
    out.write(WorkbookParts.PRINTED);
    out.write("<ignoredErrors><ignoredError sqref=\"" + all + "\" numberStoredAsText=\"1\"/>");
    out.write("</ignoredErrors></worksheet>");
  }

  private void row(int row, List<String> cells, int style) throws IOException {
    out.write("<row r=\"" + row + "\" ht=\"" + height(cells) + "\">");
    for (int i = 0; i < cells.size(); i++) {
      out.write("<c r=\"" + name(i) + row + "\" s=\"");
      boolean number = style == WorkbookParts.TEXT && columns.get(i).numeric();
      out.write(cell(storable(cells.get(i)), style, number));
    }
    out.write("</row>");
  }

  /** From the number of its style on. */
  static String cell(String text, int style, boolean number) {
    if (text.isEmpty()) {
      return WorkbookParts.BLANK + "\"/>";
    }
    return number && NUMBER.matcher(text).matches()
        ? WorkbookParts.BLANK + "\"><v>" + text + "</v></c>"
        : style + "\" t=\"inlineStr\"><is>" + held(text) + "</is></c>";
  }

  /** As high as the longest of its cells when wrapped; not every program measures that itself. */
  private int height(List<String> cells) {
    int lines = 1;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      lines = Math.max(lines, lines(cells.get(i), columns.get(i).width()));
    }
    return Math.min(lines * LINE_HEIGHT, HIGHEST_ROW);
  }

  /** Chinese wraps a little before the edge. */
  static int lines(String text, int width) {
    int usable = Math.max(2, width - 2);
    return text.lines().mapToInt(l -> (wide(l) + usable - 1) / usable).sum();
  }

  /** Half-width characters; a Chinese one counts as two. */
  private static int wide(String line) {
    return line.length() + (int) line.chars().filter(c -> c > 0x2000).count();
  }

  /** A reader of XML drops spaces at the ends unless it is told not to. */
  private static String held(String text) {
    String mark = text.equals(text.strip()) ? "<t>" : "<t xml:space=\"preserve\">";
    return mark + WorkbookParts.escaped(text) + "</t>";
  }

  /** The letters of a column, counted from 0: A … Z, AA … */
  static String name(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }

  /** Control characters have no place in the XML of a workbook, and a cell has an upper length. */
  static String storable(String cell) {
    String clean = cell;
    if (cell.chars().anyMatch(SheetWriter::forbidden)) {
      StringBuilder kept = new StringBuilder();
      cell.codePoints().filter(c -> !forbidden(c)).forEach(kept::appendCodePoint);
      clean = kept.toString();
    }
    return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 1) + "…";
  }

  private static boolean forbidden(int c) {
    return c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
  }
}
