package org.zhengnuo.parse.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Finds where a box ends that plain text prints without its frame: at the next heading, box or
 * caption, where the numbers around it go on, or where an unnumbered paragraph follows an entry
 * that has come to its end.
 */
final class BoxExtent {

  /** Han characters by which a full line may be short of the widest. */
  private static final double RAGGED = 1.5;

  private final List<Block> blocks;
  private final int from;
  private final Map<Mark.Style, Integer> outside;
  private final Map<Mark.Style, Integer> inside = new EnumMap<>(Mark.Style.class);

  /** The next block that is numbered or closes the box, as far as it has been looked for. */
  private int event;

  /** The widest first line of the box's blocks before this one. */
  private double widest;

  private int measured;

  /**
   * @param from index of the box's title
   * @param outside the last number of each style before it
   */
  BoxExtent(List<Block> blocks, int from, Map<Mark.Style, Integer> outside) {
    this.blocks = blocks;
    this.from = from;
    this.outside = outside;
    this.measured = from + 1;
  }

  /** Index behind the box's last block. */
  int end() {
    int at = from + 1;
    while (at < blocks.size() && belongs(at)) {
      mark(blocks.get(at)).ifPresent(m -> inside.put(m.style(), m.number()));
      at++;
    }
    return at;
  }

  private boolean belongs(int at) {
    if (closes(blocks.get(at))) {
      return false;
    }
    boolean paragraph = mark(blocks.get(at)).isEmpty();
    return !paragraph || inside.isEmpty() || entryFollows(at) || isFull(at - 1);
  }

  private boolean closes(Block block) {
    if (ProjectBox.begins(block) || PlanReader.isCaption(block)) {
      return true;
    }
    return mark(block).filter(m -> isHeading(m) || goesOnOutside(m)).isPresent();
  }

  private static boolean isHeading(Mark mark) {
    return mark.style().compareTo(Mark.Style.HAN_PAREN) <= 0;
  }

  private boolean goesOnOutside(Mark mark) {
    return mark.number() > 1
        && outside.getOrDefault(mark.style(), 0) + 1 == mark.number()
        && inside.getOrDefault(mark.style(), 0) + 1 != mark.number();
  }

  /** Whether the box's next number comes before anything that closes it. */
  private boolean entryFollows(int at) {
    event = Math.max(event, at);
    while (event < blocks.size()
        && mark(blocks.get(event)).isEmpty()
        && !closes(blocks.get(event))) {
      event++;
    }
    return event < blocks.size() && !closes(blocks.get(event));
  }

  /** Whether a paragraph ends with a full line, so that the sentence behind it may be its own. */
  private boolean isFull(int at) {
    for (; measured <= at; measured++) {
      widest = Math.max(widest, width(blocks.get(measured).passage(), 0));
    }
    Passage text = blocks.get(at).passage();
    boolean wrapped = text.lineAt(0).number() != text.lineAt(text.length() - 1).number();
    return wrapped && width(text, text.length() - 1) >= widest - RAGGED;
  }

  private static double width(Passage text, int offset) {
    String line = text.lineAt(offset).text().strip();
    return line.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
  }

  private static Optional<Mark> mark(Block block) {
    return block instanceof Block.Paragraph ? Mark.at(block.passage().text()) : Optional.empty();
  }
}
