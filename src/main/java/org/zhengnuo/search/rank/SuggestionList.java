package org.zhengnuo.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.PlaceNames;

/** Everything of one state that can be suggested, with its names and counts. */
final class SuggestionList {
  private final Library library;
  private final Map<Facet, Map<String, Long>> counts;
  private final List<FrequentTerm> terms;

  /**
   * @param counts by facet and id, how many items have a unit, a leader or a chapter; 未注明 is none
   */
  SuggestionList(Library library, Map<Facet, Map<String, Long>> counts, List<FrequentTerm> terms) {
    this.library = library;
    this.counts = counts;
    this.terms = terms;
  }

  List<Suggestible> all() {
    List<Suggestible> all = new ArrayList<>();
    library.units().forEach(unit -> all.add(unit(unit, count(Facet.UNIT, unit.id()))));
    library.leaders().forEach(leader -> all.add(leader(leader, count(Facet.LEADER, leader.id()))));
    counts.get(Facet.CHAPTER).forEach((title, count) -> all.add(section(title, count)));
    terms.forEach(term -> all.add(term(term)));
    return all;
  }

  private long count(Facet facet, String id) {
    return counts.get(facet).getOrDefault(id, 0L);
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

  private static Suggestible term(FrequentTerm term) {
    return new Suggestible(
        new Suggestion(Suggestion.Kind.TERM, term.term(), term.term(), term.items()),
        List.of(term.term()));
  }
}
