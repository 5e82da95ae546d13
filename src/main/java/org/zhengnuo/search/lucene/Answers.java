package org.zhengnuo.search.lucene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureRows;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.Totals;
import org.zhengnuo.search.Within;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.NameHighlighter;
import org.zhengnuo.search.query.Narrower;
import org.zhengnuo.search.query.Quantities;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.ReadQuery;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.UnitNames;
import org.zhengnuo.search.query.WordOrder;
import org.zhengnuo.text.ExactText;

/** Answers queries from one generation: reads, matches, filters, counts, orders, cuts the page. */
final class Answers {
  private final Snapshot snapshot;
  private final UnitNames unitNames;
  private final StoredItems items;
  private final Matching matching;
  private final FacetTable facets;
  private final Looser looser;
  private final WordOrder order;
  private final Below below;
  private final MeasureTable measures;

  Answers(
      Snapshot snapshot,
      UnitNames unitNames,
      StoredItems items,
      Matching matching,
      FacetTable facets,
      MeasureTable measures,
      Looser looser,
      Words words,
      Nearness nearness) {
    this.snapshot = snapshot;
    this.unitNames = unitNames;
    this.items = items;
    this.matching = matching;
    this.facets = facets;
    this.looser = looser;
    order = new WordOrder(words::of, looser::finds);
    this.measures = measures;
    below = new Below(snapshot, items, looser, nearness, matching::of);
  }

  /** The same words over other filters and facets. */
  private Answers(Answers stored, Matching matching, FacetTable facets, MeasureTable measures) {
    snapshot = stored.snapshot;
    unitNames = stored.unitNames;
    items = stored.items;
    this.matching = matching;
    this.facets = facets;
    looser = stored.looser;
    order = stored.order;
    below = stored.below;
    this.measures = measures;
  }

  /** The same, where more is told of items than the index holds. */
  Answers under(ItemColumns columns) {
    SaidFacets said = SaidFacets.of(columns, snapshot, matching.filters());
    FacetFilters filters = matching.filters().under(said);
    FacetTable table = facets.under(said, filters);
    return new Answers(
        this, matching.under(filters), table, new MeasureTable(snapshot, items, filters, table));
  }

  Looser looser() {
    return looser;
  }

  List<Suggestion> suggest(String typed, int size) {
    return looser.names().suggest(typed, size);
  }

  List<Suggestion> named(String text) {
    return text.isBlank() ? List.of() : looser.names().named(text);
  }

  Results search(Query query, Spellings given) {
    Spellings spellings = spellings(given);
    ReadQuery read = read(query, spellings);
    Matching.Found found = matching.found(read.clause(), query, last(query));
    Filters asked = Matching.filters(query, read.clause());
    FacetTable.Counted counted = facets.count(found.matches(), asked);
    return new Results(
        found.total(),
        hits(page(found, query), query.size(), new NameHighlighter(read.clause(), query)),
        counted.shown(),
        counted.totals(),
        read.readings(),
        below.of(new Below.Exact(query, read, spellings, allowed(asked), found.passing())),
        new Further(read.clause(), found, asked.notices(), spellings));
  }

  /**
   * What is left of some matches. A table asks for the words of a row under the filters of each
   * column, so that the words asked for last are kept.
   */
  private final class Further implements Totals {
    private final Clause clause;
    private final Matching.Found found;
    private final boolean notices;
    private final Spellings spellings;
    private Query words = Query.of("").paged(1, 0);
    private FixedBitSet both;

    Further(Clause clause, Matching.Found found, boolean notices, Spellings spellings) {
      this.clause = clause;
      this.found = found;
      this.notices = notices;
      this.spellings = spellings;
      both = found.matches();
    }

    @Override
    public long within(Within where) {
      return found.total() == 0
          ? 0
          : found
              .where()
              .map(told -> Snapshot.count(found.passing(), told.in(clause, where)))
              .orElseGet(() -> searched(where));
    }

    private long searched(Within where) {
      Clause narrowed = Narrower.of(clause, where);
      FixedBitSet standing =
          found
              .own()
              .filter(own -> own.clause().equals(narrowed))
              .map(own -> own.matches().get())
              .orElseGet(() -> matching.of(narrowed));
      return FixedBitSet.intersectionCount(standing, found.passing());
    }

    @Override
    public synchronized long with(Query further) {
      Query asked = further.with(Filters.NONE).paged(1, 0).sorted(Sort.RELEVANCE);
      if (!asked.equals(words)) {
        both = of(read(asked, spellings).clause());
        words = asked;
      }
      return matching.passing(both, further.filters().notices(notices)).cardinality();
    }

    private FixedBitSet of(Clause clause) {
      return clause instanceof Clause.Everything
          ? found.matches()
          : matching.both(matching.of(clause), found.matches());
    }

    @Override
    public FacetValues values(Filters filters, Facet facet, FacetRequest request) {
      return Answers.this.values(found.matches(), filters.notices(notices), facet, request);
    }
  }

  private FixedBitSet allowed(Filters asked) {
    return matching.passing(snapshot.everything, asked);
  }

  /** The hits of the page and nothing else. */
  List<Hit> hits(Query query, Spellings given) {
    return hits(query, List.of(query.filters()), given).getFirst();
  }

