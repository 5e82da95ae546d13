package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.read.PdfLine.PdfCell;
import org.zhengnuo.read.PdfLine.PdfRow;
import org.zhengnuo.text.Furniture;

/**
 * Puts a table together that goes on on the next page: what is left of a row that broke off goes
 * into it, a header that is printed again falls, a merged cell that goes on is filled.
 */
final class PdfSeam {

  /** So many rows show which cells are never blank. */
  private static final int KNOWN_MOST = 60;

  /** The rows so far of the table that ends a page, its header first. */
  private List<PdfRow> table = List.of();

  /** Joins the lines of a page to those of the page before; both lists are changed. */
  void join(List<PdfLine> before, List<PdfLine> page) {
    int last = edge(before, before.size() - 1, -1);
    int first = edge(page, 0, 1);
    boolean goesOn = last >= 0 && first >= 0 && isAligned(before.get(last), page.get(first));
    List<PdfRow> known = last < 0 ? List.of() : table;
    if (goesOn) {
      int row = isSame(known.getFirst(), row(page, first)) ? withoutHeader(page, first) : first;
      if (row >= 0) {
        join(before, last, page, row);
      }
    }
    follow(goesOn ? known : List.of(), page);
  }

  /** Remembers the table that ends a page, which may have begun before it. */
  private void follow(List<PdfRow> known, List<PdfLine> page) {
    int last = edge(page, page.size() - 1, -1);
    if (last < 0) {
      table = List.of();
      return;
    }
    int first = last;
    while (first > 0 && isOf(page.get(first - 1), page.get(last))) {
      first--;
    }
    boolean begun = edge(page, 0, 1) >= 0 && page.subList(0, first).stream().noneMatch(this::isRow);
    List<PdfRow> rows = new ArrayList<>(begun ? known : List.of());
    page.subList(first, last + 1).stream()
        .flatMap(line -> line.row().stream())
        .limit(KNOWN_MOST)
        .forEach(rows::add);
    table = rows.subList(0, Math.min(rows.size(), KNOWN_MOST));
  }

  private boolean isRow(PdfLine line) {
    return line.row().isPresent();
  }

  private static PdfRow row(List<PdfLine> lines, int at) {
    return lines.get(at).row().orElseThrow();
  }

  private static boolean isAligned(PdfLine above, PdfLine below) {
    return above.row().orElseThrow().table().isAligned(below.row().orElseThrow().table());
  }

  /** The row behind a header that is printed again; -1 where there is none. */
  private static int withoutHeader(List<PdfLine> page, int header) {
    page.set(header, PdfLine.of(""));
    return header + 1 < page.size() && page.get(header + 1).row().isPresent() ? header + 1 : -1;
  }

  /** The row that is the outermost of a page but for what the page prints around it. */
  private static int edge(List<PdfLine> lines, int from, int step) {
    for (int i = from; i >= 0 && i < lines.size(); i += step) {
      PdfLine line = lines.get(i);
      if (line.row().isPresent()) {
        return i;
      }
      if (!isAround(line.text())) {
        return -1;
      }
    }
    return -1;
  }

  /** Blank, a number of a page, or what a browser prints. */
  private static boolean isAround(String text) {
    String line = text.strip();
    return line.isEmpty()
        || line.matches("\\d{1,4}")
        || line.contains("://")
        || line.matches("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}.{0,80}")
        || Furniture.isPageMark(line);
  }

  private static boolean isOf(PdfLine line, PdfLine other) {
    return line.row().isPresent()
        && line.row().get().table().equals(other.row().orElseThrow().table());
  }

  private static boolean isSame(PdfRow header, PdfRow row) {
    boolean words = header.cells().stream().noneMatch(PdfCell::isBlank);
    return words && bare(header).equals(bare(row));
  }

  private static List<String> bare(PdfRow row) {
    return row.texts().stream().map(text -> text.replace(" ", "")).toList();
  }

  private void join(List<PdfLine> before, int last, List<PdfLine> page, int at) {
    PdfRow above = row(before, last);
    PdfRow below = row(page, at);
    if (goesOn(below)) {
      List<PdfCell> whole = new ArrayList<>();
      for (int i = 0; i < above.cells().size(); i++) {
        whole.add(above.cells().get(i).then(below.cells().get(i)));
      }
      PdfRow joined = new PdfRow(above.table(), whole);
      before.set(last, PdfLine.of(joined));
      page.set(at, PdfLine.of(""));
      fill(joined, below, page, at + 1);
    } else {
      fill(above, below, page, at);
    }
  }

  /** Whether a row goes on the last one: a cell of its own is blank that no other row leaves so. */
  private boolean goesOn(PdfRow below) {
    for (int i = 0; i < below.cells().size(); i++) {
      int column = i;
      PdfCell cell = below.cells().get(column);
      if (cell.isBlank()
          && !cell.tall()
          && table.stream().noneMatch(row -> row.cells().get(column).isBlank())) {
        return true;
      }
    }
    return false;
  }

  /** A blank cell over several rows at the page's top is the one that the page before broke off. */
  private static void fill(PdfRow above, PdfRow first, List<PdfLine> page, int from) {
    for (int column = 0; column < first.cells().size(); column++) {
      PdfCell cell = first.cells().get(column);
      PdfCell whole = above.cells().get(column);
      if (cell.isBlank() && cell.tall() && !whole.isBlank()) {
        fill(whole, column, page, from);
      }
    }
  }

  private static void fill(PdfCell whole, int column, List<PdfLine> page, int from) {
    for (int i = from; i < page.size() && page.get(i).row().isPresent(); i++) {
      PdfRow row = page.get(i).row().get();
      PdfCell cell = row.cells().get(column);
      if (!cell.isBlank() || !cell.tall()) {
        return;
      }
      List<PdfCell> cells = new ArrayList<>(row.cells());
      cells.set(column, whole);
      page.set(i, PdfLine.of(new PdfRow(row.table(), cells)));
    }
  }
}
