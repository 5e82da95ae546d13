package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.PlaceNames;
import org.zhengnuo.search.query.Suggestible;

/** Everything of one generation that can be suggested, with its names and counts. */
final class SuggestionList {
  private final Contents contents;
  private final Map<Facet, List<FacetValue>> counts;
  private final List<TermRecord> terms;

  /**
   * @param counts every facet over all items
   */
  SuggestionList(Contents contents, Map<Facet, List<FacetValue>> counts, List<TermRecord> terms) {
    this.contents = contents;
    this.counts = counts;
    this.terms = terms;
  }

  List<Suggestible> all() {
    List<Suggestible> all = new ArrayList<>();
    Map<String, Long> units = counted(Facet.UNIT);
    contents.library().units().forEach(unit -> all.add(unit(unit, units)));
    Map<String, Long> leaders = counted(Facet.LEADER);
    contents.library().leaders().forEach(leader -> all.add(leader(leader, leaders)));
    counted(Facet.CHAPTER).forEach((title, count) -> all.add(section(title, count)));
    terms.forEach(term -> all.add(term(term)));
    return all;
  }

  private Map<String, Long> counted(Facet facet) {
    Map<String, Long> counted = new HashMap<>();
    counts.get(facet).stream()
        .filter(value -> !value.id().equals(Facet.NONE))
        .forEach(value -> counted.put(value.id(), value.count()));
    return counted;
  }

  private static Suggestible unit(Unit unit, Map<String, Long> counts) {
    Suggestion suggestion =
        new Suggestion(
            Suggestion.Kind.UNIT, unit.id(), unit.name(), counts.getOrDefault(unit.id(), 0L));
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

  private static Suggestible leader(Leader leader, Map<String, Long> counts) {
    Suggestion suggestion =
        new Suggestion(
            Suggestion.Kind.LEADER,
            leader.id(),
            leader.name(),
            counts.getOrDefault(leader.id(), 0L));
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
