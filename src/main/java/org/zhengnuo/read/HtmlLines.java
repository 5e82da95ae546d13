package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhengnuo.model.Line;

/**
 * The paragraphs and table rows of an element, one a line, numbered by the source line they begin
 * on.
 */
final class HtmlLines {

  private static final String BREAKS =
      "p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, section, article, blockquote, dd, dt, dl,"
          + " center, pre, tr, td, th, table, tbody, main, figure";
  private static final int CELL_MOST = 2000;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int openLine = 1;

  HtmlLines(Element article) {
    walk(article);
    close();
  }

  List<Line> lines() {
    return lines;
  }

  /**
   * Whether a table holds data and not the layout of the page: some row has several cells, none a
   * whole text.
   */
  static boolean isData(Element table) {
    boolean several =
        table.select("tr").stream().anyMatch(row -> row.select("> td, > th").size() > 1);
    return several
        && table.select("table").size() == 1
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() < CELL_MOST);
  }

  private void walk(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        add(text);
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    if (element.is("br")) {
      close();
    } else if (element.is("table") && isData(element)) {
      close();
      new HtmlTable(element).rows().forEach(lines::add);
    } else if (element.is(BREAKS)) {
      close();
      walk(element);
      close();
    } else {
      walk(element);
    }
  }

  private void add(TextNode node) {
    String text = node.getWholeText().replaceAll("[\\s\\u00a0　]+", " ");
    if (text.isBlank()) {
      return;
    }
    if (open.isEmpty()) {
      openLine =
          Math.max(1, node.sourceRange().start().lineNumber() + leadingBreaks(node.getWholeText()));
    }
    open.append(text);
  }

  private static int leadingBreaks(String text) {
    String leading = text.substring(0, text.length() - text.stripLeading().length());
    return (int) leading.chars().filter(c -> c == '\n').count();
  }

  private void close() {
    if (!open.toString().isBlank()) {
      lines.add(new Line(openLine, 0, open.toString().strip()));
    }
    open.setLength(0);
  }
}
