package org.zhengnuo.pages.view;

import org.zhengnuo.pages.link.Address;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Suggestion;

/**
 * Something that what was typed may mean.
 *
 * @param count items behind it
 * @param url the page of a unit or leader; for a section or term the search for it
 * @param narrowUrl the search that finds as many items
 */
public record Named(
    Suggestion.Kind kind,
    String kindLabel,
    String id,
    String label,
    long count,
    String url,
    String narrowUrl) {

  public static Named of(Suggestion suggestion) {
    return new Named(
        suggestion.kind(),
        suggestion.kind().label(),
        suggestion.id(),
        suggestion.label(),
        suggestion.count(),
        url(suggestion),
        narrowUrl(suggestion));
  }

  private static String url(Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case UNIT -> Address.unit(suggestion.id());
      case LEADER -> Address.leader(suggestion.id());
      case SECTION, TERM -> narrowUrl(suggestion);
    };
  }

  private static String narrowUrl(Suggestion suggestion) {
    return switch (suggestion.kind()) {
      case UNIT -> narrowed(Facet.UNIT, suggestion.id());
      case LEADER -> narrowed(Facet.LEADER, suggestion.id());
      case SECTION -> narrowed(Facet.CHAPTER, suggestion.id());
      case TERM -> Address.search(Query.of(suggestion.id()));
    };
  }

  private static String narrowed(Facet facet, String id) {
    return Address.search(Query.of("").with(Counts.only(facet, id)));
  }
}
