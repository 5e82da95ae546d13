package org.zhengnuo.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Blocks that may be one item: a numbered paragraph with the unnumbered ones behind it, up to the
 * last that says who owns it; or a heading, a row, a paragraph, alone.
 *
 * @param mark the number its first block begins with
 * @param isHeading whether it is a heading over the segments that follow
 */
record Segment(Optional<Mark> mark, List<Block> blocks, boolean isHeading) {

  private static final int OUTER = Outline.level(Mark.Style.HAN_PAREN);
  private static final int HEADING_MOST = 60;
  private static final int TITLE_MOST = 45;

  Segment {
    blocks = List.copyOf(blocks);
  }

  static List<Segment> of(List<Block> blocks) {
    List<Segment> segments = new ArrayList<>();
    int last = 0;
    int i = 0;
    while (i < blocks.size()) {
      Optional<Mark> mark = mark(blocks.get(i)).or(expected(blocks.get(i), last));
      boolean over = isOver(blocks, i);
      int end = over ? i + 1 : end(blocks, i, mark);
      last = mark.filter(m -> m.style() == Mark.Style.ARABIC).map(Mark::number).orElse(last);
      boolean heading = over || end == i + 1 && isHeading(blocks.get(i));
      segments.add(new Segment(mark, blocks.subList(i, end), heading));
      i = end;
    }
    return segments;
  }

  /** 11.121人才项目 is no decimal where item 10 went before. */
  private static Supplier<Optional<Mark>> expected(Block block, int last) {
    return () ->
        block instanceof Block.Paragraph
            ? Mark.counted(block.passage().text(), last + 1)
            : Optional.empty();
  }

  /**
   * A numbered paragraph takes what follows while that leads to an owner clause before the next
   * number.
   */
  private static int end(List<Block> blocks, int from, Optional<Mark> mark) {
    int number = mark.map(Mark::number).orElse(0);
    Block first = blocks.get(from);
    if (first instanceof Block.Row) {
      return from + 1;
    }
    if (isHeading(first)) {
      return headed(blocks, from);
    }
    int end = from + 1;
    for (int i = from + 1; i < blocks.size() && follows(blocks.get(i), number); i++) {
      if (saysOwner(blocks.get(i)) || governs(first, mark)) {
        end = i + 1;
      }
    }
    return mark.isPresent() || isLabelNext(blocks, from + 1, end)
        ? end
        : closedAlone(blocks, from, end);
  }

  /**
   * A numbered title stands alone, but for a small one whose paragraphs end with one owner clause.
   */
  private static int headed(List<Block> blocks, int from) {
    Mark mark = mark(blocks.get(from)).orElseThrow();
    int end = from + 1;
    int owned = 0;
    while (end < blocks.size() && follows(blocks.get(end), mark.number())) {
      owned += saysOwner(blocks.get(end)) ? 1 : 0;
      end++;
    }
    boolean one = owned == 1 && saysOwner(blocks.get(end - 1));
    return one && mark.style().compareTo(Mark.Style.HAN) > 0 ? end : from + 1;
  }

  /** A numbered title with its owners behind it speaks for the paragraphs below it. */
  private static boolean governs(Block first, Optional<Mark> mark) {
    String text = text(first);
    String title =
        text.substring(Math.min(mark.map(m -> m.printed().length()).orElse(0), text.length()))
            .replaceFirst("[（(〔\\[].*$", "");
    return mark.isPresent()
        && !title.isEmpty()
        && title.length() < TITLE_MOST
        && !title.matches(".*[。；，].*")
        && text.matches(".*[）)〕\\]]$")
        && Clauses.mayHold(text);
  }

  /** Whether its owners stand in its title, and its other paragraphs are the item's words too. */
  boolean isGoverned() {
    return blocks.size() > 1 && governs(blocks.getFirst(), mark);
  }

  /** An unnumbered paragraph takes its owner clause only where that is the very next block. */
  private static int closedAlone(List<Block> blocks, int from, int end) {
    boolean next = from + 1 < end && bracketsOnly(blocks.get(from + 1));
    return next ? from + 2 : from + 1;
  }

  private static boolean isLabelNext(List<Block> blocks, int next, int end) {
    return next < end && Labels.begins(text(blocks.get(next)));
  }

  private static boolean bracketsOnly(Block block) {
    return saysOwner(block) && text(block).matches("^[（(].*[）)]。?$");
  }

  private static boolean follows(Block block, int number) {
    String text = text(block);
    boolean paragraph =
        block instanceof Block.Paragraph && mark(block).or(expected(block, number)).isEmpty();
    return paragraph && !Masthead.isImprint(text) && !text.matches("^(?:专栏|附件|【|图\\d).*");
  }

  private static boolean saysOwner(Block block) {
    return saysOwner(text(block));
  }

  private static boolean saysOwner(String text) {
    return Labels.begins(text) || Clauses.mayHold(text);
  }

  private static Optional<Mark> mark(Block block) {
    return block instanceof Block.Paragraph ? Mark.at(block.passage().text()) : Optional.empty();
  }

  private static String text(Block block) {
    return block.passage().tidied().text();
  }

  /**
   * Whether a numbered line is a heading because numbers of a deeper style follow it: one that ends
   * with its only full stop, with them next; one that names its owners, with them somewhere below.
   */
  private static boolean isOver(List<Block> blocks, int at) {
    Optional<Mark> mark = mark(blocks.get(at)).filter(m -> Outline.level(m.style()) <= OUTER);
    if (mark.isEmpty()) {
      return false;
    }
    String text = text(blocks.get(at));
    boolean stopped = text.length() < HEADING_MOST && text.matches("[^。；]+。") && !saysOwner(text);
    return stopped && isDeeper(blocks, at + 1, mark.get())
        || governs(blocks.get(at), mark) && isDeeper(blocks, below(blocks, at + 1), mark.get());
  }

  private static boolean isDeeper(List<Block> blocks, int at, Mark outer) {
    return at < blocks.size()
        && (blocks.get(at) instanceof Block.Row
            || mark(blocks.get(at))
                .filter(m -> m.style().compareTo(outer.style()) > 0)
                .isPresent());
  }

  /** The next numbered block or row. */
  private static int below(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size()
        && !(blocks.get(at) instanceof Block.Row)
        && mark(blocks.get(at)).isEmpty()) {
      at++;
    }
    return at;
  }

  /** A short numbered line without a full stop and without an owner. */
  private static boolean isHeading(Block block) {
    Optional<Mark> mark = mark(block);
    String text = text(block);
    return mark.isPresent()
        && text.length() > mark.get().printed().length()
        && text.length() < HEADING_MOST
        && mark.get().style().compareTo(Mark.Style.ARABIC) <= 0
        && !text.matches(".*(?:[。；;！？]|[。；].*)$")
        && !Clauses.mayHold(text);
  }

  /** All its words without spaces, its label lines last. */
  Passage text() {
    return Passage.join(blocks.stream().map(b -> b.passage().tidied()).toList());
  }

  /** Where its label lines begin in {@link #text}, empty where it has none. */
  Optional<Integer> labelsFrom() {
    int at = 0;
    for (Block block : blocks) {
      if (Labels.begins(text(block))) {
        return Optional.of(at);
      }
      at += block.passage().tidied().length();
    }
    return Optional.empty();
  }
}
