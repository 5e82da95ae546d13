package org.zhengnuo.search.rank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.UnitNames;

/** Who or what is meant by a few letters or a whole query, in any spelling. */
public final class NameFinder {
  private final UnitNames units;
  private final Suggestions suggestions;
  private final NearNames people;

  /**
   * @param counts by facet and id, how many items have each unit, leader and chapter; 未注明 is none
   * @param terms those that papers use often
   */
  public NameFinder(
      Library library,
      UnitNames units,
      Map<Facet, Map<String, Long>> counts,
      List<FrequentTerm> terms) {
    this.units = units;
    suggestions = new Suggestions(new SuggestionList(library, counts, terms).all());
    people = new NearNames(library.leaders().stream().map(Leader::name).toList());
  }

  /** Best first; none for an empty text. A term is counted as it was written down. */
  public List<Suggestion> suggest(String typed, int size) {
    return suggestions.matching(typed, size);
  }

  /** The ids of what goes by the text, begins with it or holds it. */
  public Set<String> ids(Suggestion.Kind kind, String typed) {
    return suggestions.matching(typed, Integer.MAX_VALUE).stream()
        .filter(suggestion -> suggestion.kind() == kind)
        .map(Suggestion::id)
        .collect(Collectors.toSet());
  }

  /**
   * The units and leaders that go by the text; where none does, leaders whose name is nearly that.
   */
  public List<Suggestion> named(String text) {
    Set<String> ids = units.called(text).stream().map(Unit::id).collect(Collectors.toSet());
    List<Suggestion> called = suggestions.called(text, ids);
    return called.isEmpty()
        ? people.of(text).stream()
            .flatMap(name -> suggestions.called(name, Set.of()).stream())
            .distinct()
            .toList()
        : called;
  }

  /** The labels of what goes by these letters as a whole, in pinyin or initials. */
  public List<String> spelled(String letters) {
    return suggestions.spelled(letters);
  }

  /** Whether somebody goes by the whole text. */
  public boolean isName(String text) {
    return !suggestions.called(text, Set.of()).isEmpty();
  }
}
