package org.zhengnuo.search;

import java.util.List;

/**
 * A page of indicators, those of most items first.
 *
 * @param total how many there are
 */
public record IndicatorCounts(long total, List<IndicatorCount> indicators) {

  public static final IndicatorCounts NONE = new IndicatorCounts(0, List.of());

  public IndicatorCounts {
    indicators = List.copyOf(indicators);
  }
}
