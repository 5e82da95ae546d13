package org.zhengnuo.pages.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhengnuo.model.Line;
import org.zhengnuo.search.Snippet;

/** Finds words in lines as printed, where a line may end in the middle of a word. */
public final class LineHighlighter {

  private final List<String> marks;

  /**
   * @param marks words to find; spaces in them and in the lines are not compared
   */
  public LineHighlighter(List<String> marks) {
    this.marks =
        marks.stream().map(m -> m.replaceAll("\\s", "")).filter(m -> !m.isEmpty()).toList();
  }

  public List<ReaderLine> lines(List<Line> lines) {
    BitSet marked = marked(lines);
    List<ReaderLine> read = new ArrayList<>();
    int at = 0;
    for (Line line : lines) {
      read.add(
          new ReaderLine(
              line.number(), line.page(), pieces(line.text().stripTrailing(), marked, at)));
      at += bare(line.text()).length();
    }
    return List.copyOf(read);
  }

  /** Positions in the joined text without spaces. */
  private BitSet marked(List<Line> lines) {
    BitSet marked = new BitSet();
    StringBuilder joined = new StringBuilder();
    lines.forEach(line -> joined.append(bare(line.text())));
    for (String mark : marks) {
      for (int i = joined.indexOf(mark); i >= 0; i = joined.indexOf(mark, i + mark.length())) {
        marked.set(i, i + mark.length());
      }
    }
    return marked;
  }

  private static List<Snippet> pieces(String text, BitSet marked, int start) {
    List<Snippet> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean on = false;
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      boolean here = space ? on : marked.get(at);
      if (here != on && !piece.isEmpty()) {
        pieces.add(new Snippet(piece.toString(), on));
        piece.setLength(0);
      }
      on = here;
      piece.append(text.charAt(i));
      at += space ? 0 : 1;
    }
    if (!piece.isEmpty()) {
      pieces.add(new Snippet(piece.toString(), on));
    }
    return List.copyOf(pieces);
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
