package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;

/** The facets of one generation: what their values are called, and how they are counted. */
final class FacetTable {
  /** The facets whose values are few: shown whole. */
  private static final Set<Facet> WHOLE =
      EnumSet.of(Facet.YEAR, Facet.KIND, Facet.ROLE, Facet.STATE, Facet.COLOUR, Facet.RECONCILED);

  private static final int[] NOTHING = {};

  /** How many values of any other facet are shown. */
  private static final int SHOWN = 20;

  private final Snapshot snapshot;
  private final FacetFilters filters;
  private final SaidFacets said;
  private final Map<Facet, FacetNames> names = new EnumMap<>(Facet.class);
  private final int[][] members;
  private final Map<Integer, int[]> longerChapters = new ConcurrentHashMap<>();
  private final Once<FacetCounts> usual;
  private final Once<FacetCounts> everything;

  FacetTable(Snapshot snapshot, Library library, Names names, FacetFilters filters) {
    this.snapshot = snapshot;
    this.filters = filters;
    said = SaidFacets.NONE;
    for (Facet facet : Facet.STORED) {
      String[] values = facet == Facet.ROLE ? FacetLabel.ROLES : snapshot.values.get(facet);
      this.names.put(facet, FacetNames.of(facet, values, library, names));
    }
    members = members(library, names);
    usual = new Once<>(() -> counted(snapshot.usual, Facet.STORED));
    everything = new Once<>(() -> counted(snapshot.everything, Facet.STORED));
  }

  /** The same, where more is told of items than the index holds. */
  private FacetTable(FacetTable stored, SaidFacets said, FacetFilters filters) {
    snapshot = stored.snapshot;
    members = stored.members;
    usual = stored.usual;
    everything = stored.everything;
    this.filters = filters;
    this.said = said;
    names.putAll(stored.names);
    said.facets().forEach(facet -> names.put(facet, FacetNames.of(said.labels(facet))));
  }

  FacetTable under(SaidFacets told, FacetFilters over) {
    return new FacetTable(this, told, over);
  }

