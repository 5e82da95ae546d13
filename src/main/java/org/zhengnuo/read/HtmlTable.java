package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.zhengnuo.model.Line;

/**
 * A table as rows of tab-parted cells; a cell that spans rows or columns stands in each of them.
 */
final class HtmlTable {

  private static final int SPAN_MOST = 1000;

  private final Element table;

  HtmlTable(Element table) {
    this.table = table;
  }

  List<Line> rows() {
    Map<Integer, Held> held = new HashMap<>();
    List<Line> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.select("> td, > th")) {
        fill(cells, held);
        place(cell, cells, held);
      }
      fill(cells, held);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(
            new Line(
                Math.max(1, row.sourceRange().start().lineNumber()), 0, String.join("\t", cells)));
      }
    }
    return rows;
  }

  /** A cell that reaches into rows below. */
  private record Held(String text, int rows) {}

  private static void fill(List<String> cells, Map<Integer, Held> held) {
    while (held.containsKey(cells.size())) {
      Held above = held.remove(cells.size());
      if (above.rows() > 1) {
        held.put(cells.size(), new Held(above.text(), above.rows() - 1));
      }
      cells.add(above.text());
    }
  }

  private static void place(Element cell, List<String> cells, Map<Integer, Held> held) {
    String text = cell.text().replace('\t', ' ').strip();
    int columns = span(cell, "colspan");
    int rows = span(cell, "rowspan");
    for (int i = 0; i < columns; i++) {
      if (rows > 1) {
        held.put(cells.size(), new Held(text, rows - 1));
      }
      cells.add(text);
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(value), 1, SPAN_MOST) : 1;
  }
}
