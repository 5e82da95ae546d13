package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;

/** The letter that hands a paper over: from its addressees to its signature. */
final class Letters {

  private static final Pattern ANNEXES = Pattern.compile("^附件[：:]?[1１]?[.．].*");
  private static final Pattern ANNEX = Pattern.compile("^附件\\d*$");

  private Letters() {}

  /**
   * It ends with its signature, or where the first numbered heading begins; one that hands nothing
   * over is the paper itself, and only its addressees stand before what it says.
   */
  static int end(List<Block> blocks, List<String> texts, int head) {
    if (head >= blocks.size()
        || !Addressees.are(texts.get(head))
        || texts.get(head).startsWith("各位")) {
      return head;
    }
    boolean annexes = false;
    for (int i = head; i < blocks.size(); i++) {
      Optional<Mark> mark = Mark.at(blocks.get(i).passage().text());
      annexes = ANNEXES.matcher(texts.get(i)).matches() || annexes && mark.isPresent();
      if (mark.isPresent() && !annexes || blocks.get(i) instanceof Block.Row) {
        return LetterEnd.behind(blocks, texts, head, i);
      }
      if (Dates.dayAlone(texts.get(i)).isPresent()) {
        return letter(texts, head, afterPublished(texts, i + 1));
      }
    }
    return letter(texts, head, blocks.size());
  }

  private static int letter(List<String> texts, int head, int behind) {
    boolean all = behind == texts.size() && !LetterEnd.handsOver(texts.subList(head, behind));
    return all ? head + 1 : behind;
  }

  static int afterPublished(List<String> texts, int from) {
    int i = from;
    while (i < texts.size()
        && (Masthead.isPublished(texts.get(i)) || ANNEX.matcher(texts.get(i)).matches())) {
      i++;
    }
    return i;
  }
}
