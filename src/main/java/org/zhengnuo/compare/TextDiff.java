package org.zhengnuo.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhengnuo.compare.DiffPiece.In;

/**
 * What differs between two texts: Han character by character, numbers and Latin words whole, so
 * that 6.3 became 6.7 and not a 3 a 7. One shared character between two differences counts as
 * different, because nobody can read it otherwise.
 */
final class TextDiff {
  private static final Pattern TOKEN =
      Pattern.compile("[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+|.", Pattern.DOTALL);

  /** Two texts that share little take a step for each pair of characters. */
  private static final int LONGEST = 3000;

  private final List<DiffPiece> pieces = new ArrayList<>();

  private TextDiff() {}

  /** The pieces in order: those in both and of a make a, those in both and of b make b. */
  static List<DiffPiece> of(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return List.of(new DiffPiece(a, In.A), new DiffPiece(b, In.B));
    }
    TextDiff diff = new TextDiff();
    diff.compare(tokens(a), tokens(b));
    return diff.readable();
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private void compare(List<String> a, List<String> b) {
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(a, b).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(a.subList(at, from), In.BOTH);
      add(delta.getSource().getLines(), In.A);
      add(delta.getTarget().getLines(), In.B);
      at = from + delta.getSource().size();
    }
    add(a.subList(at, a.size()), In.BOTH);
  }

  private void add(List<String> tokens, In in) {
    if (!tokens.isEmpty()) {
      pieces.add(new DiffPiece(String.join("", tokens), in));
    }
  }

  /** Differences with no more than a character between them are one. */
  private List<DiffPiece> readable() {
    List<DiffPiece> joined = new ArrayList<>();
    StringBuilder a = new StringBuilder();
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      DiffPiece piece = pieces.get(i);
      if (piece.in() == In.BOTH && !island(i)) {
        flush(a, b, joined);
        joined.add(piece);
      } else {
        a.append(piece.in() == In.B ? "" : piece.text());
        b.append(piece.in() == In.A ? "" : piece.text());
      }
    }
    flush(a, b, joined);
    return List.copyOf(joined);
  }

  private boolean island(int i) {
    return i > 0 && i < pieces.size() - 1 && pieces.get(i).text().length() == 1;
  }

  private static void flush(StringBuilder a, StringBuilder b, List<DiffPiece> joined) {
    if (!a.isEmpty()) {
      joined.add(new DiffPiece(a.toString(), In.A));
    }
    if (!b.isEmpty()) {
      joined.add(new DiffPiece(b.toString(), In.B));
    }
    a.setLength(0);
    b.setLength(0);
  }
}
