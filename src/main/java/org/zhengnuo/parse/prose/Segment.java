package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern BRACKETED = Pattern.compile("[（(【〔].*[）)】〕]。?");
  private static final Pattern ANEW = Pattern.compile("专栏|附件|附\\d|【|图\\d");
  private static final Pattern ANNEXES = Pattern.compile("附件?[：:]1[.．、]");
  private static final Pattern STOPPED = Pattern.compile("[^。；！？]+[。！？]");
  private static final int OWNED_TITLE_MOST = 120;
  private static final Pattern OWNED_TITLE =
      Pattern.compile("(?:[（(][^）)]{1,4}[）)])?[^（(〔。；]{2,45}。[（(〔][^。]{4,100}[）)〕]");
  private static final Pattern HOLDS_STOP = Pattern.compile("[。；]|[;！？]$");

  Segment {
    blocks = List.copyOf(blocks);
  }

  static List<Segment> of(List<Block> blocks) {
    List<BlockFacts> facts = BlockFacts.of(blocks);
    List<Segment> segments = new ArrayList<>();
    int annex = 0;
    int i = 0;
    while (i < blocks.size()) {
      annex = annex(facts.get(i), annex);
      if (annex > 1) {
        segments.add(new Segment(Optional.empty(), blocks.subList(i, i + 1), false));
        i++;
        continue;
      }
      Optional<Mark> mark = facts.get(i).mark();
      int led = led(facts, i);
      boolean over = led > i + 1 || isOver(facts, i);
      int end = over ? led : end(facts, i, mark);
      boolean heading = over || end == i + 1 && isHeading(facts.get(i));
      segments.add(new Segment(mark, blocks.subList(i, end), heading));
      i = end;
    }
    return segments;
  }

  /**
   * Which annex a line of the list of annexes names (附件：1.任务分工, and below it 2.民生实事): its number
   * counts no items. 0 where it names none.
   *
   * @param before that of the line before
   */
  private static int annex(BlockFacts line, int before) {
    if (ANNEXES.matcher(line.text()).lookingAt()) {
      return 1;
    }
    boolean counts =
        before > 0
            && line.mark().filter(m -> m.style() == Mark.Style.ARABIC).isPresent()
            && line.mark().get().number() == before + 1;
    return counts && line.text().length() < HEADING_MOST && !HOLDS_STOP.matcher(line.text()).find()
        ? before + 1
        : 0;
  }

  private static int end(List<BlockFacts> blocks, int from, Optional<Mark> mark) {
    BlockFacts first = blocks.get(from);
    if (first.isRow()) {
      return from + 1;
    }
    if (isHeading(first)) {
      return headed(blocks, from);
    }
    return mark.isPresent() ? numbered(blocks, from, mark) : unnumbered(blocks, from);
  }

  /**
   * A numbered paragraph takes what follows while that leads to an owner clause before the next
   * number.
   */
  private static int numbered(List<BlockFacts> blocks, int from, Optional<Mark> mark) {
    boolean governs = governs(blocks.get(from).text(), mark);
    int end = from + 1;
    for (int i = from + 1;
        i < blocks.size() && (follows(blocks.get(i)) || isNamed(blocks, i));
        i++) {
      if (governs || blocks.get(i).saysOwner() || isNamed(blocks, i)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether the line before is a bare label: 责任单位： and the names below it. */
  private static boolean isNamed(List<BlockFacts> blocks, int at) {
    return Labels.isBare(blocks.get(at - 1).text())
        && !blocks.get(at).isRow()
        && blocks.get(at).mark().isEmpty();
  }

  /**
   * An unnumbered paragraph takes label lines that stand right behind it, and an owner clause only
   * where that is the very next block.
   */
  private static int unnumbered(List<BlockFacts> blocks, int from) {
    int next = from + 1;
    if (next == blocks.size() || !follows(blocks.get(next))) {
      return next;
    }
    if (blocks.get(next).isLabelLine()) {
      return numbered(blocks, from, Optional.empty());
    }
    return bracketsOnly(blocks.get(next)) ? next + 1 : next;
  }

  /**
   * A numbered title stands alone, but for a small one whose paragraphs end with one owner clause.
   */
  private static int headed(List<BlockFacts> blocks, int from) {
    Mark mark = blocks.get(from).mark().orElseThrow();
    int end = from + 1;
    int owned = 0;
    while (end < blocks.size() && follows(blocks.get(end))) {
      owned += blocks.get(end).saysOwner() ? 1 : 0;
      end++;
    }
    boolean one = owned == 1 && blocks.get(end - 1).saysOwner();
    return one && mark.style().compareTo(Mark.Style.HAN) > 0 ? end : from + 1;
  }

  /**
   * Where the label lines end that stand between a numbered title and the deeper numbers below it:
   * they speak for all of these. Just behind the title where none stand so.
   */
  private static int led(List<BlockFacts> blocks, int from) {
    int end = from + 1;
    if (!isHeading(blocks.get(from))) {
      return end;
    }
    while (end < blocks.size() && follows(blocks.get(end)) && blocks.get(end).isLabelLine()) {
      end++;
    }
    return isDeeper(blocks, end, blocks.get(from).mark().orElseThrow()) ? end : from + 1;
  }

  /** A numbered title with its owners behind it speaks for the paragraphs below it. */
  private static boolean governs(String text, Optional<Mark> mark) {
    if (mark.isEmpty() || text.isEmpty() || "）)〕]".indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    int from = Math.min(mark.get().printed().length(), text.length());
    int end = from;
    while (end < text.length()
        && end - from < TITLE_MOST
        && "（(〔[。；，".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean whole = end == text.length() || "。；，".indexOf(text.charAt(end)) < 0;
    return whole && end > from && end - from < TITLE_MOST && Clauses.mayHold(text);
  }

  /** Whether its owners stand in its title, and its other paragraphs are the item's words too. */
  boolean isGoverned() {
    return blocks.size() > 1 && governs(text(blocks.getFirst()), mark);
  }

  private static boolean bracketsOnly(BlockFacts block) {
    return BRACKETED.matcher(block.text()).matches() && block.saysOwner();
  }

  private static boolean follows(BlockFacts block) {
    return !block.isRow()
        && block.mark().isEmpty()
        && (!Masthead.isImprint(block.text()) || block.isLabelLine())
        && (block.isLabelled() || !ANEW.matcher(block.text()).lookingAt());
  }

  private static String text(Block block) {
    return block.passage().tidied().text();
  }

  /**
   * Whether a numbered line is a heading because numbers of a deeper style follow it: one that ends
   * with its only stop, with them next; one that names its owners, with them somewhere below.
   */
  private static boolean isOver(List<BlockFacts> blocks, int at) {
    BlockFacts block = blocks.get(at);
    Optional<Mark> mark = block.mark().filter(m -> Outline.level(m.style()) <= OUTER);
    if (mark.isEmpty()) {
      return false;
    }
    String text = block.text();
    boolean stopped =
        text.length() < HEADING_MOST && STOPPED.matcher(text).matches() && !block.saysOwner();
    return (stopped || isOwnedTitle(block)) && isDeeper(blocks, at + 1, mark.get())
        || governs(text, mark) && isDeeper(blocks, below(blocks, at + 1), mark.get());
  }

  /** （一）建设公园城市。（牵头单位：市园林局） */
  private static boolean isOwnedTitle(BlockFacts block) {
    return block.text().length() < OWNED_TITLE_MOST
        && OWNED_TITLE.matcher(block.text()).matches()
        && block.saysOwner();
  }

  private static boolean isDeeper(List<BlockFacts> blocks, int at, Mark outer) {
    return at < blocks.size()
        && (blocks.get(at).isRow()
            || blocks
                .get(at)
                .mark()
                .filter(m -> m.style().compareTo(outer.style()) > 0)
                .isPresent());
  }

  /** The next numbered block or row. */
  private static int below(List<BlockFacts> blocks, int from) {
    int at = from;
    while (at < blocks.size() && !blocks.get(at).isRow() && blocks.get(at).mark().isEmpty()) {
      at++;
    }
    return at;
  }

  /** A short numbered line without a full stop and without an owner. */
  private static boolean isHeading(BlockFacts block) {
    Optional<Mark> mark = block.mark();
    String text = block.text();
    return mark.isPresent()
        && text.length() > mark.get().printed().length()
        && text.length() < HEADING_MOST
        && mark.get().style().compareTo(Mark.Style.ARABIC) <= 0
        && !HOLDS_STOP.matcher(text).find()
        && !block.mayHold();
  }

  /** All its words without spaces, its label lines last. */
  Passage text() {
    return Passage.join(blocks.stream().map(b -> b.passage().tidied()).toList());
  }

  /** Where its label lines begin in {@link #text}, empty where it has none. */
  Optional<Integer> labelsFrom() {
    int at = 0;
    for (Block block : blocks) {
      if (Clauses.isLine(text(block))) {
        return Optional.of(at);
      }
      at += block.passage().tidied().length();
    }
    return Optional.empty();
  }
}
