package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Line;

/**
 * Lines as the grammar reads them, each as long as it is printed: full-width letters and digits,
 * radicals, vertical marks and odd spaces in their plain form, traditional characters simplified.
 *
 * <p>A few traditional characters stand in simplified papers too (著, 乾安, a person's 昇): they are
 * simplified only in a paper that is set in them, or on a line where two stand close (責任單位).
 */
final class FoldedLines {

  /** A paper is set in traditional characters where one in so many is one. */
  private static final int TRADITIONAL_EACH = 6;

  /** How near two characters of one word stand. */
  private static final int CLOSE = 2;

  /** Marks that belong to a full-width number, and what they are in a half-width one. */
  private static final String MARKS = "．－／％＋";

  private static final String HALF = ".-/%+";

  private FoldedLines() {}

  /** The same list where nothing is folded. */
  static List<Line> of(List<Line> printed) {
    boolean traditional = isTraditional(printed);
    List<Line> folded = new ArrayList<>(printed.size());
    boolean same = true;
    for (Line line : printed) {
      Line read = fold(line, traditional);
      same &= read == line;
      folded.add(read);
    }
    return same ? printed : List.copyOf(folded);
  }

  private static boolean isTraditional(List<Line> lines) {
    long han = 0;
    long traditional = 0;
    for (Line line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        han += c >= '一' && c <= '\u9fff' ? 1 : 0;
        traditional += isTraditional(c) ? 1 : 0;
      }
    }
    return traditional * TRADITIONAL_EACH > han;
  }

  private static boolean isTraditional(char c) {
    return Fold.simplified(c) != c;
  }

  private static Line fold(Line line, boolean traditional) {
    String text = line.text();
    boolean simplify = traditional || holdsWord(text);
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text, i, simplify);
      if (c != text.charAt(i)) {
        folded = folded == null ? text.toCharArray() : folded;
        folded[i] = c;
      }
    }
    return folded == null ? line : new Line(line.number(), line.page(), new String(folded));
  }

  private static char folded(String text, int at, boolean simplify) {
    char c = text.charAt(at);
    char plain = Fold.read(c);
    if (c < 0x80) {
      return c;
    }
    int mark = MARKS.indexOf(c);
    if (mark >= 0) {
      return isInNumber(text, at) ? HALF.charAt(mark) : c;
    }
    return simplify ? Fold.simplified(plain) : plain;
  }

  /** Whether two traditional characters stand close to one another. */
  private static boolean holdsWord(String text) {
    int last = -CLOSE - 1;
    for (int i = 0; i < text.length(); i++) {
      if (isTraditional(text.charAt(i))) {
        if (i - last <= CLOSE) {
          return true;
        }
        last = i;
      }
    }
    return false;
  }

  /**
   * Behind a full-width letter or digit; a point needs a digit behind it, too: １．新建 is no number.
   */
  private static boolean isInNumber(String text, int at) {
    boolean behind = at > 0 && isFullWidth(text.charAt(at - 1));
    boolean before = at + 1 < text.length() && isFullWidth(text.charAt(at + 1));
    return behind && (before || text.charAt(at) == '％');
  }

  private static boolean isFullWidth(char c) {
    return c > '\uff00' && Fold.read(c) < 0x80;
  }
}
