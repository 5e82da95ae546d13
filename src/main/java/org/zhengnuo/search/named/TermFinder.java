package org.zhengnuo.search.named;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.text.DueTerm;
import org.zhengnuo.text.DueTerms;

/**
 * Times to be done by: 年底前, 6月底前完成, 2025年底前, 三季度完成. They mean the items that are due in that month,
 * as 年底前 is the last day of a December; without a year, in that month of any year. A time that is
 * no end (6月, 上半年) says so only where 完成 follows: events have months as well.
 */
final class TermFinder implements Finder {
  private static final Pattern DONE = Pattern.compile("(?:要|应|须|需|必须|应当)?(?:完成|到期|办结|办完)的?");

  /** Only the month counts here, and a leap year has all days. */
  private static final int ANY_YEAR = 2000;

  /** What comes again has no month of its own: 每年6月底前. */
  private static final char EACH = '每';

  /** 到2025年 is its end. */
  private static final String UNTIL = "到至";

  private static final int MONTH_START = "2023-".length();

  private final TreeSet<String> months;

  /**
   * @param months those in which an item is due, {@code 2023-06}; what is in none of them is no
   *     name
   */
  TermFinder(Collection<String> months) {
    this.months = new TreeSet<>(months);
    this.months.remove(Facet.NONE);
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    boolean again = run.lastIndexOf(EACH, at) >= 0;
    return again || months.isEmpty() ? Optional.empty() : term(run, at);
  }

  private Optional<Found> term(String run, int at) {
    boolean until = UNTIL.indexOf(run.charAt(at)) >= 0 && at + 1 < run.length();
    return DueTerms.at(run, until ? at + 1 : at)
        .filter(term -> !until || term.year().isPresent())
        .flatMap(term -> found(term, until, done(run, term.end())));
  }

  /** Where the words end that say 完成; the same place where there are none. */
  private static int done(String run, int at) {
    Matcher done = DONE.matcher(run).region(at, run.length());
    return done.lookingAt() ? done.end() : at;
  }

  private Optional<Found> found(DueTerm term, boolean until, int end) {
    boolean asked = until || term.ends() || end > term.end();
    return Optional.of(meant(term))
        .filter(values -> asked && !values.isEmpty())
        .map(values -> new Found(end, Facet.DUE, values, label(values), false, List.of()));
  }

  private List<String> meant(DueTerm term) {
    if (term.year().isEmpty() && term.shift() > 0) {
      return List.of();
    }
    OptionalInt year = term.year().isPresent() ? term.year() : OptionalInt.of(ANY_YEAR);
    String month = term.lastDay(year).map(day -> new Due(Optional.of(day)).month()).orElse("");
    return term.year().isPresent()
        ? months.stream().filter(month::equals).toList()
        : months.stream().filter(known -> isSameMonth(known, month)).toList();
  }

  private static boolean isSameMonth(String known, String month) {
    return !month.isEmpty() && known.substring(MONTH_START).equals(month.substring(MONTH_START));
  }

  /** 2023年12月到期; of several years 12月到期. */
  static String label(List<String> months) {
    String first = Due.label(months.getFirst());
    return (months.size() == 1 ? first : first.substring(first.indexOf('年') + 1)) + "到期";
  }
}
