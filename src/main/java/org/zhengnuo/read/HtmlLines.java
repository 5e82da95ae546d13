package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhengnuo.model.Line;

/**
 * The paragraphs and table rows of an element, one a line, numbered by the source line they begin
 * on.
 */
final class HtmlLines {

  private static final Set<String> BREAKS =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 li ul ol section article blockquote dd dt dl"
                  + " center pre tr td th table tbody main figure")
              .split(" "));
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0　]+");
  private static final int CELL_MOST = 2000;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int openLine = 1;

  private final Quota quota;

  HtmlLines(Element article, Quota quota) {
    this.quota = quota;
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
    if (table.getElementsByTag("table").size() > 1) {
      return false;
    }
    List<Element> rows = table.getElementsByTag("tr");
    return rows.stream().anyMatch(row -> HtmlTable.cells(row).size() > 1)
        && Stream.of("td", "th")
            .flatMap(tag -> table.getElementsByTag(tag).stream())
            .allMatch(cell -> cell.text().length() < CELL_MOST);
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
    if (element.normalName().equals("br")) {
      close();
    } else if (element.normalName().equals("table") && isData(element)) {
      close();
      new HtmlTable(element, quota).rows().forEach(lines::add);
    } else if (BREAKS.contains(element.normalName())) {
      close();
      walk(element);
      close();
    } else {
      walk(element);
    }
  }

  private void add(TextNode node) {
    String text = SPACES.matcher(node.getWholeText()).replaceAll(" ");
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