  private int[][] members(Library library, Names names) {
    String[] keys = snapshot.values.get(Facet.UNIT);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      numbers.put(ids(Facet.UNIT)[i], i);
    }
    int[][] all = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      List<String> standing = names.unit(keys[i]).members();
      if (!standing.isEmpty()) {
        all[i] = standing.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
      }
    }
    return all;
  }

  private FacetCounts counted(FixedBitSet items, Set<Facet> facets) {
    return FacetCounts.of(snapshot, items, facets, OwnerSelection.ALL, members);
  }

  /** Every value over all items, notices too. */
  FacetCounts everything() {
    return everything.get();
  }

  /** Whether anything is known of a facet. */
  boolean tells(Facet facet) {
    return names.containsKey(facet);
  }

  String[] ids(Facet facet) {
    return names.get(facet).ids();
  }

  String[] labels(Facet facet) {
    return names.get(facet).labels();
  }

  /** Every facet, each counted among the matches that pass all other filters. */
  Counted count(FixedBitSet matches, Filters asked) {
    Set<Facet> all = EnumSet.copyOf(Facet.STORED);
    all.addAll(said.facets());
    return count(matches, asked, all);
  }

  /** Some of the facets. */
  Counted count(FixedBitSet matches, Filters asked, Set<Facet> facets) {
    Map<Facet, FixedBitSet> others = filters.others(asked);
    OwnerSelection selection = selection(asked);
    Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
    Set<Facet> free = EnumSet.copyOf(facets);
    free.removeAll(others.keySet());
    free.retainAll(Facet.STORED);
    if (!free.isEmpty()) {
      FacetCounts together = count(matches, filters.passing(asked), free, selection);
      free.forEach(facet -> counts.put(facet, together));
    }
    others.forEach(
        (facet, passing) -> {
          if (facets.contains(facet) && facet.isStored()) {
            Set<Facet> alone = EnumSet.of(facet);
            counts.put(facet, count(matches, passing, alone, selection));
          }
        });
    Counted counted = new Counted(counts, asked);
    for (Facet facet : said.facets()) {
      if (facets.contains(facet)) {
        FixedBitSet passing = others.getOrDefault(facet, filters.passing(asked));
        counted.add(facet, said.counts(facet, both(matches, passing)), asked);
      }
    }
    return counted;
  }

  /** All items under no filter of owners are counted once for all. */
  private FacetCounts count(
      FixedBitSet matches, FixedBitSet passing, Set<Facet> facets, OwnerSelection selection) {
    if (matches == snapshot.everything && selection == OwnerSelection.ALL) {
      if (passing == snapshot.everything) {
        return everything();
      }
      if (passing == snapshot.usual) {
        return usual.get();
      }
    }
    return FacetCounts.of(snapshot, both(matches, passing), facets, selection, members);
  }

  /** What is in both sets; neither is changed. */
  private FixedBitSet both(FixedBitSet matches, FixedBitSet passing) {
    if (passing == snapshot.everything) {
      return matches;
    }
    if (matches == snapshot.everything) {
      return passing;
    }
    FixedBitSet both = matches.clone();
    both.and(passing);
    return both;
  }

  private OwnerSelection selection(Filters asked) {
    Set<String> roles = asked.values(Facet.ROLE);
    if (asked.values(Facet.UNIT).isEmpty() && roles.isEmpty()) {
      return OwnerSelection.ALL;
    }
    Set<String> units = filters.ids(Facet.UNIT, asked);
    boolean narrowed = !asked.values(Facet.UNIT).isEmpty();
    return OwnerSelection.of(narrowed ? taken(units, asked.through()) : null, units, roles);
  }

  private boolean[] taken(Set<String> units, boolean through) {
    String[] id = ids(Facet.UNIT);
    boolean[] taken = new boolean[id.length];
    for (int i = 0; i < id.length; i++) {
      taken[i] = units.contains(id[i]);
    }
    for (int i = 0; through && i < members.length; i++) {
      int[] standing = members[i] == null ? new int[0] : members[i];
      taken[i] |= IntStream.of(standing).anyMatch(member -> units.contains(id[member]));
    }
    return taken;
  }

  /** The counts of one search, from which its values are picked. */
  final class Counted {
    private final Map<Facet, Picking> pickings = new EnumMap<>(Facet.class);

    private Counted(Map<Facet, FacetCounts> counts, Filters asked) {
      counts.forEach((facet, counted) -> pickings.put(facet, new Picking(facet, counted, asked)));
    }

    private void add(Facet facet, int[] counts, Filters asked) {
      pickings.put(facet, new Picking(facet, counts, NOTHING, asked));
    }

    /** The greatest values and those selected; of some facets all. */
    Map<Facet, List<FacetValue>> shown() {
      Map<Facet, List<FacetValue>> shown = new EnumMap<>(Facet.class);
      pickings.forEach(
          (facet, picking) -> {
            int most = WHOLE.contains(facet) ? Integer.MAX_VALUE : SHOWN;
            shown.put(facet, picking.values(_ -> true, most, true));
          });
      return shown;
    }

    /** How many values each facet has. */
    Map<Facet, Long> totals() {
      Map<Facet, Long> totals = new EnumMap<>(Facet.class);
      pickings.forEach((facet, picking) -> totals.put(facet, picking.total(_ -> true)));
      return totals;
    }

    Picking of(Facet facet) {
      return pickings.get(facet);
    }
  }

  /** Picks the values of one facet by their counts. */
  final class Picking {
    private final Facet facet;
    private final FacetNames called;
    private final String[] id;
    private final int[] counts;
    private final int[] through;
    private final boolean[] selected;

    private Picking(Facet facet, FacetCounts counted, Filters asked) {
      this(facet, counted.of(facet), facet == Facet.UNIT ? counted.through() : NOTHING, asked);
    }

    private Picking(Facet facet, int[] counts, int[] through, Filters asked) {
      this.facet = facet;
      called = names.get(facet);
      id = called.ids();
      this.counts = counts;
      this.through = through;
      selected = selected(filters.ids(facet, asked));
    }

    /** By number; empty where nothing is. A value that no item has is none. */
    private boolean[] selected(Set<String> chosen) {
      if (chosen.isEmpty()) {
        return new boolean[0];
      }
      boolean[] taken = new boolean[id.length];
      int[] all = facet.isStored() ? everything().of(facet) : counts;
      int[] reached = facet == Facet.UNIT ? everything().through() : NOTHING;
      for (int i = 0; i < id.length; i++) {
        boolean closed = facet == Facet.ROLE || !facet.isStored();
        boolean held = all[i] > 0 || closed || i < reached.length && reached[i] > 0;
        taken[i] = held && chosen.contains(id[i]);
      }
      return taken;
    }

    /** How many values there are. */
    long total(IntPredicate wanted) {
      long total = 0;
      for (int i = 0; i < id.length; i++) {
        total += there(i) && wanted.test(i) ? 1 : 0;
      }
      return total;
    }

    /**
     * The values by count, then label.
     *
     * @param wanted which of them, by number
     * @param most how many
     * @param withSelected whether those selected are added to them
     */
    List<FacetValue> values(IntPredicate wanted, int most, boolean withSelected) {
      LongHeap best = new LongHeap(Math.max(1, Math.min(most, id.length)));
      LongStream.Builder chosen = LongStream.builder();
      for (int i = 0; i < id.length; i++) {
        if (there(i) && wanted.test(i)) {
          best.insertWithOverflow(key(i));
          if (withSelected && isSelected(i)) {
            chosen.add(key(i));
          }
        }
      }
      for (int i = 1; i <= best.size(); i++) {
        chosen.add(best.get(i));
      }
      long[] keys = chosen.build().sorted().distinct().toArray();
      List<FacetValue> values = new ArrayList<>(keys.length);
      for (int i = keys.length - 1; i >= 0; i--) {
        values.add(value(called.numbered()[Integer.MAX_VALUE - (int) keys[i]]));
      }
      return values;
    }

    /** Greater is earlier: by count, then label. */
    private long key(int value) {
      return (long) counts[value] << 32 | Integer.MAX_VALUE - called.ranks()[value];
    }

    private boolean there(int value) {
      return counts[value] > 0 || through(value) > 0 || isSelected(value);
    }

    private boolean isSelected(int value) {
      return selected.length > 0 && selected[value];
    }

    private int through(int value) {
      return value < through.length ? through[value] : 0;
    }

    private FacetValue value(int i) {
      return new FacetValue(
          id[i], called.labels()[i], counts[i], isSelected(i), through(i), ambiguous(i));
    }

    private boolean ambiguous(int value) {
      int[] alike =
          facet == Facet.CHAPTER
              ? longerChapters.computeIfAbsent(value, FacetTable.this::longer)
              : called.namesakes()[value];
      for (int other : alike) {
        if (there(other)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The chapters whose titles hold that of this one. */
  private int[] longer(int chapter) {
    String[] titles = labels(Facet.CHAPTER);
    return IntStream.range(0, titles.length)
        .filter(i -> i != chapter && titles[i].contains(titles[chapter]))
        .toArray();
  }

  /** By facet and id, how many items a search for that alone finds; 未注明 is none. */
  Map<Facet, Map<String, Long>> totals() {
    Map<Facet, Map<String, Long>> totals = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.STORED) {
      FacetCounts counts = facet == Facet.KIND ? everything() : usual.get();
      totals.put(facet, totals(ids(facet), counts.of(facet)));
    }
    return totals;
  }

  private static Map<String, Long> totals(String[] ids, int[] counts) {
    Map<String, Long> totals = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (counts[i] > 0 && !ids[i].equals(Facet.NONE)) {
        totals.put(ids[i], (long) counts[i]);
      }
    }
    return totals;
  }
}
