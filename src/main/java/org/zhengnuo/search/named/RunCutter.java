package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.text.ExactText;

/**
 * Cuts a run at the names it holds, so that they cover as much of it as they can, by the longest
 * names: 兖州区政府工作报告 is a place and a report, not a government and 工作报告.
 */
final class RunCutter {
  /** Longer runs are sentences, whose names are no filters. */
  private static final int LONGEST = 60;

  private static final Pattern ENDS = Pattern.compile("^[的、，,：:\\s]+|[的、，,：:\\s？?]+$");

  /** Between two names these say nothing. */
  private static final Set<String> JOINERS =
      Set.of("和", "与", "及", "以及", "在", "对", "为", "是", "由", "关于");

  private final List<Finder> finders;

  /**
   * @param finders of two names of one length the earlier finder's is taken
   */
  RunCutter(List<Finder> finders) {
    this.finders = List.copyOf(finders);
  }

  Run cut(String text) {
    String folded = ExactText.folded(text);
    return text.length() > LONGEST || folded.length() != text.length()
        ? new Run(text, List.of(), List.of(text))
        : run(text, new Best(text, folded).from(0, 0).names());
  }

  private static Run run(String text, List<Run.Placed> names) {
    List<String> rests = new ArrayList<>();
    int rest = 0;
    for (Run.Placed name : names) {
      addRest(text.substring(rest, name.start()), rests);
      rest = name.found().end();
    }
    addRest(text.substring(rest), rests);
    return new Run(text, names, rests);
  }

  private static void addRest(String rest, List<String> rests) {
    String trimmed = trimmed(rest);
    if (!trimmed.isEmpty()) {
      rests.add(trimmed);
    }
  }

  private static String trimmed(String rest) {
    String trimmed = ENDS.matcher(rest).replaceAll("");
    return JOINERS.contains(trimmed) ? "" : trimmed;
  }

  /**
   * Some names of the end of a run.
   *
   * @param covered how many characters they are
   * @param weight the sum of the squares of their lengths
   */
  private record Cut(List<Run.Placed> names, int covered, int weight) {
    static final Cut NONE = new Cut(List.of(), 0, 0);

    Cut before(int at, Found found) {
      List<Run.Placed> all = new ArrayList<>(List.of(new Run.Placed(at, found)));
      all.addAll(names);
      int length = found.end() - at;
      return new Cut(all, covered + length, weight + length * length);
    }

    boolean betterThan(Cut other) {
      return covered > other.covered || covered == other.covered && weight > other.weight;
    }
  }

  /** The best names of a run from each of its places on. */
  private final class Best {
    private final String text;
    private final String folded;
    private final Cut[][] known;

    Best(String text, String folded) {
      this.text = text;
      this.folded = folded;
      known = new Cut[2][folded.length() + 1];
    }

    /**
     * @param rest where what belongs to no name begins
     */
    Cut from(int at, int rest) {
      boolean joint = trimmed(text.substring(rest, at)).isEmpty();
      Cut[] row = known[joint ? 1 : 0];
      if (row[at] == null) {
        row[at] = at == folded.length() ? Cut.NONE : best(at, rest, joint);
      }
      return row[at];
    }

    private Cut best(int at, int rest, boolean joint) {
      Cut best = from(at + 1, rest);
      for (Finder finder : finders) {
        Cut cut =
            finder
                .at(folded, at, joint)
                .map(found -> from(found.end(), found.end()).before(at, found))
                .orElse(Cut.NONE);
        best = cut.betterThan(best) ? cut : best;
      }
      return best;
    }
  }
}
