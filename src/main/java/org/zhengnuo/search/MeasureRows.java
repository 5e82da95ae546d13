package org.zhengnuo.search;

import java.util.List;
import java.util.Map;

/**
 * A page of measures.
 *
 * @param total how many measures pass, exact
 * @param items how many items hold them
 * @param rows those of the page
 * @param counted by facet of measures, its greatest values and those chosen, each with how many
 *     measures pass all other filters
 * @param facets the same by facet of items, counted by items
 */
public record MeasureRows(
    long total,
    long items,
    List<MeasureRow> rows,
    Map<MeasureFacet, List<FacetValue>> counted,
    Map<Facet, List<FacetValue>> facets) {

  public static final MeasureRows NONE = new MeasureRows(0, 0, List.of(), Map.of(), Map.of());

  public MeasureRows {
    rows = List.copyOf(rows);
  }
}
