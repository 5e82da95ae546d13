package org.zhengnuo.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** DOCX: the paragraphs and tables of {@code word/document.xml}, a paragraph or row a line. */
final class DocxReader implements DocumentReader {

  private static final String BODY = "word/document.xml";

  @Override
  public String token() {
    return "docx";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  @Override
  public Reading read(String file, byte[] bytes) {
    Optional<String> xml = body(bytes);
    if (xml.isEmpty()) {
      return Reading.failed(FindingCode.UNREADABLE, "“" + file + "”不是有效的 DOCX 文件", file);
    }
    List<Line> lines = new ArrayList<>();
    Element body = Jsoup.parse(xml.get(), "", Parser.xmlParser()).selectFirst("w|body");
    if (body != null) {
      blocks(body, lines);
    }
    return lines.stream().allMatch(line -> line.text().isBlank())
        ? Reading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file)
        : Reading.of(new Paper(file, Paper.Layout.PARAGRAPHS, lines));
  }

  private static Optional<String> body(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return Optional.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static void blocks(Element parent, List<Line> lines) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> add(lines, text(child));
        case "w:tbl" -> rows(child, lines);
        default -> blocks(child, lines);
      }
    }
  }

  private static void add(List<Line> lines, String text) {
    lines.add(new Line(lines.size() + 1, 0, text));
  }

  /** The rows of a table; a cell that continues the one above (vMerge) repeats its text. */
  private static void rows(Element table, List<Line> lines) {
    Map<Integer, String> above = new HashMap<>();
    for (Element row : childrenNamed(table, "w:tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : childrenNamed(row, "w:tc")) {
        Element merge = cell.selectFirst("> w|tcPr > w|vMerge");
        boolean continues = merge != null && !merge.attr("w:val").equals("restart");
        String text = continues ? above.getOrDefault(cells.size(), "") : cellText(cell);
        above.put(cells.size(), text);
        cells.add(text);
      }
      add(lines, String.join("\t", cells));
    }
  }

  private static List<Element> childrenNamed(Element parent, String tag) {
    return parent.children().stream().filter(child -> child.tagName().equals(tag)).toList();
  }

  private static String cellText(Element cell) {
    return String.join(" ", cell.select("w|p").stream().map(DocxReader::text).toList()).strip();
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element run : paragraph.select("w|t, w|tab, w|br")) {
      text.append(run.tagName().equals("w:t") ? run.wholeText() : " ");
    }
    return text.toString();
  }
}
