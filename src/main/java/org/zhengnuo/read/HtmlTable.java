package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.zhengnuo.model.Line;

/**
 * A table as rows of tab-parted cells; a cell that spans rows or columns stands in each of them,
 * but for one that is all of its row.
 */
final class HtmlTable {

  private static final int SPAN_MOST = 1000;
  private static final Pattern SPAN = Pattern.compile("\\d{1,3}");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final Element table;
  private final Quota quota;

  HtmlTable(Element table, Quota quota) {
    this.table = table;
    this.quota = quota;
  }

  List<Line> rows() {
    Map<Integer, Held> held = new HashMap<>();
    List<Line> rows = new ArrayList<>();
    for (Element row : table.getElementsByTag("tr")) {
      List<String> cells = new ArrayList<>();
      int line = Math.max(1, row.sourceRange().start().lineNumber());
      for (Element cell : cells(row)) {
        fill(cells, held, line);
        place(cell, cells, held, line);
      }
      boolean whole =
          cells(row).size() == 1 && span(cells(row).getFirst(), "colspan") == cells.size();
      fill(cells, held, line);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new Line(line, 0, String.join("\t", whole ? Cells.once(cells) : cells)));
      }
    }
    return rows;
  }

  /** A cell that reaches into rows below. */
  private record Held(String text, int rows) {}

  static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> CELLS.contains(cell.normalName())).toList();
  }

  private void fill(List<String> cells, Map<Integer, Held> held, int line) {
    while (held.containsKey(cells.size())) {
      Held above = held.remove(cells.size());
      if (above.rows() > 1) {
        held.put(cells.size(), new Held(above.text(), above.rows() - 1));
      }
      if (!quota.cell(cells.size(), above.text().length(), line)) {
        return;
      }
      cells.add(above.text());
    }
  }

  private void place(Element cell, List<String> cells, Map<Integer, Held> held, int line) {
    String text = cell.text().replace('\t', ' ').strip();
    int columns = span(cell, "colspan");
    int rows = span(cell, "rowspan");
    for (int i = 0; i < columns && quota.cell(cells.size(), text.length(), line); i++) {
      if (rows > 1) {
        held.put(cells.size(), new Held(text, rows - 1));
      }
      cells.add(text);
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return SPAN.matcher(value).matches() ? Math.clamp(Integer.parseInt(value), 1, SPAN_MOST) : 1;
  }
}
