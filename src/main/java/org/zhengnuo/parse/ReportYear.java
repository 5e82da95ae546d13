package org.zhengnuo.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.parse.clause.Dates;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Numerals;

/**
 * The year that a work report plans. Its head says it by a date or its title; else the congress it
 * is read to, then a heading that plans a year, then one that looks back on the year before.
 */
final class ReportYear {

  private static final Pattern CONGRESS =
      Pattern.compile("第([一二三四五六七八九十]{1,3})届全国人民代表大会第([一二三四五六])次会议");

  /** The fifth met in 1978; since then each has met five times, a year between. */
  private static final int FIFTH = 5;

  private static final int FIFTH_MET = 1978;
  private static final int TERM = 5;

  private static final Pattern PLANS = Pattern.compile("(?:安排|打算|部署|任务|总体要求|重点工作|主要目标)$");
  private static final Pattern LOOKS_BACK = Pattern.compile("(?:回顾|总结|工作情况|完成情况)$");
  private static final Pattern YEAR =
      Pattern.compile("(?:[12]\\d{3}|[一二][九〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})年");

  /** How far the congress is looked for. */
  private static final int OPENING = 20;

  private static final int HEADING_MOST = 40;

  private final Masthead head;
  private final List<String> texts;

  ReportYear(Masthead head, List<Block> blocks) {
    this.head = head;
    texts = blocks.stream().map(block -> halfWidth(block.passage().tidied().text())).toList();
  }

  private static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  Optional<Integer> planned() {
    return head.date()
        .map(d -> d.getYear())
        .or(() -> last(halfWidth(head.title())))
        .or(this::congress)
        .or(() -> heading(PLANS))
        .or(() -> heading(LOOKS_BACK).map(year -> year + 1));
  }

  private Optional<Integer> congress() {
    return Stream.concat(Stream.of(head.title()), texts.stream().limit(OPENING))
        .flatMap(text -> CONGRESS.matcher(text).results())
        .flatMap(met -> year(met).stream())
        .findFirst();
  }

  private static Optional<Integer> year(MatchResult met) {
    OptionalInt congress = Numerals.parse(met.group(1));
    OptionalInt session = Numerals.parse(met.group(2));
    return congress.isEmpty() || session.isEmpty() || congress.getAsInt() < FIFTH
        ? Optional.empty()
        : Optional.of(FIFTH_MET + TERM * (congress.getAsInt() - FIFTH) + session.getAsInt() - 1);
  }

  /** The last year of the first heading of a sort: 1998年工作回顾和1999年工作的总体要求 plans 1999. */
  private Optional<Integer> heading(Pattern sort) {
    return texts.stream()
        .filter(text -> text.length() < HEADING_MOST && sort.matcher(text).find())
        .flatMap(text -> last(text).stream())
        .findFirst();
  }

  private static Optional<Integer> last(String text) {
    Matcher years = YEAR.matcher(text);
    return years
        .results()
        .reduce((_, later) -> later)
        .flatMap(year -> Dates.year(year.group()))
        .or(() -> Dates.year(text));
  }
}
