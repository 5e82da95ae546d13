package org.zhengnuo.search;

import java.util.List;

/**
 * Some values of a facet.
 *
 * @param total how many there are, whatever the page
 * @param values those of the page
 */
public record FacetValues(long total, List<FacetValue> values) {

  public FacetValues {
    values = List.copyOf(values);
  }
}