  /** The same under each of these filters instead. */
  List<List<Hit>> hits(Query query, List<Filters> side, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    List<Query> asked = side.stream().map(query::with).toList();
    List<Matching.Found> found = matching.found(clause, asked, last(query));
    return IntStream.range(0, side.size())
        .mapToObj(i -> hits(clause, asked.get(i), found.get(i)))
        .toList();
  }

  private List<Hit> hits(Clause clause, Query query, Matching.Found found) {
    return hits(page(found, query), query.size(), new NameHighlighter(clause, query));
  }

  /** Every exact hit, in order. */
  Stream<Item> all(Query query, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    Matching.Found found = matching.found(clause, query, snapshot.runs.size());
    StoredFields stored = items.stored();
    return IntStream.of(docs(found, query.sort(), 0, Integer.MAX_VALUE))
        .mapToObj(doc -> items.read(stored, doc));
  }

  long count(Query query, Spellings given) {
    return matching.count(read(query, spellings(given)).clause(), query);
  }

  /** What several ask is looked up once. */
  List<Long> counts(List<Query> some, Spellings given) {
    Spellings spellings = spellings(given);
    List<Clause> clauses = some.stream().map(query -> read(query, spellings).clause()).toList();
    if (some.size() == 1) {
      return List.of(matching.count(clauses.getFirst(), some.getFirst()));
    }
    SharedParts parts = new SharedParts(matching, clauses);
    return IntStream.range(0, some.size())
        .mapToObj(i -> parts.count(clauses.get(i), Matching.filters(some.get(i), clauses.get(i))))
        .toList();
  }

  FacetValues values(Query query, Facet facet, FacetRequest request, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    Matching.Found found = matching.found(clause, query, 0);
    return values(found.matches(), Matching.filters(query, clause), facet, request);
  }

  private FacetValues values(
      FixedBitSet matches, Filters asked, Facet facet, FacetRequest request) {
    if (!facets.tells(facet)) {
      return new FacetValues(0, List.of());
    }
    FacetTable.Picking values = facets.count(matches, asked, EnumSet.of(facet)).of(facet);
    IntPredicate wanted = called(facet, request.called());
    long most = (long) request.page() * request.size();
    int cut = (int) Math.min(most, Integer.MAX_VALUE);
    return new FacetValues(
        values.total(wanted),
        values.values(wanted, cut, false).stream().skip(most - request.size()).toList());
  }

  /** Of chosen indicators only the items that speak of them are looked at. */
  MeasureRows measures(MeasureQuery query, Spellings given) {
    Clause clause = read(query.items(), spellings(given)).clause();
    FixedBitSet matches = matching.of(clause, query.values(MeasureFacet.INDICATOR));
    return measures.rows(query, matches, Matching.filters(query.items(), clause));
  }

  List<MeasureRow> measureRows(MeasureQuery query, Spellings given) {
    Clause clause = read(query.items(), spellings(given)).clause();
    FixedBitSet matches = matching.of(clause, query.values(MeasureFacet.INDICATOR));
    return measures.listed(query, matches, Matching.filters(query.items(), clause));
  }

  private IntPredicate called(Facet facet, String name) {
    if (name.isBlank()) {
      return _ -> true;
    }
    String[] ids = facets.ids(facet);
    String[] labels = facets.labels(facet);
    String canonical = ExactText.canonical(name);
    Set<String> known =
        switch (facet) {
          case UNIT -> looser.names().ids(Suggestion.Kind.UNIT, name);
          case LEADER -> looser.names().ids(Suggestion.Kind.LEADER, name);
          case CHAPTER -> looser.names().ids(Suggestion.Kind.SECTION, name);
          case ROLE, YEAR, DOCUMENT, PLACE, KIND, DUE, STATE, COLOUR, RECONCILED -> Set.of();
        };
    return i ->
        known.contains(ids[i])
            || ids[i].contains(name)
            || ExactText.canonical(labels[i]).contains(canonical);
  }

  private ReadQuery read(Query query, Spellings spellings) {
    ReadQuery read = QueryReader.read(query.text(), spellings, query.literal());
    return new ReadQuery(Narrower.of(order.of(read.clause()), query.within()), read.readings());
  }

  private Spellings spellings(Spellings given) {
    return unitNames.orElse(given.and(new Quantities()));
  }

  /** How many hits are there up to the end of the page. */
  private static int last(Query query) {
    return (int) Math.min(Integer.MAX_VALUE, (long) query.page() * query.size());
  }

  private int[] page(Matching.Found found, Query query) {
    return docs(found, query.sort(), (query.page() - 1L) * query.size(), query.size());
  }

  private int[] docs(Matching.Found found, Sort sort, long skip, int size) {
    if (found.positions().length > 0) {
      return IntStream.of(found.positions())
          .skip(skip)
          .limit(size)
          .map(snapshot.runs::doc)
          .toArray();
    }
    IntStream.Builder docs = IntStream.builder();
    snapshot.runs.inOrder(found.passing(), skip, size, docs::add);
    return docs.build().toArray();
  }

  private List<Hit> hits(int[] docs, int size, NameHighlighter highlighter) {
    StoredFields stored = items.stored();
    return IntStream.of(docs)
        .limit(size)
        .peek(_ -> Deadline.check())
        .mapToObj(doc -> highlighter.hit(items.read(stored, doc)))
        .toList();
  }
}
