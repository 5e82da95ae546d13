package org.zhengnuo.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.PackedRows;

/**
 * The year in which a congress of the nation or of a province met, reckoned from its numbers: each
 * meets once a year in the five years it is elected for. Congresses of cities are counted from
 * years of their own, and none is reckoned.
 */
final class Congresses {

  private static final Pattern NATION =
      Pattern.compile("第([一二三四五六七八九十]{1,3})届全国人民代表大会第([一二三四五])次会议");
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(\\p{IsHan}{2,8}(?:省|自治区)|北京市|上海市|天津市|重庆市)第([一二三四五六七八九十]{1,3})届人民代表大会第([一二三四五])次会议");

  private static final int COUNTED_FROM = 2023;
  private static final int TERM = 5;

  /** Since 1978 congresses have met every year. */
  private static final int REGULAR_FROM = 1978;

  private static final List<String[]> ROWS = PackedRows.of(Congresses.class, "congresses.tsv");

  private Congresses() {}

  /** The year of the first congress that a text names. */
  static Optional<Integer> year(String text) {
    Stream<Integer> nation = NATION.matcher(text).results().flatMap(m -> year("全国", m, 1).stream());
    Stream<Integer> province =
        PROVINCE.matcher(text).results().flatMap(m -> year(m.group(1), m, 2).stream());
    return Stream.concat(nation, province).findFirst();
  }

  private static Optional<Integer> year(String place, MatchResult met, int group) {
    OptionalInt congress = Numerals.parse(met.group(group));
    OptionalInt session = Numerals.parse(met.group(group + 1));
    Optional<Integer> counted =
        ROWS.stream()
            .filter(row -> place.endsWith(row[0]))
            .map(row -> Integer.parseInt(row[1]))
            .reduce((_, later) -> later);
    return counted
        .filter(_ -> congress.isPresent() && session.isPresent())
        .map(c -> COUNTED_FROM + TERM * (congress.getAsInt() - c) + session.getAsInt() - 1)
        .filter(year -> year >= REGULAR_FROM);
  }
}
