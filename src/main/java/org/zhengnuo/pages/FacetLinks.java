package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Address.Around;
import org.zhengnuo.pages.link.Exclusion;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.Percent;
import org.zhengnuo.pages.view.SearchView.FacetView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Query;

/**
 * The searches that the values of one facet lead to. There are many of them in every answer, so
 * that what their addresses share is written once.
 */
final class FacetLinks {

  private final Facet facet;
  private final Library library;
  private final Around around;
  private final Set<String> chosen;
  private final String chosenPairs;
  private final Optional<String> excluding;
  private final int longestLabel;

  FacetLinks(Query query, Facet facet, Library library) {
    this.facet = facet;
    this.library = library;
    around = Address.around(query.paged(1, query.size()), facet);
    chosen = new TreeSet<>(query.filters().values(facet));
    chosenPairs = pairs(chosen);
    Optional<String> words = Exclusion.before(query.text(), facet);
    excluding = words.map(text -> "&q=" + Percent.encoded(text));
    longestLabel = Parameters.LONGEST_QUERY - words.map(String::length).orElse(0) - 1;
  }

  /** Values as a page shows them. */
  List<FacetView> views(List<FacetValue> values) {
    return values.stream().map(this::view).toList();
  }

  private FacetView view(FacetValue value) {
    String pair = pair(value.id());
    return new FacetView(
        value.label(),
        value.id(),
        aliases(value.id()),
        value.count(),
        value.selected(),
        around.with(chosen.isEmpty() ? pair : toggled(value.id())),
        around.with(pair),
        without(value),
        facet == Facet.UNIT ? OptionalLong.of(value.throughCollective()) : OptionalLong.empty());
  }

  /** What else units and leaders are called. */
  private List<String> aliases(String id) {
    return switch (facet) {
      case UNIT -> library.unit(id).map(Unit::aliases).orElse(List.of());
      case LEADER -> library.leader(id).map(Leader::aliases).orElse(List.of());
      case ROLE, YEAR, CHAPTER, DOCUMENT, PLACE, KIND, DUE, STATE, COLOUR, RECONCILED -> List.of();
    };
  }

  private String toggled(String id) {
    Set<String> changed = new TreeSet<>(chosen);
    if (!changed.remove(id)) {
      changed.add(id);
    }
    return pairs(changed);
  }

  private String pairs(Set<String> ids) {
    StringBuilder pairs = new StringBuilder();
    ids.forEach(id -> pairs.append(pair(id)));
    return pairs.toString();
  }

  private String pair(String id) {
    return '&' + facet.token() + '=' + Percent.encoded(id);
  }

  private Optional<String> without(FacetValue value) {
    boolean none = value.selected() || value.ambiguous() || value.id().equals(Facet.NONE);
    return none || value.label().length() > longestLabel
        ? Optional.empty()
        : excluding.map(q -> around.with(q + Percent.encoded(value.label()) + "%22", chosenPairs));
  }
}
