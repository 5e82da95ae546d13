package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
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
  private final ClauseQueries queries;
  private final FacetFilters filters;
  private final FacetTable facets;
  private final Ranking ranking;
  private final Looser looser;
  private final WordOrder order;
  private final Below below;
  private final MeasureTable measures;

  /** A page asks for the same words under one filter after another. */
  private volatile OwnWords newest;

  Answers(
      Snapshot snapshot,
      UnitNames unitNames,
      StoredItems items,
      ClauseQueries queries,
      FacetFilters filters,
      FacetTable facets,
      Ranking ranking,
      Looser looser,
      Words words,
      Nearness nearness) {
    this.snapshot = snapshot;
    this.unitNames = unitNames;
    this.items = items;
    this.queries = queries;
    this.filters = filters;
    this.facets = facets;
    this.ranking = ranking;
    this.looser = looser;
    order = new WordOrder(words::of, looser::finds);
    measures = new MeasureTable(snapshot, items, filters, facets);
    below = new Below(snapshot, items, looser, nearness, this::matching);
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
    Found found = found(read.clause(), query, last(query));
    Filters asked = filters(query, read.clause());
    FacetTable.Counted counted = facets.count(found.matches(), asked);
    return new Results(
        found.total(),
        hits(page(found, query), query.size(), new NameHighlighter(read.clause(), query)),
        counted.shown(),
        counted.totals(),
        read.readings(),
        below.of(new Below.Exact(query, read, spellings, filters.passing(asked), found.passing())),
        new Further(read.clause(), found, asked.notices(), spellings));
  }

  /**
   * What is left of some matches. A table asks for the words of a row under the filters of each
   * column, so that the words asked for last are kept.
   */
  private final class Further implements Totals {
    private final Clause clause;
    private final Found found;
    private final boolean notices;
    private final Spellings spellings;
    private Query words = Query.of("").paged(1, 0);
    private FixedBitSet both;

    Further(Clause clause, Found found, boolean notices, Spellings spellings) {
      this.clause = clause;
      this.found = found;
      this.notices = notices;
      this.spellings = spellings;
      both = found.matches();
    }

    @Override
    public long within(Within where) {
      if (found.total() == 0) {
        return 0;
      }
      Clause narrowed = Narrower.of(clause, where);
      FixedBitSet standing =
          found
              .own()
              .filter(own -> own.clause().equals(narrowed))
              .map(OwnWords::matches)
              .orElseGet(() -> matching(narrowed));
      return FixedBitSet.intersectionCount(standing, found.passing());
    }

    @Override
    public synchronized long with(Query further) {
      Query asked = further.with(Filters.NONE).paged(1, 0).sorted(Sort.RELEVANCE);
      if (!asked.equals(words)) {
        both = of(read(asked, spellings).clause());
        words = asked;
      }
      return passing(both, further.filters().notices(notices)).cardinality();
    }

    private FixedBitSet of(Clause clause) {
      return clause instanceof Clause.Everything
          ? found.matches()
          : both(matching(clause), found.matches());
    }
  }

  private FixedBitSet matching(Clause clause) {
    Gather gather = new Gather(snapshot, snapshot.everything, null, 0);
    snapshot.collect(queries.of(clause), gather);
    return gather.matches();
  }

  /** The hits of the page and nothing else. */
  List<Hit> hits(Query query, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    return hits(
        page(found(clause, query, last(query)), query),
        query.size(),
        new NameHighlighter(clause, query));
  }

  /** Every exact hit, in order. */
  Stream<Item> all(Query query, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    Found found = found(clause, query, snapshot.runs.size());
    StoredFields stored = items.stored();
    return IntStream.of(docs(found, query.sort(), 0, Integer.MAX_VALUE))
        .mapToObj(doc -> items.read(stored, doc));
  }

  /** Costs what the rarest of words and filters costs. */
  long count(Query query, Spellings given) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    Clause clause = read(query, spellings(given)).clause();
    both.add(queries.of(clause), BooleanClause.Occur.FILTER);
    filters.queries(filters(query, clause)).forEach(f -> both.add(f, BooleanClause.Occur.FILTER));
    try {
      return snapshot.searcher.count(both.build());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  FacetValues values(Query query, Facet facet, FacetRequest request, Spellings given) {
    Clause clause = read(query, spellings(given)).clause();
    Found found = found(clause, query, 0);
    FacetTable.Picking values =
        facets.count(found.matches(), filters(query, clause), EnumSet.of(facet)).of(facet);
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
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(queries.of(clause), BooleanClause.Occur.FILTER);
    List<BytesRef> chosen =
        query.values(MeasureFacet.INDICATOR).stream().map(BytesRef::new).toList();
    if (!chosen.isEmpty()) {
      both.add(new TermInSetQuery(MeasureColumn.INDICATOR, chosen), BooleanClause.Occur.FILTER);
    }
    Gather gather = new Gather(snapshot, snapshot.everything, null, 0);
    snapshot.collect(both.build(), gather);
    return measures.rows(query, gather.matches(), filters(query.items(), clause));
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
          case ROLE, YEAR, DOCUMENT, PLACE, KIND, DUE -> Set.of();
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

  /** Who asks for a kind, or for one item, means also a notice. */
  private static Filters filters(Query query, Clause clause) {
    Filters filters = query.filters();
    return filters.notices(filters.notices() || clause.choosesKind());
  }

  private Spellings spellings(Spellings given) {
    return unitNames.orElse(given.and(new Quantities()));
  }

  /**
   * What a search found.
   *
   * @param matches whatever matches the words
   * @param passing of these what passes the filters
   * @param positions the best of them, best first; none where the order is that of documents
   * @param own what holds the words as its own, where that decides the order
   */
  private record Found(
      FixedBitSet matches, FixedBitSet passing, int[] positions, Optional<OwnWords> own) {
    long total() {
      return passing.cardinality();
    }
  }

  /**
   * @param most how many of the best are wanted in their order
   */
  private Found found(Clause clause, Query query, int most) {
    FixedBitSet allowed = filters.passing(filters(query, clause));
    if (clause instanceof Clause.Everything) {
      int[] best =
          switch (query.sort()) {
            case YEAR -> best(allowed, most, (segment, doc) -> segment.firstYear[doc]);
            case DUE -> best(allowed, most, (segment, doc) -> segment.urgency[doc]);
            case RELEVANCE -> query.naming() ? ledFirst(query, allowed, most) : new int[0];
            case DOCUMENT -> new int[0];
          };
      return new Found(snapshot.everything, allowed, best, Optional.empty());
    }
    Optional<OwnWords> own = ownWords(clause, query);
    Worth worth = worth(clause, query.sort(), own);
    boolean scored = worth != null && worth.scores() && most > 0;
    Gather gather = new Gather(snapshot, allowed, worth, Math.min(most, snapshot.runs.size()));
    snapshot.collect(scored ? ranking.query(clause) : queries.of(clause), gather);
    FixedBitSet matches = gather.matches();
    return new Found(matches, both(matches, allowed), gather.positions(), own);
  }

  /** A clause that looks in an item's own words alone, and what it matches. */
  private record OwnWords(Clause clause, FixedBitSet matches) {}

  /** Nothing where they decide no order: of a name alone its bearers' items are first. */
  private Optional<OwnWords> ownWords(Clause clause, Query query) {
    boolean ranked = query.sort() == Sort.RELEVANCE && query.size() > 0;
    if (!ranked || query.within() != Within.EVERYWHERE) {
      return Optional.empty();
    }
    Clause own = Narrower.ownWords(clause);
    return own.equals(clause) || ranking.subjects().of(clause).somebody()
        ? Optional.empty()
        : Optional.of(ownWords(own));
  }

  private OwnWords ownWords(Clause clause) {
    OwnWords last = newest;
    if (last == null || !last.clause().equals(clause)) {
      last = new OwnWords(clause, matching(clause));
      newest = last;
    }
    return last;
  }

  /** Without words all are worth the same. */
  private Worth worth(Clause clause, Sort sort, Optional<OwnWords> own) {
    return switch (sort) {
      case DOCUMENT -> null;
      case YEAR -> Worth.byYear(snapshot.segments);
      case DUE -> Worth.byDue(snapshot.segments);
      case RELEVANCE -> ranking.worth(clause, inOwnWords(own));
    };
  }

  private static IntPredicate inOwnWords(Optional<OwnWords> own) {
    return own.<IntPredicate>map(words -> words.matches()::get).orElse(_ -> false);
  }

  private int[] ledFirst(Query query, FixedBitSet passing, int most) {
    Subjects.Meant meant =
        ranking
            .subjects()
            .of(
                filters.ids(Facet.UNIT, query.filters()),
                filters.ids(Facet.LEADER, query.filters()));
    return best(passing, most, (segment, doc) -> Float.floatToRawIntBits(meant.part(segment, doc)));
  }

  /** What an item is worth by itself. */
  @FunctionalInterface
  private interface OwnWorth {
    int of(SegmentColumns segment, int doc);
  }

  private int[] best(FixedBitSet passing, int most, OwnWorth worth) {
    if (most == 0) {
      return new int[0];
    }
    LongHeap best = new LongHeap(Math.min(most, Math.max(1, snapshot.runs.size())));
    snapshot.each(
        passing,
        (segment, leaf, doc) ->
            best.insertWithOverflow(
                Gather.key(worth.of(segment, doc), snapshot.position(leaf, doc))));
    return Gather.positions(best);
  }

  private FixedBitSet both(FixedBitSet matches, FixedBitSet allowed) {
    if (allowed == snapshot.everything) {
      return matches;
    }
    FixedBitSet both = matches.clone();
    both.and(allowed);
    return both;
  }

  private FixedBitSet passing(FixedBitSet matches, Filters asked) {
    FixedBitSet allowed = filters.passing(asked);
    return matches == snapshot.everything ? allowed : both(matches, allowed);
  }

  /** How many hits are there up to the end of the page. */
  private static int last(Query query) {
    return (int) Math.min(Integer.MAX_VALUE, (long) query.page() * query.size());
  }

  private int[] page(Found found, Query query) {
    return docs(found, query.sort(), (query.page() - 1L) * query.size(), query.size());
  }

  private int[] docs(Found found, Sort sort, long skip, int size) {
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
