package org.zhengnuo.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds numbers whose point is followed at once by a digit (158．501总吨以上的船舶…) and which alone look
 * like decimals: numbering that counts on decides. Such a number begins an item where it is the
 * next to come and the one behind it comes next; not where it comes once more as a plain number.
 */
public final class CountedMarks {

  private final List<String> starts;
  private final IntPredicate begins;
  private final Map<Integer, Mark> found = new HashMap<>();
  private int last;

  private CountedMarks(List<String> starts, IntPredicate begins) {
    this.starts = starts;
    this.begins = begins;
  }

  /**
   * @param starts what lines or paragraphs begin with, in order
   * @param begins whether a place begins something by its looks; asked where the count alone does
   *     not say
   * @return by place in the list; plain numbers are not among them
   */
  public static Map<Integer, Mark> of(List<String> starts, IntPredicate begins) {
    CountedMarks marks = new CountedMarks(starts, begins);
    for (int i = 0; i < starts.size(); i++) {
      marks.look(i);
    }
    return marks.found;
  }

  private void look(int at) {
    Optional<Mark> mark = plain(starts.get(at));
    if (mark.isEmpty()) {
      mark = Mark.pointed(starts.get(at)).filter(m -> countsOn(m.number(), at));
      mark.ifPresent(m -> found.put(at, m));
    }
    last = mark.map(Mark::number).orElse(last);
  }

  private boolean countsOn(int number, int at) {
    boolean anew = number == 1 && last != 1;
    return (number == last + 1 || anew)
        && switch (next(number, at)) {
          case COUNTS_ON -> true;
          case AGAIN -> false;
          case NOTHING -> !anew && begins.test(at);
        };
  }

  private enum Next {
    COUNTS_ON,
    AGAIN,
    NOTHING
  }

  /** What the next number says; one that looks like a decimal is heard where it counts. */
  private Next next(int number, int at) {
    for (int i = at + 1; i < starts.size(); i++) {
      Optional<Mark> plain = plain(starts.get(i));
      int next =
          (plain.isPresent() ? plain : Mark.pointed(starts.get(i))).map(Mark::number).orElse(0);
      if (next == number + 1) {
        return Next.COUNTS_ON;
      }
      if (plain.isPresent() || next == number) {
        return plain.isPresent() && next == number ? Next.AGAIN : Next.NOTHING;
      }
    }
    return Next.NOTHING;
  }

  private static Optional<Mark> plain(String start) {
    return Mark.at(start).filter(m -> m.style() == Mark.Style.ARABIC);
  }
}
