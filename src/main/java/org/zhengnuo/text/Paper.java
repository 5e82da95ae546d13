package org.zhengnuo.text;

import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

/** A source as text: its lines, and the blocks they make. Never changes. */
public final class Paper {

  private final String file;
  private final Layout layout;
  private final List<Line> lines;
  private final Map<Line, List<Bold>> bold;
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
    this.file = file;
    this.layout = layout;
    this.lines = List.copyOf(lines);
    this.bold = Map.copyOf(bold);
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
    return new Paper(file, layout, lines.subList(from, to), bold);
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
