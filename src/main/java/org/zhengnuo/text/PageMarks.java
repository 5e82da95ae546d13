package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhengnuo.model.Line;

/**
 * The lines of a paper that its pages print and not its author: numbers of any shape, running
 * heads, what a browser prints above and below a page. They part neither words nor tables.
 *
 * <p>Some show by their shape alone; a bare number or a head only by where it stands and how often.
 */
final class PageMarks {

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  /** The address of a printed page and its number, or the day and hour it was printed. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|file)://\\S{3,300}(?:\\s+\\d{1,4}\\s?/\\s?\\d{1,4})?");

  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[,，]?\\s{0,3}(?:[上下]午\\s?)?\\d{1,2}[:：]\\d{2}"
              + "(?::\\d{2})?(?:\\s?[AP]M)?(?:\\s.{0,200})?");

  /** A head is the same on so many pages at least, and on one of three. */
  private static final int HEADS_LEAST = 3;

  private static final int HEAD_MOST = 60;

  /** Lines at each end of a page that may be heads and feet. */
  private static final int EDGE = 2;

  /** Bare numbers of pages that count on stand so many lines apart at least. */
  private static final int PAGE_LEAST = 12;

  /** A line broken by its page has so many characters at least. */
  private static final int BROKEN_LEAST = 10;

  private final List<Line> lines;
  private final Set<Line> marks = new HashSet<>();

  private PageMarks(List<Line> lines) {
    this.lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  /**
   * @param lines folded
   */
  static Set<Line> of(List<Line> lines) {
    PageMarks marks = new PageMarks(lines);
    marks.shaped();
    boolean paged = marks.lines.stream().anyMatch(line -> line.page() > 0);
    List<List<Line>> pages = paged ? marks.pages() : marks.parted();
    marks.edges(pages, paged ? PageMarks::head : PageMarks::headWords);
    if (!paged || pages.size() < HEADS_LEAST) {
      marks.bare();
    }
    return Set.copyOf(marks.marks);
  }

  private List<List<Line>> pages() {
    Map<Integer, List<Line>> pages = new LinkedHashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
    return List.copyOf(pages.values());
  }

  /** The lines between marks that show by their shape, where nothing else tells pages. */
  private List<List<Line>> parted() {
    List<List<Line>> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    for (Line line : lines) {
      if (!marks.contains(line)) {
        page.add(line);
      } else if (!page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
      }
    }
    pages.add(page);
    return pages;
  }

  private void shaped() {
    boolean printed = false;
    for (Line line : lines) {
      String text = line.text().strip();
      if (Furniture.isPageMark(text)) {
        marks.add(line);
      } else if (text.contains("://") && ADDRESS.matcher(text).matches()) {
        marks.add(line);
        printed = true;
      }
    }
    if (printed) {
      lines.stream().filter(l -> PRINTED.matcher(l.text().strip()).matches()).forEach(marks::add);
    }
  }

  /** Heads and feet of pages: the same words, or a number as far from the page's everywhere. */
  private void edges(List<List<Line>> pages, Function<Line, String> head) {
    Map<String, List<Line>> heads = new HashMap<>();
    for (List<Line> page : pages) {
      edge(page).forEach(l -> heads.computeIfAbsent(head.apply(l), _ -> new ArrayList<>()).add(l));
    }
    heads.remove("");
    heads.values().stream()
        .filter(same -> same.size() >= Math.max(HEADS_LEAST, pages.size() / 3.0))
        .forEach(marks::addAll);
  }

  /** The outermost lines of a page that are not known yet; rows of tables are none. */
  private List<Line> edge(List<Line> page) {
    List<Line> left = page.stream().filter(line -> !marks.contains(line)).toList();
    List<Line> edge = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (i < EDGE || i >= left.size() - EDGE) {
        edge.add(left.get(i));
      }
    }
    return edge;
  }

  /** What is the same on all pages; a bare number is where it counts as the pages do. */
  private static String head(Line line) {
    String text = BareLines.bare(line.text());
    if (BARE.matcher(text).matches()) {
      return "#" + (Integer.parseInt(text) - line.page());
    }
    boolean words =
        text.length() > 1 && text.length() <= HEAD_MOST && line.text().indexOf('\t') < 0;
    return words && Mark.at(text).isEmpty() ? text.replaceAll("\\d+", "#") : "";
  }

  /** The same without pages that are counted; what ends a sentence or has a label is no head. */
  private static String headWords(Line line) {
    String text = BareLines.bare(line.text());
    boolean spoken = text.chars().anyMatch(c -> "。；：:".indexOf(c) >= 0);
    return spoken || BARE.matcher(text).matches() ? "" : head(line);
  }

  /** Bare numbers in a text without pages: inside a sentence, or counting on far apart. */
  private void bare() {
    if (lines.stream().anyMatch(line -> BareLines.bare(line.text()).equals("序号"))) {
      return;
    }
    int last = -1;
    int number = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (BARE.matcher(text).matches()) {
        int counted = Integer.parseInt(text);
        boolean countsOn = last >= 0 && counted == number + 1 && i - last >= PAGE_LEAST;
        if (countsOn || isInside(i)) {
          marks.add(lines.get(i));
        }
        if (countsOn) {
          marks.add(lines.get(last));
        }
        last = i;
        number = counted;
      }
    }
  }

  private boolean isInside(int at) {
    if (at == 0 || at + 1 == lines.size()) {
      return false;
    }
    String before = lines.get(at - 1).text().strip();
    String after = lines.get(at + 1).text().strip();
    char end = before.charAt(before.length() - 1);
    boolean open = Character.isIdeographic(end) || "，、（".indexOf(end) >= 0;
    return open
        && before.length() >= BROKEN_LEAST
        && before.indexOf('\t') < 0
        && after.length() > 1
        && Mark.at(after).isEmpty()
        && isProse(before);
  }

  /** A title or a name in a cell has no mark; a broken sentence nearly always has one. */
  private static boolean isProse(String text) {
    return text.chars().anyMatch(c -> "，。、；：（）".indexOf(c) >= 0);
  }
}
