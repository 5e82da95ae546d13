package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;

/**
 * Counts that lists show, each read from a facet, so that the search behind a number finds as many.
 */
public final class Counts {

  private final IndexView index;

  Counts(IndexView index) {
    this.index = index;
  }

  /** How many items have each value of a facet, by id, within a search. */
  Map<String, FacetValue> by(Facet facet, Query within) {
    return byId(index.search(within.paged(1, 0)).facets().getOrDefault(facet, List.of()));
  }

  /** How many items have each value of a facet, by id, under some filters. */
  Map<String, FacetValue> by(Facet facet, Filters filters) {
    return byId(values(facet, filters));
  }

  private static Map<String, FacetValue> byId(List<FacetValue> values) {
    return values.stream()
        .collect(Collectors.toMap(FacetValue::id, Function.identity(), (first, _) -> first));
  }

  /** The values of a facet under some filters, by count. */
  List<FacetValue> values(Facet facet, Filters filters) {
    return under(filters).facets().getOrDefault(facet, List.of());
  }

  /** Everything countable under some filters, without any hit. */
  Results under(Filters filters) {
    return index.search(Query.of("").with(filters).paged(1, 0));
  }

  /** The same filters, whose units also take what reaches them through a collective. */
  public static Filters through(Filters filters) {
    return filters.through(true);
  }

  public static Filters only(Facet facet, String... values) {
    return Filters.NONE.with(facet, Set.of(values));
  }
}
