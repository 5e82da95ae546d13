package org.zhengnuo.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param total exact number of items that match, whatever the page
 * @param hits those of the page, in order; none past the end
 * @param facets every facet in {@link Facet} order, values by count, then label
 * @param readings how the query was read, piece by piece
 */
public record Results(
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    List<Reading> readings,
    Optional<Relaxation> relaxation) {

  public Results {
    hits = List.copyOf(hits);
    readings = List.copyOf(readings);
  }
}
