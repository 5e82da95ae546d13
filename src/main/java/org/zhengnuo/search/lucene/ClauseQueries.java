package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.OwnersIn;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.search.rank.Weights;
import org.zhengnuo.text.ExactText;

/** Clauses as Lucene queries; what decides but is worth nothing scores 0. */
final class ClauseQueries {
  /** The query reader bounds what is typed; a term with many aliases is five fields times each. */
  private static final int MOST_CLAUSES = 1 << 16;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  /** Every item. */
  static final Query ITEMS =
      worthless(new TermQuery(new Term(IndexFields.TYPE, RecordType.ITEM.token())));

  private final Snapshot snapshot;
  private final Library library;
  private final NameQueries names;
  private final TokenStatistics statistics;

  ClauseQueries(Snapshot snapshot, Library library, NameQueries names) {
    this.snapshot = snapshot;
    this.library = library;
    this.names = names;
    statistics = new TokenStatistics(snapshot.searcher);
  }

  Query of(Clause clause) {
    return of(clause, FoundWhere.UNASKED);
  }

  /**
   * @param where is told where the words stand
   */
  Query of(Clause clause, FoundWhere where) {
    return switch (clause) {
      case Clause.Everything _ -> ITEMS;
      case Clause.Phrase phrase -> phrase(phrase, where);
      case Clause.Together together -> where.told(together(together), together);
      case Clause.Named(Clause.Phrase phrase) -> named(phrase);
      case Clause.Years(Period period) when period.singleYear() ->
          worthless(term(IndexFields.facet(Facet.YEAR), period.token()));
      case Clause.Years(Period period) -> worthless(years(period.from(), period.to()));
      case Clause.OfKind(var kind) -> worthless(term(IndexFields.facet(Facet.KIND), kind.token()));
      case Clause.OneItem(String id) -> worthless(term(IndexFields.ID, id));
      case Clause.All(List<Clause> parts) -> all(parts, where);
      case Clause.Any(List<Clause> parts) -> any(parts, where);
      case Clause.Not(Clause part) -> all(List.of(clause), where);
    };
  }

  /** A match of this sort is worth hardly anything, so that it stands below literal ones. */
  private Query together(Clause.Together together) {
    List<List<String>> words = together.words().stream().map(ExactText::words).toList();
    IntervalsSource[] sources =
        words.stream().map(ClauseQueries::word).toArray(IntervalsSource[]::new);
    // Between two words side by side stands the pair of their ends.
    int gaps = together.apart() + sources.length - 1;
    IntervalsSource near = Intervals.maxgaps(gaps, Intervals.unordered(sources));
    IntervalsSource end = Intervals.fixField(IndexFields.ENDS, Intervals.term(IndexFields.END));
    Query query =
        new IntervalQuery(IndexFields.paired(ItemField.TEXT), Intervals.notContaining(near, end));
    Query where =
        new Deferred(
            query,
            leaf -> words.stream().allMatch(word -> snapshot.mayHold(leaf, ItemField.TEXT, word)));
    return new BoostQuery(new ConstantScoreQuery(where), Weights.OTHER_ORDER);
  }

  private static IntervalsSource word(List<String> word) {
    List<String> pairs = Pairs.of(word);
    return Intervals.phrase(pairs.subList(0, pairs.size() - 1).toArray(String[]::new));
  }

  /** Items that begin not after {@code to} and end not before {@code from}. */
  static Query years(int from, int to) {
    if (from > to) {
      return IntRange.newContainsQuery(IndexFields.YEARS, new int[] {to}, new int[] {from});
    }
    return IntRange.newIntersectsQuery(IndexFields.YEARS, new int[] {from}, new int[] {to});
  }

  private static Query worthless(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private Query all(List<Clause> parts, FoundWhere where) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean wants = false;
    for (Clause part : parts) {
      if (part instanceof Clause.Not(Clause excluded)) {
        query.add(of(excluded), Occur.MUST_NOT);
      } else {
        query.add(of(part, where), Occur.MUST);
        wants = true;
      }
    }
    return wants ? query.build() : query.add(ITEMS, Occur.MUST).build();
  }

