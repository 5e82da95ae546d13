package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.PlaceNames;
import org.zhengnuo.search.query.Suggestible;

/** Everything of one generation that can be suggested, with its names and counts. */
final class SuggestionList {
  private final Library library;
  private final FacetTable facets;
  private final List<TermRecord> terms;

  SuggestionList(Library library, FacetTable facets, List<TermRecord> terms) {
    this.library = library;
    this.facets = facets;
    this.terms = terms;
  }

  List<Suggestible> all() {
    List<Suggestible> all = new ArrayList<>();
    Map<String, Integer> units = counted(Facet.UNIT);
    library.units().forEach(u -> all.add(unit(u, units.getOrDefault(u.id(), 0))));
    Map<String, Integer> leaders = counted(Facet.LEADER);
    library.leaders().forEach(l -> all.add(leader(l, leaders.getOrDefault(l.id(), 0))));
    counted(Facet.CHAPTER).forEach((title, count) -> all.add(section(title, count)));
    terms.forEach(term -> all.add(term(term)));
    return all;
  }

  private Map<String, Integer> counted(Facet facet) {
    String[] ids = facets.ids(facet);
    int[] counts = facets.everything().of(facet);
    return facets.numbers(facet).stream()
        .filter(number -> !ids[number].equals(Facet.NONE))
        .collect(Collectors.toMap(number -> ids[number], number -> counts[number], Integer::sum));
  }

  private static Suggestible unit(Unit unit, long count) {
    Suggestion suggestion = new Suggestion(Suggestion.Kind.UNIT, unit.id(), unit.name(), count);
    Stream<String> full = Stream.concat(Stream.of(unit.name()), unit.aliases().stream());
    List<String> names = full.flatMap(name -> withoutPlace(name, unit.place())).distinct().toList();
    return new Suggestible(suggestion, names);
  }

  /** 济宁市商务局 is typed 商务局, 兖州区商务局 and 兖州商务局. */
  private static Stream<String> withoutPlace(String name, Place place) {
    return Stream.concat(
        Stream.of(name),
        PlaceNames.names(place).stream()
            .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length() + 1)
            .map(prefix -> name.substring(prefix.length())));
  }

  private static Suggestible leader(Leader leader, long count) {
    Suggestion suggestion =
        new Suggestion(Suggestion.Kind.LEADER, leader.id(), leader.name(), count);
    List<String> names =
        Stream.concat(Stream.of(leader.name()), leader.aliases().stream()).toList();
    return new Suggestible(suggestion, names);
  }

  private static Suggestible section(String title, long count) {
    return new Suggestible(
        new Suggestion(Suggestion.Kind.SECTION, title, title, count), List.of(title));
  }

  private static Suggestible term(TermRecord term) {
    return new Suggestible(
        new Suggestion(Suggestion.Kind.TERM, term.term(), term.term(), term.items()),
        List.of(term.term()));
  }
}
