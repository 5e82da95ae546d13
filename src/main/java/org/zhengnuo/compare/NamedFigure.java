package org.zhengnuo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Measure;

/**
 * A number with what it is found and weighed by; equal to itself alone.
 *
 * @param name its indicator's name, taken apart
 * @param context the bigrams of its statement
 * @param several whether it sums up several years
 * @param unit without 万 and 亿
 * @param value empty where it follows another number
 * @param scopes the places it holds for; none: the paper's
 */
record NamedFigure(
    Figure figure,
    IndicatorName name,
    int[] context,
    boolean several,
    String unit,
    Optional<ComparedValue> value,
    Set<String> scopes) {

  String id() {
    return measure().indicatorId();
  }

  Measure measure() {
    return figure.measure();
  }

  /** How much of the shorter statement stands in the other, 0 to 1. */
  double sharedContext(NamedFigure other) {
    int shorter = Math.min(context.length, other.context.length);
    return shorter == 0 ? 0 : (double) shared(context, other.context) / shorter;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Makes them; what many share is read once. */
  static final class Maker {
    private final GramIds grams = new GramIds();
    private final Map<String, IndicatorName> names = new HashMap<>();
    private Claim last;
    private int[] lastContext;

    List<NamedFigure> of(Side side) {
      return side.figures().map(this::of).toList();
    }

    private NamedFigure of(Figure figure) {
      Measure measure = figure.measure();
      return new NamedFigure(
          figure,
          names.computeIfAbsent(measure.indicator(), IndicatorName::new),
          context(figure.claim()),
          YearsSpanned.several(figure.claim(), measure),
          measure.quantity().baseUnit(),
          ComparedValue.of(measure),
          Scopes.of(measure));
    }

    private int[] context(Claim claim) {
      if (claim != last) {
        last = claim;
        lastContext = grams.of(claim.text());
      }
      return lastContext;
    }
  }
}
