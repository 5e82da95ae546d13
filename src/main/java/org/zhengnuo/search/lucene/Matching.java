package org.zhengnuo.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Within;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.Narrower;

/** What clauses match in one generation, what of it passes filters, and the best of that. */
final class Matching {
  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final FacetFilters filters;
  private final Ranking ranking;

  /** A page asks for the same words under one filter after another. */
  private volatile OwnWords newest;

  Matching(Snapshot snapshot, ClauseQueries queries, FacetFilters filters, Ranking ranking) {
    this.snapshot = snapshot;
    this.queries = queries;
    this.filters = filters;
    this.ranking = ranking;
  }

  FacetFilters filters() {
    return filters;
  }

  /** The same under other filters. */
  Matching under(FacetFilters others) {
    return new Matching(snapshot, queries, others, ranking);
  }

  /** Whatever matches, filters or not. */
  FixedBitSet of(Clause clause) {
    return matching(queries.of(clause));
  }

  /** The same of those that speak of one of some indicators, where any are named. */
  FixedBitSet of(Clause clause, Collection<String> indicators) {
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(queries.of(clause), BooleanClause.Occur.FILTER);
    List<BytesRef> chosen = indicators.stream().map(BytesRef::new).toList();
    if (!chosen.isEmpty()) {
      both.add(new TermInSetQuery(MeasureColumn.INDICATOR, chosen), BooleanClause.Occur.FILTER);
    }
    return matching(both.build());
  }

  private FixedBitSet matching(org.apache.lucene.search.Query query) {
    Gather gather = new Gather(snapshot, List.of(), null, 0);
    snapshot.collect(query, gather);
    return gather.matches();
  }

  /** Costs what the rarest of words and filters costs. */
  long count(Clause clause, Query query) {
    Filters asked = filters(query, clause);
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(queries.of(clause), BooleanClause.Occur.FILTER);
    filters.queries(asked).forEach(filter -> both.add(filter, BooleanClause.Occur.FILTER));
    Count count = new Count(filters.counted(asked));
    snapshot.collect(both.build(), count);
    return count.count;
  }

  private static final class Count extends SimpleCollector {
    private final FixedBitSet within;
    private int base;
    private long count;

    Count(FixedBitSet within) {
      this.within = within;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      count += within.get(base + doc) ? 1 : 0;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Those of the matches that pass. */
  FixedBitSet passing(FixedBitSet matches, Filters asked) {
    FixedBitSet allowed = filters.passing(asked);
    return matches == snapshot.everything ? allowed : both(matches, allowed);
  }

  /** What is in both sets; neither is changed. */
  FixedBitSet both(FixedBitSet matches, FixedBitSet allowed) {
    if (allowed == snapshot.everything) {
      return matches;
    }
    FixedBitSet both = matches.clone();
    both.and(allowed);
    return both;
  }

  /** Who asks for a kind, or for one item, means also a notice. */
  static Filters filters(Query query, Clause clause) {
    Filters filters = query.filters();
    return filters.notices(filters.notices() || clause.choosesKind());
  }

  /**
   * What a search found.
   *
   * @param matches whatever matches the words
   * @param passing of these what passes the filters
   * @param positions the best of them, best first; none where the order is that of documents
   * @param own what holds the words as its own, where that decides the order
   * @param where where the words stand in what passes, if that was told
   */
  record Found(
      FixedBitSet matches,
      FixedBitSet passing,
      int[] positions,
      Optional<OwnWords> own,
      Optional<FoundWhere> where) {
    long total() {
      return passing.cardinality();
    }
  }

  /**
   * @param most how many of the best are wanted in their order
   */
  Found found(Clause clause, Query query, int most) {
    return found(clause, List.of(query), most).getFirst();
  }

  /**
   * What is found under the filters of each query, in one pass over the words.
   *
   * @param side differ in nothing but their filters
   * @param most how many of the best of each are wanted in their order
   */
  List<Found> found(Clause clause, List<Query> side, int most) {
    return side.isEmpty() || clause instanceof Clause.Everything
        ? side.stream().map(query -> everything(clause, query, most)).toList()
        : matched(clause, side, most);
  }

  private Found everything(Clause clause, Query query, int most) {
    FixedBitSet allowed = filters.passing(filters(query, clause));
    int[] best =
        switch (query.sort()) {
          case YEAR -> best(allowed, most, (segment, doc) -> segment.firstYear[doc]);
          case DUE -> best(allowed, most, (segment, doc) -> segment.urgency[doc]);
          case RELEVANCE -> query.naming() ? ledFirst(query, allowed, most) : new int[0];
          case DOCUMENT -> new int[0];
        };
    return new Found(snapshot.everything, allowed, best, Optional.empty(), Optional.empty());
  }

  private List<Found> matched(Clause clause, List<Query> side, int most) {
    Query query = side.getFirst();
    Optional<OwnWords> own = ownWords(clause, query);
    boolean scored = query.sort() == Sort.RELEVANCE && most > 0;
    Optional<FoundWhere> where =
        Optional.of(new FoundWhere(snapshot.everything.length()))
            .filter(_ -> scored && FoundWhere.tells(clause));
    org.apache.lucene.search.Query words =
        scored ? ranking.query(clause, where.orElse(FoundWhere.UNASKED)) : queries.of(clause);
    IntPredicate inOwn = own.isEmpty() ? _ -> false : inOwnWords(clause, where, own.get());
    List<FixedBitSet> allowed =
        side.stream().map(each -> filters.passing(filters(each, clause))).toList();
    Gather gather =
        new Gather(
            snapshot,
            allowed,
            worth(clause, query.sort(), inOwn),
            Math.min(most, snapshot.runs.size()));
    snapshot.collect(words, gather);
    FixedBitSet matches = gather.matches();
    return IntStream.range(0, side.size())
        .mapToObj(
            i -> new Found(matches, both(matches, allowed.get(i)), gather.positions(i), own, where))
        .toList();
  }

  /** A clause that looks in an item's own words alone, and what it matches, once that is asked. */
  record OwnWords(Clause clause, Once<FixedBitSet> matches) {}

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
      last = new OwnWords(clause, new Once<>(() -> of(clause)));
      newest = last;
    }
    return last;
  }

  /** Without words all are worth the same. */
  private Worth worth(Clause clause, Sort sort, IntPredicate inOwnWords) {
    return switch (sort) {
      case DOCUMENT -> null;
      case YEAR -> Worth.byYear(snapshot.segments);
      case DUE -> Worth.byDue(snapshot.segments);
      case RELEVANCE -> ranking.worth(clause, inOwnWords);
    };
  }

  /** Told by the search itself or, where it cannot tell, by one of its own. */
  private static IntPredicate inOwnWords(
      Clause clause, Optional<FoundWhere> where, OwnWords apart) {
    return where
        .map(told -> told.in(Narrower.typedOrder(clause), Within.TEXT))
        .orElse(doc -> apart.matches().get().get(doc));
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
}
