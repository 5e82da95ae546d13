package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * 分别 gives the n-th number to the n-th name.
 *
 * <pre>
 *   城镇和农村居民人均可支配收入分别增长6.5%、7%     城镇居民…, 农村居民…
 *   学前教育公办率、普惠率分别达到70.2%、93.2%
 * </pre>
 */
final class Respective {
  private static final String INHABITANTS = "城乡";
  private static final List<String> WHOLE =
      List.of("率", "额", "量", "值", "入", "比", "数", "重", "业", "品", "车", "口", "资", "费");

  private Respective() {}

  /** A name for each of so many numbers; empty where the names are not as many. */
  static List<String> names(String printed, int numbers) {
    if (numbers == 2 && printed.startsWith(INHABITANTS)) {
      String rest = printed.substring(INHABITANTS.length());
      return List.of("城镇" + rest, "农村" + rest);
    }
    List<String> names = List.of(printed.split("[、，,和及与]|以及"));
    if (names.size() != numbers || names.contains("")) {
      return List.of();
    }
    return numbers == 2 ? List.of(first(names), names.getLast()) : names;
  }

  /** 城镇 beside 农村居民人均可支配收入 lacks what follows 农村. */
  private static String first(List<String> names) {
    String first = names.getFirst();
    String last = names.getLast();
    boolean whole = WHOLE.stream().anyMatch(first::endsWith);
    return whole || first.length() >= last.length()
        ? first
        : first + last.substring(first.length());
  }

  /** How many pieces from one on share its names: bare numbers in a list. */
  static int group(List<PieceWords> pieces, int from) {
    int end = from + 1;
    while (end < pieces.size() && pieces.get(end).bare()) {
      end++;
    }
    return end - from;
  }

  /** A closing 以上 belongs to all its numbers. */
  static List<PieceWords> bounded(List<PieceWords> group) {
    Amount last = group.getLast().amount();
    List<PieceWords> bounded = new ArrayList<>();
    for (PieceWords piece : group) {
      bounded.add(piece.bounded(last.comparator()));
    }
    return bounded;
  }
}
