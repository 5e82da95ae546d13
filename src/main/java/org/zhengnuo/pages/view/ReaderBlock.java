package org.zhengnuo.pages.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.model.Line;
import org.zhengnuo.pages.view.DocumentView.Contents;
import org.zhengnuo.pages.view.DocumentView.MarginNote;
import org.zhengnuo.pages.view.DocumentView.OutlineEntry;
import org.zhengnuo.search.Snippet;

/**
 * Lines of a paper that read as one: a heading, the lines of an item, or a line of its own.
 *
 * @param level of a heading, absent otherwise
 * @param notes the items that begin here; several where clauses share a paragraph
 * @param hit whether the query found one of them
 */
public record ReaderBlock(
    OptionalInt level, List<MarginNote> notes, List<ReaderLine> lines, boolean hit) {

  /** All blocks of a paper, in printed order; a blank line has no pieces. */
  public static List<ReaderBlock> of(Contents contents) {
    return new Division(contents).blocks();
  }

  /** About how many bytes of a page it takes. */
  int weight() {
    int weight = 70;
    for (ReaderLine line : lines) {
      weight += line.pieces().isEmpty() ? 24 : 100;
      for (Snippet piece : line.pieces()) {
        weight += 3 * piece.text().length() + (piece.hit() ? 13 : 0);
      }
    }
    for (MarginNote note : notes) {
      weight += note.marked() ? 130 + 110 * (note.leaders().size() + note.firstOwners().size()) : 0;
    }
    return weight;
  }

  /** Whether its items need a mark in the margin. */
  public boolean marked() {
    return notes.stream().anyMatch(MarginNote::marked);
  }

  /** Cuts the lines of a paper into blocks. */
  private static final class Division {

    private final Contents contents;
    private final LineHighlighter highlighter;
    private final Map<Integer, OutlineEntry> headings = new HashMap<>();
    private final List<ReaderBlock> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<MarginNote> notes = new ArrayList<>();
    private int next;
    private int lastOfItem;

    Division(Contents contents) {
      this.contents = contents;
      highlighter = new LineHighlighter(contents.marks());
      contents.outline().forEach(entry -> headings.putIfAbsent(entry.line(), entry));
    }

    List<ReaderBlock> blocks() {
      for (Line line : contents.lines()) {
        if (line.number() > lastOfItem) {
          close();
        }
        begin(line.number());
        open.add(line);
      }
      close();
      return List.copyOf(blocks);
    }

    /** Takes in the items that begin on or before this line. */
    private void begin(int line) {
      List<MarginNote> items = contents.itemsRead();
      while (next < items.size() && items.get(next).lineStart() <= line) {
        MarginNote note = items.get(next++);
        notes.add(note);
        lastOfItem = Math.max(lastOfItem, note.lineEnd());
      }
    }

    /** Blank lines wait for the block after them: a link may point at them. */
    private void close() {
      Optional<Line> first = open.stream().filter(l -> !l.text().isBlank()).findFirst();
      if (first.isEmpty()) {
        return;
      }
      OutlineEntry heading = notes.isEmpty() ? headings.get(first.get().number()) : null;
      blocks.add(
          new ReaderBlock(
              heading == null ? OptionalInt.empty() : OptionalInt.of(heading.level()),
              List.copyOf(notes),
              highlighter.lines(open),
              notes.stream().anyMatch(n -> contents.hits().contains(n.id()))));
      open.clear();
      notes.clear();
    }
  }
}
