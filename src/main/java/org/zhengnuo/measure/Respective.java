package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * 分别 gives the n-th number to the n-th name.
 *
 * <pre>
 *   城镇和农村居民人均可支配收入分别增长6.5%、7%     城镇居民…, 农村居民…
 *   交通、水利分别完成投资2500亿元、800亿元     交通投资, 水利投资
 *   学前教育公办率、普惠率分别达到70.2%、93.2%
 * </pre>
 */
final class Respective {
  /** No list is longer. */
  private static final int MOST = 12;

  private static final String EACH = "分别";
  private static final String INHABITANTS = "城乡";
  private static final List<String> WHOLE =
      List.of("率", "额", "量", "值", "入", "比", "数", "重", "业", "品", "车", "口", "资", "费");

  private Respective() {}

  /** A name for each of so many numbers; empty where the names are not as many. */
  static List<String> names(String printed, int numbers) {
    int each = printed.indexOf(EACH);
    if (each > 0) {
      String flow = printed.substring(each + EACH.length()).replaceFirst("^(?:完成|实现|新增)", "");
      return listed(printed.substring(0, each), numbers).stream().map(name -> name + flow).toList();
    }
    if (numbers == 2 && printed.startsWith(INHABITANTS)) {
      String rest = printed.substring(INHABITANTS.length());
      return List.of("城镇" + rest, "农村" + rest);
    }
    List<String> names = listed(printed, numbers);
    return names.isEmpty() ? names : whole(names);
  }

  /** Parted at 、 where that gives as many, else at 和 too. */
  private static List<String> listed(String printed, int numbers) {
    List<String> listed = List.of(printed.split("、"));
    List<String> names = listed.size() == numbers ? listed : List.of(printed.split("[、，,和及与]|以及"));
    return numbers < 2 || names.size() != numbers || names.contains("") ? List.of() : names;
  }

  /** 城镇 beside 农村居民人均可支配收入 lacks what follows 农村. */
  private static List<String> whole(List<String> names) {
    String last = names.getLast();
    String before = names.get(names.size() - 2);
    if (WHOLE.stream().anyMatch(before::endsWith) || before.length() > last.length()) {
      return names;
    }
    int same = last.indexOf(before);
    int from = same > 0 ? same + before.length() : before.length();
    String lacking =
        last.substring(last.length() - from < 2 ? Math.max(0, last.length() - 2) : from);
    List<String> whole = new ArrayList<>();
    for (String name : names.subList(0, names.size() - 1)) {
      whole.add(name + lacking);
    }
    whole.add(last);
    return whole;
  }

  /** How many pieces from one on share its names: bare numbers in a list. */
  static int group(List<PieceWords> pieces, int from) {
    int end = from + 1;
    while (end < pieces.size() && end - from < MOST && pieces.get(end).bare()) {
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
