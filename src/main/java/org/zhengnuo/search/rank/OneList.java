package org.zhengnuo.search.rank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands below the exact hits, in one list: what a looser reading finds and what means much
 * the same as the query. Measured on judged searches: by cosine, with what stood high in the looser
 * reading raised a little, {@code cosine + 0.15 · 0.8^rank}.
 */
public final class OneList {
  /** Exact hits of a page; with fewer there is room for what means the same. */
  public static final int FEW_HITS = 20;

  /** Two sentences of these papers that share no topic are rarely nearer. */
  private static final float LEAST = 0.45f;

  /** A topic that no item comes as near as this is not in the papers … */
  private static final float BEST = 0.48f;

  /** … unless one statement comes as near as that: nonsense reached 0.477 and 0.495. */
  private static final float BEST_STATEMENT = 0.5f;

  /** Rows that are all farther than this share words by chance: 明星 of 明星八卦, 演 of 演唱会. */
  private static final float NOWHERE = 0.4f;

  private static final Likeness FAR = new Likeness(0, 0);
  private static final double RAISED = 0.15;
  private static final double LESS_EACH_RANK = 0.8;

  private OneList() {}

  /**
   * The items of the list, best first.
   *
   * @param loose what a looser reading finds, best first
   * @param near how near items are to the query, those of the looser reading among them; what is
   *     missing is as far as can be
   * @param most how many at most
   */
  public static List<Integer> of(List<Integer> loose, Map<Integer, Likeness> near, int most) {
    if (near.values().stream().noneMatch(OneList::isOfTheTopic)) {
      return isNowhere(loose, near) ? List.of() : loose.stream().limit(most).toList();
    }
    Map<Integer, Double> worth = new HashMap<>();
    Set<Integer> rows = new LinkedHashSet<>(loose.subList(0, Math.min(most, loose.size())));
    rows.addAll(near(near));
    rows.forEach(row -> worth.put(row, (double) near.getOrDefault(row, FAR).cosine()));
    for (int rank = 0; rank < loose.size(); rank++) {
      double raised = RAISED * Math.pow(LESS_EACH_RANK, rank);
      worth.computeIfPresent(loose.get(rank), (_, cosine) -> cosine + raised);
    }
    return rows.stream().sorted(Comparator.comparing(row -> -worth.get(row))).limit(most).toList();
  }

  /**
   * What a reader is told of the rows that only mean much the same; empty where there are none.
   *
   * @param meant how many of the rows
   */
  public static String message(long meant, long rows) {
    if (meant == 0) {
      return "";
    }
    return meant == rows ? "以下条目不含原词，是按句子的意思找到的。" : "标着“意思相近”的条目不含原词，是按句子的意思找到的。";
  }

  /** Whether all rows are known to be far away. */
  private static boolean isNowhere(List<Integer> loose, Map<Integer, Likeness> near) {
    return loose.stream()
        .allMatch(row -> near.containsKey(row) && near.get(row).cosine() < NOWHERE);
  }

  private static boolean isOfTheTopic(Likeness item) {
    return item.cosine() >= BEST || item.statement() >= BEST_STATEMENT;
  }

  private static List<Integer> near(Map<Integer, Likeness> near) {
    return near.keySet().stream()
        .filter(row -> near.get(row).cosine() >= LEAST)
        .sorted(
            Comparator.<Integer, Float>comparing(row -> -near.get(row).cosine())
                .thenComparing(row -> row))
        .toList();
  }
}