  private Query any(List<Clause> parts, FoundWhere where) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(of(part, where), Occur.SHOULD));
    return query.build();
  }

  private Query phrase(Clause.Phrase phrase, FoundWhere where) {
    List<Query> variants = new ArrayList<>();
    for (String spelling : phrase.spellings()) {
      List<String> tokens = ExactText.words(spelling);
      float weight = spelling.equals(phrase.typed()) ? 1 : Weights.ALIAS;
      for (SearchField field : tokens.isEmpty() ? Set.<SearchField>of() : phrase.fields()) {
        Query query = phrase(field, tokens);
        if (!(query instanceof MatchNoDocsQuery)) {
          Query told = where.told(query, phrase, field);
          variants.add(new BoostQuery(told, weight * Weights.of(field.family())));
        }
      }
    }
    return variants.isEmpty()
        ? new MatchNoDocsQuery("nobody is called so")
        : new DisjunctionMaxQuery(variants, 0.1f);
  }

  private Query phrase(SearchField field, List<String> tokens) {
    return IndexFields.TEXTS.contains(field.family()) && field instanceof ItemField text
        ? phrase(text, tokens)
        : names.phrase(field, tokens);
  }

  /** Tokens side by side in a field of running text. */
  Query phrase(ItemField field, List<String> tokens) {
    return phrase(field, tokens, new PairLookup(snapshot));
  }

  private Query phrase(ItemField field, List<String> tokens, PairLookup lookup) {
    return snapshot.mayHold(field, tokens)
        ? new ExactPhrase(field, tokens, statistics, lookup)
        : new MatchNoDocsQuery("a pair stands nowhere");
  }

  /** The same for a spelling as typed. */
  Query phrase(ItemField field, String spelling) {
    return phrase(field, spelling, new PairLookup(snapshot));
  }

  /**
   * The same for one of many phrases.
   *
   * @param lookup one for all that are asked for together
   */
  Query phrase(ItemField field, String spelling, PairLookup lookup) {
    List<String> tokens = ExactText.words(spelling);
    return tokens.isEmpty() ? new MatchNoDocsQuery("no words") : phrase(field, tokens, lookup);
  }

  /** The items of the one who is meant exactly; otherwise those of the phrase. */
  private Query named(Clause.Phrase phrase) {
    return phrase.fields().stream()
        .flatMap(field -> meant(field, phrase.typed()))
        .findFirst()
        .orElseGet(() -> phrase(phrase, FoundWhere.UNASKED));
  }

  private Stream<Query> meant(SearchField field, String name) {
    if (field.family() == ItemField.LEADER) {
      List<Leader> called = library.leadersCalled(name);
      Set<String> keys = exactly(called, library.leaders(), Leader::id, Leader::name, name);
      return of(IndexFields.facet(Facet.LEADER), keys(keys, this::leaderKey));
    }
    Set<String> ids =
        exactly(library.unitsCalled(name), library.units(), Unit::id, Unit::name, name);
    return field instanceof OwnersIn(Role role)
        ? of(IndexFields.OWNER, keys(ids, id -> IndexFields.owner(role, unitKey(id))))
        : of(IndexFields.facet(Facet.UNIT), keys(ids, this::unitKey));
  }

  private static Stream<Query> of(String field, Set<String> terms) {
    return terms.isEmpty() ? Stream.of() : Stream.of(worthless(NameQueries.any(field, terms)));
  }

  private static Set<String> keys(Set<String> ids, Function<String, String> key) {
    return ids.stream().map(key).collect(Collectors.toSet());
  }

  private String leaderKey(String id) {
    return library.leader(id).orElseThrow().key();
  }

  private String unitKey(String id) {
    return library.unit(id).orElseThrow().key();
  }

  /** Letter by letter first: 各县（市、区）政府 and 各县市、区政府 may be two. */
  private static <T> Set<String> exactly(
      List<T> called, List<T> all, Function<T, String> id, Function<T, String> name, String typed) {
    Set<String> ids =
        called.stream()
            .filter(each -> id.apply(each).equals(typed) || name.apply(each).equals(typed))
            .map(id)
            .collect(Collectors.toSet());
    if (!ids.isEmpty()) {
      return ids;
    }
    String canonical = ExactText.canonical(typed);
    return all.stream()
        .filter(each -> ExactText.canonical(name.apply(each)).equals(canonical))
        .map(id)
        .collect(Collectors.toSet());
  }
}
