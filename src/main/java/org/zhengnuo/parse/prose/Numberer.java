package org.zhengnuo.parse.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Section;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Numerals;

/**
 * Gives drafts their ids: the number where a style of number runs through the document without a
 * repeat, the sections' numbers before it where it restarts, the first line where no number is
 * printed; a letter parts what would still be the same.
 */
public final class Numberer {

  /** How many runs of numbers may stand one in another. */
  private static final int NESTED_MOST = 4;

  private static final Pattern FIGURE = Pattern.compile("^(\\d{1,3})[.．]");

  private final String documentId;
  private final Set<Integer> figures = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** How many letters have been given to what would have the same id. */
  private final Map<String, Integer> letters = new HashMap<>();

  private final List<Section> sections;

  /**
   * @param sections headings, whose numbers count along with those of items
   */
  public Numberer(String documentId, List<Section> sections) {
    this.documentId = documentId;
    this.sections = sections.stream().sorted(Comparator.comparingInt(Numberer::line)).toList();
  }

  public List<Item> number(List<Draft> drafts) {
    Optional<Mark.Style> runsThrough = runningStyle(drafts);
    List<Item> items = new ArrayList<>();
    Map<Mark.Style, Deque<Last>> runs = new EnumMap<>(Mark.Style.class);
    int owned = 0;
    for (Draft draft : drafts) {
      if (draft.mark().isEmpty()) {
        FIGURE
            .matcher(draft.text())
            .results()
            .forEach(m -> figures.add(Integer.valueOf(m.group(1))));
      }
      Numbering numbering =
          draft.mark().map(m -> Numbering.of(m.number(), m.printed())).orElse(Numbering.NONE);
      boolean counts = !draft.ownership().none();
      owned += counts ? 1 : 0;
      String id = unique(base(draft, runsThrough));
      items.add(draft.item(id, documentId, numbering.withOrdinal(counts ? owned : 0)));
      draft
          .mark()
          .filter(m -> m.style().compareTo(Mark.Style.ARABIC) <= 0)
          .ifPresent(
              m -> follow(m, draft, runs.computeIfAbsent(m.style(), _ -> new ArrayDeque<>())));
    }
    return List.copyOf(items);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The style of number that most items carry, where none of its numbers repeats. */
  private static Optional<Mark.Style> runningStyle(List<Draft> drafts) {
    Map<Mark.Style, List<Integer>> numbers =
        drafts.stream()
            .flatMap(d -> d.mark().stream())
            .collect(
                Collectors.groupingBy(
                    Mark::style,
                    () -> new EnumMap<>(Mark.Style.class),
                    Collectors.mapping(Mark::number, Collectors.toList())));
    Optional<Mark.Style> most =
        numbers.entrySet().stream()
            .max(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.size(), b.size())))
            .map(Map.Entry::getKey);
    return most.filter(style -> restarts(numbers.get(style)) <= numbers.get(style).size() / 10);
  }

  private static int restarts(List<Integer> numbers) {
    return numbers.size() - new HashSet<>(numbers).size();
  }

  private String base(Draft draft, Optional<Mark.Style> runsThrough) {
    if (draft.mark().isEmpty()) {
      return documentId + "-L" + draft.span().firstLine();
    }
    Mark mark = draft.mark().get();
    if (runsThrough.filter(style -> style == mark.style()).isPresent()) {
      return documentId + "-" + mark.number();
    }
    String sections =
        draft.path().stream()
            .filter(h -> h.number() > 0)
            .map(h -> h.number() + "-")
            .collect(Collectors.joining());
    return documentId + "-" + sections + mark.number();
  }

  private String unique(String base) {
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + Numerals.letters(letters.merge(base, 1, Integer::sum));
    }
    return id;
  }

  /** The last number of a style that an item bears, the line it stands on, and its chapter. */
  private record Last(int number, int line, String chapter) {
    static final Last NONE = new Last(0, 0, "");
  }

  private static String chapter(Draft draft) {
    return draft.path().isEmpty() ? "" : draft.path().getFirst().printed();
  }

  /**
   * The number that went before: an item's, or that of the headings that counted on from it or
   * anew.
   */
  private int before(Mark mark, int line, Last item) {
    int number = item.number();
    for (int i = behind(item.line()); i < sections.size() && line(sections.get(i)) < line; i++) {
      Section section = sections.get(i);
      boolean counts = section.heading().level() == Outline.level(mark.style());
      int next = section.heading().number();
      if (counts && (next == 1 || next == number + 1)) {
        number = next;
      }
    }
    return number;
  }

  /** Position of the first section that begins behind a line. */
  private int behind(int line) {
    int from = 0;
    int to = sections.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (line(sections.get(middle)) > line) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static int line(Section section) {
    return section.span().firstLine();
  }

  /**
   * Reports gaps and repeats. A number 1 begins a new run; where that ends, one around it in the
   * same chapter may go on.
   */
  private void follow(Mark mark, Draft draft, Deque<Last> runs) {
    int line = draft.span().firstLine();
    Last here = new Last(mark.number(), line, chapter(draft));
    int before = before(mark, line, runs.isEmpty() ? Last.NONE : runs.peek());
    if (mark.number() == 1) {
      if (!runs.isEmpty() && !runs.peek().chapter().equals(here.chapter())) {
        runs.clear();
      }
      runs.push(here);
      return;
    }
    boolean counts = before == 0 || mark.number() == before + 1 || isPrinted(before, mark.number());
    if (!counts && !goesOn(mark, line, runs)) {
      findings.add(odd(mark, before, draft));
    }
    runs.poll();
    runs.push(here);
  }

  /** Whether the numbers between stand at the start of texts that bear none: 21.5+2. */
  private boolean isPrinted(int before, int number) {
    return number > before && IntStream.range(before + 1, number).allMatch(figures::contains);
  }

  /** Leaves the runs within the one that this number goes on, where there is one. */
  private boolean goesOn(Mark mark, int line, Deque<Last> runs) {
    Optional<Last> outer =
        runs.stream()
            .limit(NESTED_MOST)
            .filter(run -> before(mark, line, run) == mark.number() - 1)
            .findFirst();
    outer.ifPresent(
        run -> {
          while (runs.peek() != run) {
            runs.pop();
          }
        });
    return outer.isPresent();
  }

  private static Finding odd(Mark mark, int before, Draft draft) {
    boolean repeats = mark.number() <= before;
    String where = draft.path().isEmpty() ? "" : "（" + draft.path().getLast().printed() + "）";
    return new Finding(
        repeats ? FindingCode.NUMBER_DUPLICATE : FindingCode.NUMBER_MISSING,
        repeats
            ? "编号“" + mark.printed() + "”出现在“" + before + "”之后" + where + "，请核对原文"
            : "编号从“" + before + "”跳到“" + mark.number() + "”" + where + "，中间的编号原文没有",
        draft.span().file(),
        draft.span().firstLine());
  }
}
