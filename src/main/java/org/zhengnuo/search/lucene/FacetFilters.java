package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.query.PlaceNames;

/**
 * Which items pass the filters of a search. Filters that narrow the same thing are one group: a
 * facet, unit and role together, a range of years or of due days; the sets of the last groups asked
 * for are kept.
 */
final class FacetFilters {
  /** A set has a bit an item: of a million items a hundred sets are kept. */
  private static final long MOST_BYTES = 16 << 20;

  private static final int MOST_KEPT = 1_000;

  private final Snapshot snapshot;
  private final Library library;
  private final List<Place> places;
  private final Map<Group, FixedBitSet> kept;
  private final SaidFacets said;

  FacetFilters(Snapshot snapshot, Library library) {
    this.snapshot = snapshot;
    this.library = library;
    said = SaidFacets.NONE;
    long each = snapshot.everything.length() / Byte.SIZE + 1;
    kept = newestOf((int) Math.min(MOST_KEPT, Math.max(1, MOST_BYTES / each)));
    places =
        Stream.of(snapshot.values.get(Facet.PLACE))
            .filter(name -> !name.equals(Facet.NONE))
            .map(Place::new)
            .toList();
  }

  /** The same, where more is told of items than the index holds. */
  private FacetFilters(FacetFilters stored, SaidFacets said) {
    snapshot = stored.snapshot;
    library = stored.library;
    places = stored.places;
    kept = stored.kept;
    this.said = said;
  }

  FacetFilters under(SaidFacets told) {
    return new FacetFilters(this, told);
  }

