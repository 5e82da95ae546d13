package org.zhengnuo.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the second sheet of a workbook: what, and what is to be known of it. */
final class NotesWriter {

  private static final int WIDTH = 90;

  private final Writer out;

  NotesWriter(Writer out) {
    this.out = out;
  }

  void write(List<List<String>> notes) throws IOException {
    out.write(WorkbookParts.NOTES_HEAD);
    for (int i = 1; i <= notes.size(); i++) {
      row(i, notes.get(i - 1));
    }
    out.write(WorkbookParts.NOTES_END);
  }

  private void row(int row, List<String> note) throws IOException {
    int lines = note.stream().mapToInt(text -> SheetWriter.lines(text, WIDTH)).max().orElse(1);
    int height = Math.max(1, lines) * SheetWriter.LINE_HEIGHT;
    out.write("<row r=\"" + row + "\" ht=\"" + height + "\">");
    for (int i = 0; i < note.size(); i++) {
      int style = note.size() == 1 ? WorkbookParts.HEADER : WorkbookParts.TEXT;
      out.write("<c r=\"" + SheetWriter.name(i) + row + "\" s=\"");
      out.write(SheetWriter.cell(SheetWriter.storable(note.get(i)), style, false));
    }
    out.write("</row>");
  }
}
