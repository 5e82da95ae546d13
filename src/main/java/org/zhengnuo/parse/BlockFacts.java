package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;

/** What is asked of a block again and again while segments are made, found out once. */
final class BlockFacts {

  private final Block block;
  private final String text;
  private final Optional<Mark> mark;
  private Optional<Boolean> holdsClause = Optional.empty();

  private BlockFacts(Block block) {
    this.block = block;
    this.text = block.passage().tidied().text();
    this.mark = isRow() ? Optional.empty() : Mark.at(block.passage().text());
  }

  static List<BlockFacts> of(List<Block> blocks) {
    return blocks.stream().map(BlockFacts::new).toList();
  }

  boolean isRow() {
    return block instanceof Block.Row;
  }

  /** Its words without spaces. */
  String text() {
    return text;
  }

  /** The number that a paragraph begins with. */
  Optional<Mark> mark() {
    return mark;
  }

  /** The number it begins with, or this one where it counts on without a gap: 11.121人才项目. */
  Optional<Mark> markOr(int number) {
    return mark.isPresent() || isRow() ? mark : Mark.counted(block.passage().text(), number);
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
    return Labels.begins(text) || mayHold();
  }
}
