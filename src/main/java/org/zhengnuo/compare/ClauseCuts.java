package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a claim into its clauses.
 *
 * <pre>
 * clause = words ends { closing }      of at least six letters; a shorter one goes with the next
 * ends    = one or more of ，。；！？ and their half-width forms
 * </pre>
 */
final class ClauseCuts {
  private static final String ENDS = "，。；！？,;!?";
  private static final String CLOSING = "”’」』）)】》〉〕]\"";
  private static final int SHORTEST = 6;

  private ClauseCuts() {}

  /** The clauses in order; together they are the claim. */
  static List<ClaimPart> of(Claim claim) {
    List<ClaimPart> parts = new ArrayList<>();
    int last = claim.statement().end();
    for (int from = claim.statement().start(); from < last; ) {
      int to = end(claim.item().text(), from, last);
      add(new ClaimPart(claim, from, to), parts);
      from = to;
    }
    return parts;
  }

  private static void add(ClaimPart part, List<ClaimPart> parts) {
    boolean joined = !parts.isEmpty() && (tooShort(parts.getLast()) || tooShort(part));
    parts.add(joined ? parts.removeLast().to(part) : part);
  }

  private static boolean tooShort(ClaimPart part) {
    return part.text().codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST;
  }

  private static int end(String text, int from, int last) {
    int at = from;
    while (at < last && !endsAt(text, at)) {
      at++;
    }
    while (at < last && (ENDS + CLOSING).indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A comma between digits belongs to a number. */
  private static boolean endsAt(String text, int at) {
    boolean number =
        text.charAt(at) == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !number && ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
