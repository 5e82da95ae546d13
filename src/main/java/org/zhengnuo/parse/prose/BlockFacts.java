package org.zhengnuo.parse.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.CountedMarks;
import org.zhengnuo.text.Mark;

/** What is asked of a block again and again while segments are made, found out once. */
final class BlockFacts {

  private final Block block;
  private final String text;
  private final Optional<Mark> mark;
  private Optional<Boolean> holdsClause = Optional.empty();
  private Optional<Boolean> labelLine = Optional.empty();

  private BlockFacts(Block block, Optional<Mark> mark) {
    this.block = block;
    this.text = block.passage().tidied().text();
    this.mark = mark;
  }

  static List<BlockFacts> of(List<Block> blocks) {
    List<String> starts = blocks.stream().map(BlockFacts::start).toList();
    CountedMarks marks = new CountedMarks(starts, place -> true);
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> new BlockFacts(blocks.get(i), marks.at(i)))
        .toList();
  }

  private static String start(Block block) {
    return block instanceof Block.Row ? "" : block.passage().text();
  }

  boolean isRow() {
    return block instanceof Block.Row;
  }

  /** Its words without spaces. */
  String text() {
    return text;
  }

  /** The number that a paragraph begins with, also where the count alone says so: 11.121人才项目. */
  Optional<Mark> mark() {
    return mark;
  }

  /** Whether it may hold an owner clause. */
  boolean mayHold() {
    if (holdsClause.isEmpty()) {
      holdsClause = Optional.of(Clauses.mayHold(text));
    }
    return holdsClause.get();
  }

  /** Whether it is a label line or may hold an owner clause. */
  boolean saysOwner() {
    return isLabelLine() || mayHold();
  }

  /** Whether it says nothing but who owns what stands before it. */
  boolean isLabelLine() {
    if (labelLine.isEmpty()) {
      labelLine = Optional.of(Clauses.isLine(text));
    }
    return labelLine.get();
  }

  /** Whether it is a bracket that begins with a label: 【责任单位：…】. */
  boolean isLabelled() {
    return text.length() > 1
        && "【〔[（(".indexOf(text.charAt(0)) >= 0
        && Labels.begins(text.substring(1));
  }
}
