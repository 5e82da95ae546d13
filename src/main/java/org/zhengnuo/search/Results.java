package org.zhengnuo.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param total exact number of items that match, whatever the page
 * @param hits those of the page, in order; none past the end
 * @param facets every facet in {@link Facet} order, its greatest values by count, then label, and
 *     those selected; of year, kind and role all
 * @param facetTotals how many values each facet has
 * @param readings how the query was read, piece by piece
 * @param totals the same words under other filters
 */
public record Results(
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    Map<Facet, Long> facetTotals,
    List<Reading> readings,
    Optional<Relaxation> relaxation,
    Totals totals) {

  public Results {
    hits = List.copyOf(hits);
    readings = List.copyOf(readings);
  }
}
