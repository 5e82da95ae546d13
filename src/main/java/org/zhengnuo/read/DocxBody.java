package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.zhengnuo.model.Line;

/** The paragraphs and rows of a body, as lines, the numbers that Word counts before them. */
record DocxBody(DocxNumbering numbering, boolean typed, List<Line> lines, Quota quota) {

  private static final int COLUMNS_MOST = 60;
  private static final Set<String> AROUND =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:smartTag");

  void blocks(Element parent) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> add(text(child));
        case "w:tbl" -> table(child);
        default -> blocks(child);
      }
    }
  }

  private void add(String text) {
    lines.add(new Line(lines.size() + 1, 0, text));
  }

  /** A table around another is but its frame, unless it has more words of its own. */
  private void table(Element table) {
    int nested = table.select("w|tbl w|tbl w|t").text().length();
    if (2 * nested > table.select("w|t").text().length()) {
      cells(table, "w:tr").stream()
          .flatMap(row -> cells(row, "w:tc").stream())
          .forEach(this::blocks);
    } else {
      rows(table);
    }
  }

  /**
   * The rows of a table; a cell that continues the one above (vMerge) repeats its text, one that
   * spans columns stands in each of them.
   */
  private void rows(Element table) {
    Map<Integer, String> above = new HashMap<>();
    for (Element row : cells(table, "w:tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : cells(row, "w:tc")) {
        Element merge = cell.selectFirst("> w|tcPr > w|vMerge");
        boolean continues = merge != null && !merge.attr("w:val").equals("restart");
        String text = continues ? above.getOrDefault(cells.size(), "") : cellText(cell);
        int columns = columns(cell);
        for (int i = 0; i < columns && fits(cells, text); i++) {
          above.put(cells.size(), text);
          cells.add(text);
        }
      }
      boolean whole = cells(row, "w:tc").size() == 1 && !cells.isEmpty();
      add(String.join("\t", whole ? Cells.once(cells) : cells));
    }
  }

  private boolean fits(List<String> cells, String text) {
    return quota.cell(cells.size(), text.length(), lines.size() + 1);
  }

  private static int columns(Element cell) {
    Element span = cell.selectFirst("> w|tcPr > w|gridSpan");
    String value = span == null ? "" : span.attr("w:val");
    return value.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(value), 1, COLUMNS_MOST) : 1;
  }

  private String cellText(Element cell) {
    return String.join(" ", cell.select("w|p").stream().map(this::text).toList()).strip();
  }

  /** A blank paragraph prints its number as Word does; but a number alone is no text. */
  private String text(Element paragraph) {
    String label = numbering.label(paragraph);
    StringBuilder text = new StringBuilder();
    for (Element run : paragraph.select("w|t, w|tab, w|br")) {
      text.append(run.tagName().equals("w:t") ? words(run) : " ");
    }
    boolean alone = text.toString().isBlank() && !inCell(paragraph);
    return alone ? "" : label + text;
  }

  private String words(Element text) {
    Element run = text.closest("w|r");
    boolean bold = typed && run != null && isBold(run);
    return bold ? BoldType.marked(text.wholeText()) : text.wholeText();
  }

  private static boolean isBold(Element run) {
    Element weight = run.selectFirst("> w|rPr > w|b");
    Element fonts = run.selectFirst("> w|rPr > w|rFonts");
    return weight != null && !weight.attr("w:val").matches("0|false|off")
        || fonts != null && BoldType.isBlack(fonts.attr("w:eastAsia"));
  }

  private static boolean inCell(Element paragraph) {
    return paragraph.parent() != null && paragraph.parent().tagName().equals("w:tc");
  }

  /** Rows of a table, or cells of a row, also where a form control stands around them. */
  private static List<Element> cells(Element parent, String tag) {
    return parent.children().stream()
        .flatMap(
            child ->
                AROUND.contains(child.tagName())
                    ? cells(child, tag).stream()
                    : Stream.of(child).filter(c -> c.tagName().equals(tag)))
        .toList();
  }
}
