package org.zhengnuo.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.search.query.Spellings;

/** The terms of the vocabulary that a run of characters holds. */
final class KnownTerms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  /** A pasted paragraph is no term. */
  private static final int LONGEST_RUN = 40;

  private KnownTerms() {}

  /** A term and where it begins. */
  record Placed(int start, String text) {}

  /** From left to right, the longest at each place. */
  static List<Placed> in(String run, Spellings spellings) {
    List<Placed> terms = new ArrayList<>();
    int last = run.length() > LONGEST_RUN ? 0 : run.length();
    for (int at = 0; at < last; ) {
      Placed term = at(run, at, spellings);
      if (!term.text().isEmpty()) {
        terms.add(term);
      }
      at += Math.max(1, term.text().length());
    }
    return terms;
  }

  private static Placed at(String run, int at, Spellings spellings) {
    for (int end = Math.min(run.length(), at + LONGEST); end - at >= SHORTEST; end--) {
      String term = run.substring(at, end);
      if (!spellings.of(term).isEmpty() || !spellings.relatedTo(term).isEmpty()) {
        return new Placed(at, term);
      }
    }
    return new Placed(at, "");
  }

  /** What else is said for a term, or for much the same. */
  static Stream<String> others(String term, Spellings spellings) {
    return Stream.concat(spellings.of(term).stream(), spellings.relatedTo(term).stream());
  }
}
