package org.zhengnuo.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.NearNames;
import org.zhengnuo.search.query.NearSpellings;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.Suggestions;
import org.zhengnuo.search.query.UnitNames;

/** What is offered beside exact answers: looser readings, suggestions, names, related items. */
final class Looser {
  private final Supplier<Suggestions> suggestions;
  private final Supplier<NearNames> people;
  private final Supplier<Relaxer> relaxer;
  private final Kindred kindred;

  Looser(
      Library library,
      Snapshot snapshot,
      ClauseQueries queries,
      NameQueries names,
      StoredItems items,
      FacetTable facets,
      Ranking ranking,
      Words words,
      Supplier<List<TermRecord>> terms) {
    suggestions =
        new Once<>(() -> new Suggestions(new SuggestionList(library, facets, terms.get()).all()));
    people = new Once<>(() -> new NearNames(library.leaders().stream().map(Leader::name).toList()));
    NearSpellings near = new NearSpellings(new LuceneTextRuns(snapshot, queries, names, items));
    relaxer =
        new Once<>(
            () ->
                new Relaxer(
                    ranking,
                    new SoftSearch(snapshot, queries, ranking, words),
                    new Guesses(near, suggestions.get(), snapshot, queries, items, words)));
    kindred = new Kindred(snapshot, queries, items, words);
  }

  /** Makes what is made once, so that no request waits for it. */
  void prepare() {
    relaxer.get();
    people.get();
  }

  List<Suggestion> suggest(String typed, int size) {
    return suggestions.get().matching(typed, size);
  }

  /** The ids of what goes by the text, begins with it or holds it. */
  Set<String> ids(Suggestion.Kind kind, String typed) {
    return suggestions.get().matching(typed, Integer.MAX_VALUE).stream()
        .filter(suggestion -> suggestion.kind() == kind)
        .map(Suggestion::id)
        .collect(Collectors.toSet());
  }

  /**
   * The units and leaders that go by the text; where none does, leaders whose name is nearly that.
   */
  List<Suggestion> named(String text, UnitNames unitNames) {
    Set<String> units = unitNames.called(text).stream().map(Unit::id).collect(Collectors.toSet());
    List<Suggestion> called = suggestions.get().called(text, units);
    return called.isEmpty()
        ? people.get().of(text).stream()
            .flatMap(name -> suggestions.get().called(name, Set.of()).stream())
            .distinct()
            .toList()
        : called;
  }

  Relaxer.Loosened relax(SoftSearch.Exact exact, FixedBitSet within, Spellings spellings) {
    return relaxer.get().relax(exact, within, spellings);
  }

  List<Item> kindred(Item item, int size) {
    return kindred.of(item, size);
  }
}
