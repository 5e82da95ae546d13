package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.PlaceNames;

/**
 * What a user may call a facet value, resolved to the ids the index holds; an unknown name has
 * none.
 */
final class FacetNames {
  private final Library library;
  private final List<Place> places;

  FacetNames(List<Item> items, Library library) {
    this.library = library;
    this.places = items.stream().map(Item::place).distinct().toList();
  }

  Set<String> ids(Facet facet, Set<String> names) {
    return names.stream().flatMap(name -> ids(facet, name)).collect(Collectors.toSet());
  }

  private Stream<String> ids(Facet facet, String name) {
    if (name.equals(Facet.NONE)) {
      return Stream.of(name);
    }
    return switch (facet) {
      case LEADER -> library.leadersCalled(name).stream().map(Leader::id);
      case UNIT -> library.unitsCalled(name).stream().map(Unit::id);
      case PLACE -> PlaceNames.called(name, places.stream()).stream().map(Place::name);
      case DOCUMENT -> documents(name);
      case ROLE, YEAR, CHAPTER, KIND -> Stream.of(name);
    };
  }

  private Stream<String> documents(String name) {
    return library.documents().stream()
        .filter(d -> d.id().equals(name) || d.code().equals(name) && !name.isEmpty())
        .map(Document::id);
  }
}
