package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.text.ExactText;

/** Cuts a run at the names it holds: the longest at each place, the first finder's of two alike. */
final class RunCutter {
  /** Longer runs are sentences, whose names are no filters. */
  private static final int LONGEST = 60;

  private static final Pattern ENDS = Pattern.compile("^[的、，,：:\\s]+|[的、，,：:\\s？?]+$");

  /** Between two names these say nothing. */
  private static final Set<String> JOINERS =
      Set.of("和", "与", "及", "以及", "在", "对", "为", "是", "由", "关于");

  private final List<Finder> finders;

  RunCutter(List<Finder> finders) {
    this.finders = List.copyOf(finders);
  }

  Run cut(String text) {
    String folded = ExactText.folded(text);
    if (text.length() > LONGEST || folded.length() != text.length()) {
      return new Run(text, List.of(), List.of(text));
    }
    List<Run.Placed> names = new ArrayList<>();
    List<String> rests = new ArrayList<>();
    int rest = 0;
    for (int at = 0; at < folded.length(); ) {
      boolean joint = trimmed(text.substring(rest, at)).isEmpty();
      Optional<Found> found = at(folded, at, joint);
      if (found.isPresent()) {
        addRest(text.substring(rest, at), rests);
        names.add(new Run.Placed(at, found.get()));
        rest = found.get().end();
        at = rest;
      } else {
        at++;
      }
    }
    addRest(names.isEmpty() ? text : text.substring(rest), rests);
    return new Run(text, names, rests);
  }

  private Optional<Found> at(String run, int at, boolean joint) {
    return finders.stream()
        .flatMap(finder -> finder.at(run, at, joint).stream())
        .max(Comparator.comparingInt(Found::end));
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
}
