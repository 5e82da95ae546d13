package org.zhengnuo.search;

/**
 * How many items the words of a search match under other filters, or with further words, from what
 * it already found; good while the view is open.
 */
public interface Totals {
  /** The total of the same words and those of the query, under its filters. */
  long with(Query further);

  /** How many of the items found have the words where they are looked for. */
  long within(Within where);

  /** The values of one facet for the same words under these filters instead. */
  FacetValues values(Filters filters, Facet facet, FacetRequest request);

  /** The total of the same words under these filters instead. */
  default long under(Filters filters) {
    return with(Query.of("").with(filters));
  }
}
