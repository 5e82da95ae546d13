package org.zhengnuo.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.parse.clause.Labels;
import org.zhengnuo.parse.prose.TableHeader;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Paper;

/**
 * What a genre looks at to know its like: the words at the head of a paper, and how much of a thing
 * it holds.
 */
final class TitleFit {

  private static final int HEAD_BLOCKS = 14;
  private static final int HEAD_WORDS = 70;

  private TitleFit() {}

  /** Short blocks at the head, spaces removed, joined: titles, code, signature. */
  static String head(Paper paper) {
    StringBuilder head = new StringBuilder();
    for (Block block : paper.blocks().stream().limit(HEAD_BLOCKS).toList()) {
      String text = block.passage().tidied().text();
      if (text.length() < HEAD_WORDS) {
        head.append(text).append('\n');
      }
    }
    return head.toString();
  }

  /** This score where the head holds the pattern, saying what was found. */
  static Fit head(Paper paper, Pattern pattern, int score) {
    var m = pattern.matcher(head(paper));
    return m.find() ? Fit.of(score, "篇首有“" + m.group().strip() + "”") : Fit.NONE;
  }

  /** Number of blocks that hold an owner clause or a label line. */
  static long ownedBlocks(Paper paper) {
    return paper.blocks().stream()
        .map(b -> b.passage().tidied().text())
        .filter(t -> Labels.begins(t) || Clauses.mayHold(t))
        .count();
  }

  /** Whether a row's cells are the labels of a table whose rows name owners. */
  static boolean ownersHeaded(Paper paper) {
    return paper.blocks().stream()
        .filter(b -> b instanceof Block.Row)
        .map(b -> ((Block.Row) b).cells().stream().map(c -> c.tidied().text()).toList())
        .anyMatch(TableHeader::names);
  }

  /** Number of table rows. */
  static long rows(Paper paper) {
    return paper.blocks().stream().filter(b -> b instanceof Block.Row).count();
  }

  /**
   * Number of blocks that match.
   *
   * @param signs one of them stands in every text that matches: the others need no closer look
   */
  static long count(Paper paper, List<String> signs, Pattern pattern) {
    return paper.blocks().stream()
        .map(b -> b.passage().text())
        .filter(t -> signs.stream().anyMatch(t::contains) && pattern.matcher(t).find())
        .count();
  }
}
