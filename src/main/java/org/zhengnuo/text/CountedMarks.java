package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The numbers that lines or paragraphs of one paper begin with, also those whose point is followed
 * at once by a digit (158．501总吨以上的船舶…) and which alone look like decimals: numbering that counts on
 * decides. Such a number begins an item where it is the next to come and the one behind it comes
 * next; not where it comes once more as a plain number.
 */
public final class CountedMarks {

  private final List<String> starts;
  private final IntPredicate begins;
  private final List<Optional<Mark>> marks = new ArrayList<>();
  private final BitSet counted = new BitSet();

  /**
   * @param starts what lines or paragraphs begin with, in order
   * @param begins whether a place begins something by its looks; asked where the count alone does
   *     not say
   */
  public CountedMarks(List<String> starts, IntPredicate begins) {
    this.starts = starts;
    this.begins = begins;
    starts.forEach(start -> marks.add(Mark.at(start)));
    int last = 0;
    for (int i = 0; i < starts.size(); i++) {
      if (marks.get(i).isEmpty()) {
        count(i, last);
      }
      last = arabic(i).map(Mark::number).orElse(last);
    }
  }

  /** The number that a place begins with. */
  public Optional<Mark> at(int place) {
    return marks.get(place);
  }

  /** Whether the count alone finds that number. */
  boolean isCounted(int place) {
    return counted.get(place);
  }

  private void count(int place, int last) {
    Optional<Mark> mark =
        Mark.pointed(starts.get(place)).filter(m -> countsOn(m.number(), last, place));
    marks.set(place, mark);
    counted.set(place, mark.isPresent());
  }

  private boolean countsOn(int number, int last, int place) {
    boolean anew = number == 1 && last != 1;
    return (number == last + 1 || anew)
        && switch (next(number, place)) {
          case COUNTS_ON -> true;
          case AGAIN -> false;
          case NOTHING -> !anew && begins.test(place);
        };
  }

  private enum Next {
    COUNTS_ON,
    AGAIN,
    NOTHING
  }

  /** What the next number says; one that looks like a decimal is heard where it counts. */
  private Next next(int number, int place) {
    for (int i = place + 1; i < starts.size(); i++) {
      Optional<Mark> plain = arabic(i);
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

  private Optional<Mark> arabic(int place) {
    return marks.get(place).filter(m -> m.style() == Mark.Style.ARABIC);
  }
}
