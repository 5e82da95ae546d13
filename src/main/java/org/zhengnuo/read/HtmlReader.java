package org.zhengnuo.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;

/** HTML as government sites print it: the article without the site around it, tables as rows. */
final class HtmlReader implements DocumentReader {

  private static final Pattern HTML =
      Pattern.compile(
          "<\\s*(?:!doctype html|html|body|p|div|table|br|span)[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final String CHROME =
      "script, style, noscript, template, nav, header, footer, aside, form, button, select, iframe,"
          + " svg, [hidden], [style*=display:none], [style*='display: none'], .breadcrumb, .nav,"
          + " .menu, .share, .footer, .header, .pagination, .toolbar";
  private static final Set<String> BOXES =
      Set.of(
          "div", "section", "article", "main", "td", "tr", "tbody", "table", "center", "form",
          "span", "font");
  private static final Pattern SPACES = Pattern.compile("[\\s　]");
  private static final int SNIFFED = 2048;

  /** The share of the page's words that an element must hold to be taken for the article. */
  private static final double MOST = 0.8;

  @Override
  public String token() {
    return "html";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    if (Charsets.isBinary(bytes)) {
      return false;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .replaceAll("[\\x00\u00ff\u00fe\u00ef\u00bb\u00bf]", "");
    return (file.matches("(?i).*\\.html?$")
        || HTML.matcher(head).find() && head.stripLeading().startsWith("<"));
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    return Charsets.decode(bytes)
        .map(d -> page(file, d.text(), damage(d.findings(file, HtmlReader::lastLine))))
        .orElseGet(
            () ->
                FileReading.failed(
                    FindingCode.UNREADABLE, "网页“" + file + "”既不是 UTF-8、UTF-16 也不是 GB18030", file));
  }

  /** Pages in another charset are usual, damaged ones are not. */
  private static List<Finding> damage(List<Finding> decoding) {
    return decoding.stream().filter(f -> f.code() != FindingCode.DECODED).toList();
  }

  /** Counts lines as the parser of pages does. */
  private static int lastLine(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }

  private static FileReading page(String file, String text, List<Finding> decoding) {
    Quota quota = new Quota(file);
    Document page = Jsoup.parse(text, "", parser());
    quota.depth(depth(page));
    page.select(CHROME).remove();
    Element article = article(page.body());
    if (BoldType.isMeant(article.text())) {
      HtmlType.mark(article);
    }
    List<Line> lines = new HtmlLines(article, quota).lines();
    withTitle(page, lines);
    return lines.isEmpty()
        ? FileReading.failed(FindingCode.EMPTY, "网页“" + file + "”没有文字", file)
        : FileReading.of(BoldType.paper(file, lines), all(decoding, quota.findings()));
  }

  private static List<Finding> all(List<Finding> decoding, List<Finding> beyond) {
    return Stream.concat(decoding.stream(), beyond.stream()).toList();
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.USUAL.depth());
  }

  /** How many elements at most stand one in another. */
  static int depth(Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  /** The innermost element that still holds nearly all words that are no links. */
  private static Element article(Element body) {
    Element found = body;
    double all = words(body);
    boolean deeper = true;
    while (deeper) {
      Optional<Element> inner =
          found.children().stream()
              .filter(child -> isBox(child) && words(child) >= MOST * all)
              .findFirst();
      deeper = inner.isPresent();
      found = inner.orElse(found);
    }
    return found;
  }

  private static boolean isBox(Element element) {
    return BOXES.contains(element.normalName())
        && !(element.normalName().equals("table") && HtmlLines.isData(element));
  }

  private static double words(Element element) {
    return element.text().length() - element.getElementsByTag("a").text().length();
  }

  /** A title that stands outside the article goes before it. */
  private static void withTitle(Document page, List<Line> lines) {
    Element heading = page.selectFirst("h1");
    String title = heading == null ? "" : heading.text().strip();
    String words = squeezed(title);
    boolean held = lines.stream().anyMatch(line -> squeezed(line.text()).contains(words));
    if (!title.isEmpty() && !held) {
      lines.addFirst(new Line(heading.sourceRange().start().lineNumber(), 0, title));
    }
  }

  private static String squeezed(String text) {
    return SPACES.matcher(text).replaceAll("");
  }
}