  /** A table that forgets what was asked for longest ago. */
  private static Map<Group, FixedBitSet> newestOf(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Group, FixedBitSet> eldest) {
        return size() > most;
      }
    };
  }

  /**
   * What one filter narrows to.
   *
   * @param facet UNIT for units and roles together; empty for a range
   * @param values ids
   * @param roles tokens, with UNIT only
   * @param narrowed whether units were asked for, even if none of them is known
   * @param range of years or days, where there is no facet
   */
  private record Group(
      Optional<Facet> facet,
      Set<String> values,
      Set<String> roles,
      boolean narrowed,
      boolean through,
      Range range) {

    /** Of no chosen kind: all but notices. */
    static final Group USUAL =
        new Group(Optional.of(Facet.KIND), Set.of(), Set.of(), false, false, Range.NONE);

    static Group of(Range range) {
      return new Group(Optional.empty(), Set.of(), Set.of(), false, false, range);
    }

    boolean isStored() {
      return facet.isEmpty() || facet.get().isStored();
    }

    boolean isOf(Facet other) {
      return facet.filter(other::equals).isPresent();
    }
  }

  /**
   * Both ends included.
   *
   * @param days whether they are due days, and not years
   */
  private record Range(boolean days, int from, int to) {
    static final Range NONE = new Range(false, 0, 0);
  }

  /** The ids that a facet's values mean: what a user may call them is looked up. */
  Set<String> ids(Facet facet, Filters filters) {
    Set<String> ids = new HashSet<>();
    for (String name : filters.values(facet)) {
      addIds(facet, name, ids);
    }
    return ids;
  }

  private void addIds(Facet facet, String name, Set<String> ids) {
    if (name.equals(Facet.NONE)) {
      ids.add(name);
      return;
    }
    switch (facet) {
      case LEADER -> library.leadersCalled(name).stream().map(Leader::id).forEach(ids::add);
      case UNIT -> library.unitsCalled(name).stream().map(Unit::id).forEach(ids::add);
      case PLACE ->
          PlaceNames.called(name, places.stream()).stream().map(Place::name).forEach(ids::add);
      case DOCUMENT -> library.documentsCalled(name).stream().map(Document::id).forEach(ids::add);
      case ROLE, YEAR, CHAPTER, KIND, DUE, STATE, COLOUR, RECONCILED -> ids.add(name);
    }
  }

  /** The items that pass; everything where nothing narrows. Never to be changed by the caller. */
  FixedBitSet passing(Filters filters) {
    return passing(groups(filters));
  }

  /**
   * For each facet that is narrowed, the items that pass all other filters. A unit is counted in
   * the roles asked for, a role for the units asked for: items that have neither count for none.
   */
  Map<Facet, FixedBitSet> others(Filters filters) {
    List<Group> groups = groups(filters);
    Map<Facet, FixedBitSet> others = new EnumMap<>(Facet.class);
    for (Group group : groups) {
      List<Group> rest = groups.stream().filter(other -> other != group).toList();
      if (group.isOf(Facet.UNIT)) {
        others.put(Facet.UNIT, besides(rest, inRoles(filters)));
        others.put(Facet.ROLE, besides(rest, ofUnits(filters)));
      } else {
        group.facet().ifPresent(facet -> others.put(facet, passing(rest)));
      }
    }
    return others;
  }

  private FixedBitSet besides(List<Group> rest, Optional<Group> owners) {
    List<Group> all = new ArrayList<>(rest);
    owners.ifPresent(all::add);
    return passing(all);
  }

  private Optional<Group> inRoles(Filters filters) {
    return Optional.of(filters.values(Facet.ROLE))
        .filter(roles -> !roles.isEmpty())
        .map(
            r ->
                new Group(
                    Optional.of(Facet.UNIT), Set.of(), Set.copyOf(r), false, false, Range.NONE));
  }

  private Optional<Group> ofUnits(Filters filters) {
    return Optional.of(filters.values(Facet.UNIT))
        .filter(units -> !units.isEmpty())
        .map(_ -> ofUnits(filters, Set.of()));
  }

  private FixedBitSet passing(Collection<Group> groups) {
    FixedBitSet passing = null;
    for (Group group : groups) {
      FixedBitSet items = items(group);
      if (passing == null && groups.size() == 1) {
        return items;
      }
      if (passing == null) {
        passing = items.clone();
      } else {
        passing.and(items);
      }
    }
    return passing == null ? snapshot.everything : passing;
  }

  private List<Group> groups(Filters filters) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      boolean ofOwners = facet == Facet.UNIT || facet == Facet.ROLE;
      if (!ofOwners && !filters.values(facet).isEmpty()) {
        groups.add(single(facet, filters));
      }
    }
    if (!filters.values(Facet.UNIT).isEmpty() || !filters.values(Facet.ROLE).isEmpty()) {
      groups.add(owners(filters));
    }
    if (filters.values(Facet.KIND).isEmpty() && !filters.notices()) {
      groups.add(Group.USUAL);
    }
    ranges(filters).map(Group::of).forEach(groups::add);
    return groups;
  }

  private static Stream<Range> ranges(Filters filters) {
    Stream.Builder<Range> ranges = Stream.builder();
    if (filters.from().isPresent() || filters.to().isPresent()) {
      int from = filters.from().orElse(Integer.MIN_VALUE);
      ranges.add(new Range(false, from, filters.to().orElse(Integer.MAX_VALUE)));
    }
    DueRange due = filters.due();
    if (due.narrows()) {
      int from = due.from().map(IndexFields::days).orElse(Integer.MIN_VALUE);
      ranges.add(new Range(true, from, due.to().map(IndexFields::days).orElse(Integer.MAX_VALUE)));
    }
    return ranges.build();
  }

  private Group single(Facet facet, Filters filters) {
    return new Group(Optional.of(facet), ids(facet, filters), Set.of(), true, false, Range.NONE);
  }

  private Group owners(Filters filters) {
    return ofUnits(filters, Set.copyOf(filters.values(Facet.ROLE)));
  }

  private Group ofUnits(Filters filters, Set<String> roles) {
    return new Group(
        Optional.of(Facet.UNIT),
        ids(Facet.UNIT, filters),
        roles,
        !filters.values(Facet.UNIT).isEmpty(),
        filters.through(),
        Range.NONE);
  }

  /** The same filters as queries, for what is only counted, but for {@link #counted}. */
  List<Query> queries(Filters filters) {
    return groups(filters).stream()
        .filter(group -> !group.equals(Group.USUAL) && group.isStored())
        .map(this::query)
        .toList();
  }

  /** All items, or all but notices; of these those that pass what is told beside the index. */
  FixedBitSet counted(Filters filters) {
    return passing(
        groups(filters).stream().filter(g -> g.equals(Group.USUAL) || !g.isStored()).toList());
  }

  private FixedBitSet items(Group group) {
    if (group.equals(Group.USUAL)) {
      return snapshot.usual;
    }
    if (!group.isStored()) {
      int length = snapshot.everything.length();
      return said.items(group.facet().orElseThrow(), group.values(), length);
    }
    synchronized (kept) {
      FixedBitSet known = kept.get(group);
      if (known != null) {
        return known;
      }
    }
    FixedBitSet items = gathered(query(group));
    synchronized (kept) {
      kept.put(group, items);
    }
    return items;
  }

  private Query query(Group group) {
    if (group.facet().isEmpty()) {
      return range(group.range());
    }
    Facet facet = group.facet().get();
    if (facet == Facet.UNIT) {
      return owners(group);
    }
    Set<String> terms =
        facet == Facet.LEADER
            ? group.values().stream().map(this::leaderKey).collect(Collectors.toSet())
            : group.values();
    return NameQueries.any(IndexFields.facet(facet), terms);
  }

  private static Query range(Range range) {
    if (!range.days()) {
      return ClauseQueries.years(range.from(), range.to());
    }
    return range.from() > range.to()
        ? new MatchNoDocsQuery("no day")
        : IntField.newRangeQuery(IndexFields.DUE, range.from(), range.to());
  }

  private String leaderKey(String id) {
    return library.leader(id).map(Leader::key).orElse(id);
  }

  /** One owner that is one of the units and in one of the roles. */
  private Query owners(Group group) {
    if (!group.narrowed()) {
      return NameQueries.any(IndexFields.facet(Facet.ROLE), group.roles());
    }
    boolean anyRole = group.roles().isEmpty();
    Set<String> keys = unitKeys(group);
    Set<String> terms = new HashSet<>();
    for (String key : keys) {
      if (anyRole) {
        terms.add(key);
      } else {
        group.roles().stream()
            .flatMap(role -> Token.find(Role.class, role).stream())
            .forEach(role -> terms.add(IndexFields.owner(role, key)));
      }
    }
    if (group.values().contains(Facet.NONE) && (anyRole || group.roles().contains(Facet.NONE))) {
      return either(anyRole, terms);
    }
    return NameQueries.any(anyRole ? IndexFields.facet(Facet.UNIT) : IndexFields.OWNER, terms);
  }

  private static Query either(boolean anyRole, Set<String> terms) {
    Query none = NameQueries.any(IndexFields.facet(Facet.UNIT), Set.of(Facet.NONE));
    Query some =
        NameQueries.any(anyRole ? IndexFields.facet(Facet.UNIT) : IndexFields.OWNER, terms);
    return new org.apache.lucene.search.DisjunctionMaxQuery(List.of(none, some), 0);
  }

  private Set<String> unitKeys(Group group) {
    List<Unit> units = new ArrayList<>();
    for (String id : group.values()) {
      library.unit(id).ifPresent(units::add);
      if (group.through()) {
        units.addAll(library.collectivesOf(id));
      }
    }
    return units.stream().map(Unit::key).collect(Collectors.toSet());
  }

  /** Every item that matches a query. */
  private FixedBitSet gathered(Query query) {
    FixedBitSet items = new FixedBitSet(snapshot.everything.length());
    try {
      Weight weight =
          snapshot.searcher.createWeight(
              snapshot.searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : snapshot.leaves) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          add(scorer.iterator(), leaf.docBase, items);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    items.and(snapshot.everything);
    return items;
  }

  private static void add(DocIdSetIterator hits, int base, FixedBitSet items) throws IOException {
    for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
      items.set(base + hit);
    }
  }
}
