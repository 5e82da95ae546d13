package org.zhengnuo.text;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;

/**
 * By which day something is to be done.
 *
 * <p>The last day on which it would still be in time: 年内 of 2023 is 2023-12-31, 10月底前 is 10-31,
 * 10月前 is 09-30. What goes on (长期, 持续推进), comes again (每年6月底前) or is counted from an unsaid day
 * (三年内) has none, and so has a month of a paper that speaks of several years.
 */
public final class DueDates {

  private static final String PARTS = "，,；;。！\n";

  private static final Pattern PARTING = Pattern.compile("[" + PARTS + "]");

  /** What comes again, and what was so at a time. */
  private static final Pattern NO_TERM = Pattern.compile("每|逐[年月]|按[年季月]|截[至止]");

  private static final String UNTIL = "到至";

  /** One of these stands in every time that papers set. */
  private static final BitSet TIMES = characters("年月季五-./");

  /** And one of these where it is the last. */
  private static final BitSet ENDS = characters("底末终内中前" + UNTIL);

  private DueDates() {}

  /** The due date of an item: that of its deadline; where it has none, the one its text names. */
  public static Optional<LocalDate> of(Item item) {
    if (!item.deadline().isEmpty()) {
      return printed(item.deadline(), item.period());
    }
    return item.kind().commits() ? spoken(item.text(), item.period()) : Optional.empty();
  }

  /**
   * The due date of a deadline as printed. Of several the last counts: 6月底前出台方案，年底前完成.
   *
   * @param years those it speaks of; a deadline without a year of its own is read by a single one
   */
  public static Optional<LocalDate> printed(String deadline, Optional<Period> years) {
    OptionalInt own = own(years);
    OptionalInt said = own;
    Optional<LocalDate> last = Optional.empty();
    for (String part : PARTING.split(deadline)) {
      for (DueTerm term : NO_TERM.matcher(part).find() ? List.<DueTerm>of() : DueTerms.in(part)) {
        said = term.year().isPresent() ? term.year() : said;
        Optional<LocalDate> day = term.lastDay(said);
        last = day.filter(d -> isLater(d, years)).isPresent() ? later(last, day) : last;
      }
    }
    return last;
  }

  /** The due date that a text names plainly (年底前, 6月底前, 到2025年), where it names but one. */
  public static Optional<LocalDate> spoken(String text, Optional<Period> years) {
    Set<LocalDate> days = new HashSet<>();
    for (int from = 0; from < text.length(); ) {
      int end = partEnd(text, from);
      if (holds(text, from, end, TIMES) && holds(text, from, end, ENDS)) {
        addSpoken(text.substring(from, end), years, days);
      }
      from = end + 1;
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  private static int partEnd(String text, int from) {
    int end = from;
    while (end < text.length() && PARTS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void addSpoken(String part, Optional<Period> years, Set<LocalDate> days) {
    if (!NO_TERM.matcher(part).find()) {
      DueTerms.in(part).stream()
          .filter(term -> term.ends() || isUntil(part, term))
          .flatMap(term -> term.lastDay(own(years)).stream())
          .filter(day -> isLater(day, years))
          .forEach(days::add);
    }
  }

  /** The characters and whatever is folded to one of them. */
  private static BitSet characters(String these) {
    BitSet all = new BitSet();
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(c -> these.indexOf(Fold.of(c)) >= 0)
        .forEach(all::set);
    return all;
  }

  /** Most statements name no time: looking for characters costs less than looking for terms. */
  private static boolean holds(String text, int from, int end, BitSet characters) {
    for (int i = from; i < end; i++) {
      if (characters.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUntil(String text, DueTerm term) {
    return term.start() > 0
        && term.year().isPresent()
        && UNTIL.indexOf(text.charAt(term.start() - 1)) >= 0;
  }

  private static OptionalInt own(Optional<Period> years) {
    return years.filter(Period::singleYear).stream().mapToInt(Period::from).findFirst();
  }

  /** What was due before the years at hand is told, not asked. */
  private static boolean isLater(LocalDate day, Optional<Period> years) {
    return years.isEmpty() || day.getYear() >= years.get().from();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get()) ? one : other;
  }
}
