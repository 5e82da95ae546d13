package org.zhengnuo.read;

import java.util.List;
import java.util.Optional;

/**
 * A line of a page.
 *
 * @param text of a line of words, empty of a row
 * @param row of a table, where it is one
 */
record PdfLine(String text, Optional<PdfRow> row) {

  static PdfLine of(String words) {
    return new PdfLine(words, Optional.empty());
  }

  static PdfLine of(PdfRow row) {
    return new PdfLine("", Optional.of(row));
  }

  /** As a line of a paper: cells are parted by tabs. */
  String printed() {
    return row.map(r -> String.join("\t", r.texts())).orElse(text);
  }

  /**
   * A row of a ruled table.
   *
   * @param cells from left to right; a merged cell in each of its places
   */
  record PdfRow(PdfTable table, List<PdfCell> cells) {

    PdfRow {
      cells = List.copyOf(cells);
    }

    List<String> texts() {
      return cells.stream().map(PdfCell::text).toList();
    }
  }

  /**
   * A cell.
   *
   * @param full whether its last line reaches its right side, so that a word may go on
   * @param tall whether it reaches over several rows
   */
  record PdfCell(String text, boolean full, boolean tall) {

    boolean isBlank() {
      return text.isEmpty();
    }

    /** The cell and what the next page has of it. */
    PdfCell then(PdfCell rest) {
      String gap = isBlank() || rest.isBlank() || full ? "" : " ";
      return new PdfCell(text + gap + rest.text, rest.isBlank() ? full : rest.full, tall);
    }
  }
}
