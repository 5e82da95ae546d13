package org.zhengnuo.text;

import java.util.List;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

/**
 * A source as text: its lines, and the blocks they make.
 *
 * @param file name in the seeds folder
 * @param layout whether a line is a paragraph already
 * @param lines as printed, in order; a row of a table is one line, its cells parted by tabs
 */
public record Paper(String file, Layout layout, List<Line> lines) {

  /** What a line of the source is. */
  public enum Layout {
    /** Lines as a page breaks them: paragraphs must be put together again. */
    BROKEN,
    /** Every line is a whole paragraph, heading or row. */
    PARAGRAPHS
  }

  public Paper {
    lines = List.copyOf(lines);
  }

  /** Paragraphs, headings and rows in order, page marks and blank lines left out. */
  public List<Block> blocks() {
    return Reflow.of(this).blocks();
  }

  /** The lines from one position of the list up to another, as a paper of their own. */
  public Paper part(int from, int to) {
    return new Paper(file, layout, lines.subList(from, to));
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
