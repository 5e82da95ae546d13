package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;

/**
 * Where a letter ends whose own demands are numbered (一、提高认识。 二、压实责任。), before the paper that it
 * hands over.
 */
final class LetterEnd {

  private static final Pattern HANDS_OVER = Pattern.compile("印发|下发|下达|转发|予以分解|进行分解|分解落实");
  private static final int DEMANDS_MOST = 16;

  private LetterEnd() {}

  /**
   * The first block behind the signature where a day stands alone behind a few demands without
   * owners, and numbers or rows follow it; else the first number.
   */
  static int behind(List<Block> blocks, List<String> texts, int head, int number) {
    boolean hands = handsOver(texts.subList(head, number));
    int most = Math.min(blocks.size(), number + DEMANDS_MOST);
    for (int i = number; hands && i < most && !isBody(blocks.get(i), texts.get(i)); i++) {
      if (Dates.dayAlone(texts.get(i)).isPresent()) {
        int behind = Letters.afterPublished(texts, i + 1);
        return holdsItems(blocks.subList(behind, blocks.size())) ? behind : number;
      }
    }
    return number;
  }

  static boolean handsOver(List<String> letter) {
    return letter.stream().anyMatch(t -> HANDS_OVER.matcher(t).find());
  }

  private static boolean isBody(Block block, String text) {
    return block instanceof Block.Row || Labels.begins(text) || Clauses.mayHold(text);
  }

  private static boolean holdsItems(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(b -> b instanceof Block.Row || Mark.at(b.passage().text()).isPresent());
  }
}
