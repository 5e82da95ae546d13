package org.zhengnuo.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zhengnuo.pages.SearchView.FacetView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;

/** The searches that one value of a facet leads to. */
final class FacetLinks {

  private FacetLinks() {}

  /**
   * A value as a page shows it.
   *
   * @param values all of its facet
   * @param names by id, what else units and leaders are called
   */
  static FacetView view(
      Query query,
      Facet facet,
      FacetValue value,
      List<FacetValue> values,
      Map<String, List<String>> names) {
    Query first = query.paged(1, query.size());
    return new FacetView(
        value.label(),
        value.id(),
        names.getOrDefault(value.id(), List.of()),
        value.count(),
        value.selected(),
        Address.search(first.with(query.filters().toggled(facet, value.id()))),
        Address.search(first.with(only(query.filters(), facet, value.id()))),
        ambiguous(facet, value, values)
            ? Optional.empty()
            : without(first, facet, value).map(Address::search),
        facet == Facet.UNIT ? OptionalLong.of(value.throughCollective()) : OptionalLong.empty());
  }

  private static Filters only(Filters filters, Facet facet, String value) {
    return with(filters, facet, Set.of(value));
  }

  /** The filters with the values of one facet replaced. */
  static Filters with(Filters filters, Facet facet, Set<String> values) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(filters.selected());
    changed.put(facet, values);
    return new Filters(changed, filters.from(), filters.to(), filters.through());
  }

  /**
   * Whether a word for this value would also stand for another one: whose name is the same, or, of
   * a chapter, holds it.
   */
  private static boolean ambiguous(Facet facet, FacetValue value, List<FacetValue> values) {
    return values.stream()
        .filter(v -> !v.id().equals(value.id()))
        .map(FacetValue::label)
        .anyMatch(facet == Facet.CHAPTER ? l -> l.contains(value.label()) : value.label()::equals);
  }

  private static Optional<Query> without(Query query, Facet facet, FacetValue value) {
    return value.id().equals(Facet.NONE) || value.selected()
        ? Optional.empty()
        : Exclusion.without(query.text(), facet, value.label())
            .filter(text -> text.length() <= Parameters.LONGEST_QUERY)
            .map(query::asking);
  }
}
