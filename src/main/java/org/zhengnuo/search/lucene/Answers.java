package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.NameHighlighter;
import org.zhengnuo.search.query.NearSpellings;
import org.zhengnuo.search.query.Parts;
import org.zhengnuo.search.query.Quantities;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.ReadQuery;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.Suggestions;
import org.zhengnuo.search.query.UnitNames;
import org.zhengnuo.text.ExactText;

/** Answers queries from one generation: reads, matches, filters, counts, orders, cuts the page. */
final class Answers {
  /** Fewer owned items than this, and a looser reading is offered as well. */
  private static final int FEW = 10;

  private static final Comparator<Optional<Period>> NEWEST =
      Comparator.comparing(period -> period.map(p -> -p.to()).orElse(Integer.MAX_VALUE));

  private final Contents contents;
  private final List<Item> items;
  private final FacetTable facets;
  private final UnitNames unitNames;
  private final ClauseSearch clauses;
  private final Ranking ranking;
  private final Supplier<Relaxer> relaxer;
  private final Supplier<Suggestions> suggestions;
  private final Supplier<NearSpellings> people;
  private final Kindred kindred;

  Answers(IndexSearcher searcher, Contents contents, StoredRecords records) {
    this.contents = contents;
    items = contents.items();
    facets = new FacetTable(items, contents.library());
    unitNames = new UnitNames(contents.library().units());
    clauses =
        new ClauseSearch(
            searcher,
            items.size(),
            new YearRange(items),
            new Named(items, contents.library(), facets));
    ranking = new Ranking(clauses, new Subjects(contents, unitNames), items);
    SoftSearch soft = new SoftSearch(clauses, items);
    relaxer = new Once<>(() -> new Relaxer(ranking, soft, guesses()));
    people = new Once<>(() -> new NearSpellings(people(contents.library().leaders())));
    kindred = new Kindred(searcher, clauses, items);
    suggestions =
        new Once<>(
            () ->
                new Suggestions(new SuggestionList(contents, everything(), records.terms()).all()));
  }

  private Guesses guesses() {
    return new Guesses(new NearSpellings(texts()), suggestions(), clauses, items);
  }

  private Map<Facet, List<FacetValue>> everything() {
    return facets.count(Matches.all(items.size()).items(), Filters.NONE);
  }

  private Suggestions suggestions() {
    return suggestions.get();
  }

  /** What was written down of a term is how often papers say it; its search also finds aliases. */
  List<Suggestion> suggest(String typed, int size, Spellings given) {
    return suggestions().matching(typed, size).stream()
        .map(s -> s.kind() == Suggestion.Kind.TERM ? s.counting(count(Query.of(s.id()), given)) : s)
        .toList();
  }

  Kindred kindred() {
    return kindred;
  }

  /**
   * The units and leaders that go by the text; where none does, leaders whose name is nearly that.
   */
  List<Suggestion> named(String text) {
    Set<String> units = unitNames.called(text).stream().map(Unit::id).collect(Collectors.toSet());
    List<Suggestion> called = suggestions().called(text, units);
    return called.isEmpty()
        ? Stream.of(people.get().alike(text), people.get().oneOff(text))
            .flatMap(List::stream)
            .distinct()
            .flatMap(name -> suggestions().called(name, Set.of()).stream())
            .toList()
        : called;
  }

  Results search(Query query, Spellings given) {
    Spellings spellings = spellings(given);
    ReadQuery read = read(query, spellings);
    Matches matches = ranking.search(read.clause());
    FixedBitSet passing = passing(matches, query);
    List<Integer> ordered = ordered(passing, matches.scores(), query.sort());
    return new Results(
        ordered.size(),
        hits(ordered, query, query.page(), read.clause()),
        facets.count(matches.items(), query.filters()),
        read.readings(),
        few(ordered) && loosens(read.clause())
            ? relaxation(read.clause(), matches, passing, query, spellings)
            : Optional.empty());
  }

  /** Every exact hit, in order. */
  Stream<Item> all(Query query, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    Matches matches =
        query.sort() == Sort.RELEVANCE ? ranking.search(clause) : clauses.search(clause);
    return ordered(passing(matches, query), matches.scores(), query.sort()).stream()
        .map(items::get);
  }

  long count(Query query, Spellings given) {
    Matches matches = clauses.search(read(query, spellings(given)).clause());
    return passing(matches, query).cardinality();
  }

  private static ReadQuery read(Query query, Spellings spellings) {
    return QueryReader.read(query.text(), spellings, query.literal());
  }

  private Spellings spellings(Spellings given) {
    return unitNames.orElse(given.and(new Quantities()));
  }

  private FixedBitSet passing(Matches matches, Query query) {
    FixedBitSet passing = matches.items().clone();
    passing.and(facets.passing(query.filters()));
    return passing;
  }

  private boolean few(List<Integer> ordered) {
    return ordered.stream().filter(o -> !items.get(o).ownership().none()).limit(FEW).count() < FEW;
  }

  /** Filters alone leave nothing to read in another way. */
  private static boolean loosens(Clause clause) {
    return !Parts.of(clause).wanted().isEmpty();
  }

  private Optional<Relaxation> relaxation(
      Clause clause, Matches exact, FixedBitSet passing, Query query, Spellings spellings) {
    Relaxer.Loosened loosened = relaxer.get().relax(clause, exact, spellings);
    FixedBitSet further = passing(loosened.matches(), query);
    further.andNot(passing);
    List<Integer> ordered = ordered(further, loosened.matches().scores(), Sort.RELEVANCE);
    List<Hit> hits = hits(ordered, query, 1, loosened.marks());
    boolean nothing = ordered.isEmpty() && passing.cardinality() > 0;
    return nothing || loosened.dropped().isEmpty()
        ? Optional.empty()
        : Optional.of(new Relaxation(loosened.dropped(), loosened.message(), ordered.size(), hits));
  }

  private List<Integer> ordered(FixedBitSet found, float[] scores, Sort sort) {
    List<Integer> ordinals =
        new ArrayList<>(IntStream.range(0, found.length()).filter(found::get).boxed().toList());
    switch (sort) {
      case DOCUMENT -> {}
      case RELEVANCE -> ordinals.sort(Comparator.comparing(ordinal -> -scores[ordinal]));
      case YEAR -> ordinals.sort(Comparator.comparing(o -> items.get(o).period(), NEWEST));
    }
    return ordinals;
  }

  private List<Hit> hits(List<Integer> ordered, Query query, int page, Clause marks) {
    NameHighlighter highlighter = new NameHighlighter(marks);
    return ordered.stream()
        .skip((page - 1L) * query.size())
        .limit(query.size())
        .map(items::get)
        .map(highlighter::hit)
        .toList();
  }

  private static List<List<String>> people(List<Leader> leaders) {
    return leaders.stream().map(leader -> ExactText.words(leader.name())).toList();
  }

  private List<List<String>> texts() {
    return items.stream()
        .flatMap(
            item ->
                ItemField.ANYWHERE.stream()
                    .flatMap(field -> field.values(item, contents.library()).stream()))
        .map(ExactText::words)
        .toList();
  }
}
