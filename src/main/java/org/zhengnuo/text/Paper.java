package org.zhengnuo.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

/**
 * A source as text: its lines, and the blocks they make. Never changes.
 *
 * <p>Everything is read from the lines as they are folded ({@link FoldedLines}); beside each stands
 * the line as printed, as long as it and character by character.
 */
public final class Paper {

  private final String file;
  private final Layout layout;
  private final List<Line> lines;
  private final List<Line> printed;
  private final Map<Line, List<Bold>> bold;
  private final Set<Line> pageMarks;
  private volatile List<Block> blocks = List.of();

  /**
   * @param file name in the seeds folder
   * @param layout whether a line is a paragraph already
   * @param lines as printed, in order; a row of a table is one line, its cells parted by tabs
   */
  public Paper(String file, Layout layout, List<Line> lines) {
    this(file, layout, lines, Map.of());
  }

  /**
   * @param bold what is set in bold, by the lines that hold some; read where a paper gives bold
   *     type a meaning (黑体为主办单位)
   */
  public Paper(String file, Layout layout, List<Line> lines, Map<Line, List<Bold>> bold) {
    List<Line> folded = FoldedLines.of(lines);
    this(
        file,
        layout,
        folded,
        List.copyOf(lines),
        rekeyed(bold, lines, folded),
        PageMarks.of(folded));
  }

  private Paper(
      String file,
      Layout layout,
      List<Line> lines,
      List<Line> printed,
      Map<Line, List<Bold>> bold,
      Set<Line> pageMarks) {
    this.file = file;
    this.layout = layout;
    this.lines = List.copyOf(lines);
    this.printed = printed;
    this.bold = Map.copyOf(bold);
    this.pageMarks = pageMarks;
  }

  private static Map<Line, List<Bold>> rekeyed(
      Map<Line, List<Bold>> bold, List<Line> printed, List<Line> folded) {
    Map<Line, List<Bold>> rekeyed = new HashMap<>();
    for (int i = 0; !bold.isEmpty() && i < printed.size(); i++) {
      List<Bold> stretches = bold.getOrDefault(printed.get(i), List.of());
      if (!stretches.isEmpty()) {
        rekeyed.put(folded.get(i), stretches);
      }
    }
    return rekeyed;
  }

  /** What a line of the source is. */
  public enum Layout {
    /** Lines as a page breaks them: paragraphs must be put together again. */
    BROKEN,
    /** Every line is a whole paragraph, heading or row. */
    PARAGRAPHS
  }

  public String file() {
    return file;
  }

  public Layout layout() {
    return layout;
  }

  public List<Line> lines() {
    return lines;
  }

  /** Whether a line is a mark of its page: its number, a running head. */
  public boolean isPageMark(Line line) {
    return pageMarks.contains(line);
  }

  /** The lines as printed, one for each of {@link #lines}; the same list where none is folded. */
  public List<Line> printed() {
    return printed;
  }

  /** What a line has in bold type; nothing where the source keeps no type. */
  public List<Bold> bold(Line line) {
    return bold.isEmpty() ? List.of() : bold.getOrDefault(line, List.of());
  }

  /**
   * Paragraphs, headings and rows in order, page marks and blank lines left out; put together once.
   */
  public List<Block> blocks() {
    if (blocks.isEmpty()) {
      blocks = Reflow.of(this).blocks();
    }
    return blocks;
  }

  /** The lines from one position of the list up to another, as a paper of their own. */
  public Paper part(int from, int to) {
    return new Paper(
        file, layout, lines.subList(from, to), printed.subList(from, to), bold, pageMarks);
  }

  /** From the first to the last line that is not blank; the paper must hold one. */
  public Span span() {
    List<Line> printed = lines.stream().filter(line -> !line.text().isBlank()).toList();
    return Span.of(file, printed.getFirst(), printed.getLast());
  }

  public boolean isBlank() {
    return lines.stream().allMatch(line -> line.text().isBlank());
  }
}
