package org.zhengnuo.parse.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Section;
import org.zhengnuo.text.Mark;

/**
 * Finds headings that do not count on: a chapter is missing, or printed twice. Numbered items of
 * the same level count along, because a paragraph may stand where the others have a heading.
 */
public final class HeadingCount {

  /** How many runs of numbers may stand one in another. */
  private static final int NESTED_MOST = 4;

  private static final int DEEPEST = Outline.level(Mark.Style.HAN_PAREN);

  /** A page copied without its line breaks has many numbers on one line: there they count up. */
  private static final Comparator<Counted> ORDER =
      Comparator.comparingInt(Counted::line)
          .thenComparing(Counted::level)
          .thenComparing(Counted::number);

  private HeadingCount() {}

  private record Counted(int level, int number, int line, String printed, boolean heading) {}

  /** A number that stands on a line counts once. */
  private record Place(int level, int number, int line) {

    static Place of(Counted counted) {
      return new Place(counted.level(), counted.number(), counted.line());
    }
  }

  public static List<Finding> findings(List<Section> sections, List<Item> items, String file) {
    List<Finding> findings = new ArrayList<>();
    Map<Integer, Deque<Integer>> runs = new HashMap<>();
    for (Counted next : counted(sections, items)) {
      Deque<Integer> open = runs.computeIfAbsent(next.level(), _ -> new ArrayDeque<>());
      int before = open.isEmpty() ? 0 : open.peek();
      runs.forEach((level, deeper) -> closed(deeper, level > next.level()));
      if (!counts(next.number(), open) && next.heading()) {
        findings.add(finding(next, before, file));
      }
    }
    return findings;
  }

  /** A heading ends what was nested below it; only the last run may go on. */
  private static void closed(Deque<Integer> deeper, boolean closes) {
    while (closes && deeper.size() > 1) {
      deeper.removeLast();
    }
  }

  /** Takes a number up: one begins a run, others go on the innermost run that they fit. */
  private static boolean counts(int number, Deque<Integer> open) {
    boolean first = number == 1 || open.isEmpty();
    boolean fits = first || open.stream().limit(NESTED_MOST).anyMatch(run -> run == number - 1);
    while (!first && fits && open.peek() != number - 1) {
      open.pop();
    }
    if (!first) {
      open.pop();
    }
    open.push(number);
    return fits;
  }

  private static List<Counted> counted(List<Section> sections, List<Item> items) {
    List<Counted> all = new ArrayList<>();
    Set<Place> places = new HashSet<>();
    for (Section section : sections) {
      Heading h = section.heading();
      if (h.number() > 0 && h.level() <= DEEPEST) {
        Counted counted =
            new Counted(h.level(), h.number(), section.span().firstLine(), h.printed(), true);
        all.add(counted);
        places.add(Place.of(counted));
      }
    }
    for (Item item : items) {
      Mark.at(item.numbering().printed())
          .map(
              m ->
                  new Counted(Outline.level(m.style()), m.number(), line(item), m.printed(), false))
          .filter(c -> c.level() <= DEEPEST && places.add(Place.of(c)))
          .ifPresent(all::add);
    }
    all.sort(ORDER);
    return all;
  }

  private static int line(Item item) {
    return item.span().firstLine();
  }

  private static Finding finding(Counted next, int before, String file) {
    boolean repeats = next.number() <= before;
    return new Finding(
        repeats ? FindingCode.NUMBER_DUPLICATE : FindingCode.NUMBER_MISSING,
        "标题“" + next.printed() + "”排在第" + before + (repeats ? "号之后，编号重复或颠倒" : "号之后，中间的编号原文没有"),
        file,
        next.line());
  }
}
