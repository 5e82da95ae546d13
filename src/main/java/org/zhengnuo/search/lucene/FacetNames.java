package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.Facet;

/**
 * What the values of one facet are called, by number of the value.
 *
 * @param ranks the place of each in the order of labels, then ids
 * @param numbered the way back: the number by place
 * @param namesakes the other values of the same label
 */
record FacetNames(String[] ids, String[] labels, int[] ranks, int[] numbered, int[][] namesakes) {
  private static final int[] NOTHING = {};

  static FacetNames of(FacetLabel[] values) {
    String[] ids = Stream.of(values).map(FacetLabel::id).toArray(String[]::new);
    String[] labels = Stream.of(values).map(FacetLabel::label).toArray(String[]::new);
    int[] numbered = numbered(ids, labels);
    return new FacetNames(ids, labels, ranks(numbered), numbered, namesakes(labels));
  }

  /**
   * Of a facet that the index holds.
   *
   * @param values as the index holds them
   */
  static FacetNames of(Facet facet, String[] values, Library library, Names names) {
    boolean withNone = facet == Facet.LEADER || facet == Facet.UNIT || facet == Facet.ROLE;
    Stream<FacetLabel> none =
        withNone ? Stream.of(new FacetLabel(Facet.NONE, FacetLabel.NONE)) : Stream.empty();
    return of(
        Stream.concat(
                Stream.of(values).map(value -> FacetLabel.of(facet, value, library, names)), none)
            .toArray(FacetLabel[]::new));
  }

  private static int[] numbered(String[] ids, String[] labels) {
    return IntStream.range(0, ids.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> labels[i]).thenComparing((Integer i) -> ids[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] ranks(int[] numbered) {
    int[] ranks = new int[numbered.length];
    for (int i = 0; i < numbered.length; i++) {
      ranks[numbered[i]] = i;
    }
    return ranks;
  }

  private static int[][] namesakes(String[] labels) {
    Map<String, List<Integer>> bearers = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      bearers.computeIfAbsent(labels[i], _ -> new ArrayList<>(1)).add(i);
    }
    int[][] others = new int[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      int value = i;
      List<Integer> all = bearers.get(labels[i]);
      others[i] =
          all.size() == 1
              ? NOTHING
              : all.stream().mapToInt(Integer::intValue).filter(j -> j != value).toArray();
    }
    return others;
  }
}
