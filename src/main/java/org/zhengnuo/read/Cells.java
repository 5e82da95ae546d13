package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of a table as one line, its cells parted by tabs. */
final class Cells {

  private Cells() {}

  /**
   * Blank cells at the end fall; words that stand alone in the first column, or in one cell over
   * all columns, are a title over other rows and no row.
   */
  static String line(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return end == 1 || end > 2 && cells.stream().distinct().count() == 1
        ? flat(cells.getFirst())
        : String.join("\t", cells.subList(0, end).stream().map(Cells::flat).toList());
  }

  /** A row of one cell over three columns and more says its words once, the others are blank. */
  static List<String> once(List<String> cells) {
    if (cells.size() <= 2) {
      return cells;
    }
    List<String> row = new ArrayList<>(Collections.nCopies(cells.size(), ""));
    row.set(0, cells.getFirst());
    return row;
  }

  private static String flat(String cell) {
    return cell.replaceAll("\\s+", " ").strip();
  }
}
