package org.zhengnuo.read;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** A page with tables: the lines between them, and their rows as tab-parted cells. */
final class PdfPage {

  private final PDPage page;
  private final List<PdfTable> tables;
  private final Areas areas;

  PdfPage(PDPage page, List<PdfTable> tables) throws IOException {
    this.page = page;
    this.tables = tables;
    this.areas = new Areas(tables);
  }

  List<PdfLine> lines() throws IOException {
    float width = page.getCropBox().getWidth();
    float from = 0;
    for (PdfTable table : tables) {
      areas.add(new Rectangle2D.Float(0, from, width, table.top() - from));
      for (int row = 0; row < table.height(); row++) {
        for (int column = 0; column < table.width(); column++) {
          areas.add(table.cell(row, column));
        }
      }
      from = table.bottom();
    }
    areas.add(new Rectangle2D.Float(0, from, width, page.getCropBox().getHeight() - from));
    areas.extractRegions(page);
    return read();
  }

  private List<PdfLine> read() {
    List<PdfLine> lines = new ArrayList<>();
    int next = 0;
    for (PdfTable table : tables) {
      areas.lines(next++).forEach(line -> lines.add(PdfLine.of(line)));
      for (int row = 0; row < table.height(); row++) {
        List<PdfLine.PdfCell> cells = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
          cells.add(areas.cell(next++, table.isTall(row, column)));
        }
        lines.add(PdfLine.of(new PdfLine.PdfRow(table, cells)));
      }
    }
    areas.lines(next).forEach(line -> lines.add(PdfLine.of(line)));
    return lines;
  }

  /** The text of places on a page, in the order they were added. */
  private static final class Areas extends PDFTextStripperByArea {

    /** Stands behind words that reach to the right side of their column. */
    private static final String FULL = "\uFDD2";

    /** Characters that a full line may leave blank, the cell's margin included. */
    private static final double ROOM = 1.9;

    private final List<PdfTable> tables;
    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Areas(List<PdfTable> tables) throws IOException {
      this.tables = tables;
      setSortByPosition(true);
    }

    /** A merged cell is asked for more than once, but its words are found only once. */
    void add(Rectangle2D area) {
      String name = area.toString();
      if (known.add(name)) {
        addRegion(name, area);
      }
      names.add(name);
    }

    List<String> lines(int area) {
      return text(area).replace(FULL, "").lines().toList();
    }

    /** A line that fills its cell goes on in the next; any other ends with a space. */
    PdfLine.PdfCell cell(int area, boolean tall) {
      String printed = text(area).strip();
      String joined =
          printed
              .replaceAll(FULL + "\\s*\\R\\s*", "")
              .replaceAll("[\\s\\u00a0]+", " ")
              .replace(FULL, "")
              .strip();
      return new PdfLine.PdfCell(joined, printed.endsWith(FULL), tall);
    }

    private String text(int area) {
      return getTextForRegion(names.get(area));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      super.writeString(positions.isEmpty() || !isFull(positions.getLast()) ? text : text + FULL);
    }

    private boolean isFull(TextPosition last) {
      float end = last.getXDirAdj() + last.getWidthDirAdj();
      double room = ROOM * last.getFontSizeInPt();
      return tables.stream()
          .flatMap(table -> table.columns().stream())
          .anyMatch(side -> side >= end && side - end <= room);
    }
  }
}
