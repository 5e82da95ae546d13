package org.zhengnuo.search.lucene;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;

/**
 * Which items have which facet value, as one bit set a value: some thousands of items fit a few
 * memory words.
 */
final class FacetTable {
  private static final Comparator<FacetValue> BY_COUNT =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::label);

  private final int size;
  private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
  private final OwnerColumn owners;
  private final YearRange years;
  private final FacetNames names;

  FacetTable(List<Item> items, Library library) {
    size = items.size();
    names = new FacetNames(items, library);
    owners = new OwnerColumn(items, library);
    years = new YearRange(items);
    for (Facet facet : Facet.values()) {
      if (!ofOwners(facet)) {
        columns.put(facet, FacetColumn.of(facet, items, library));
      }
    }
  }

  /** The items that pass every filter. */
  FixedBitSet passing(Filters filters) {
    FixedBitSet all = new FixedBitSet(size);
    all.set(0, size);
    return passing(all, filters, Optional.empty());
  }

  /** Every facet, each counted among the matches that pass all other filters. */
  Map<Facet, List<FacetValue>> count(FixedBitSet matches, Filters filters) {
    Map<Facet, List<FacetValue>> counted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FixedBitSet others = passing(matches, filters, Optional.of(facet));
      List<FacetValue> values =
          ofOwners(facet)
              ? owners.count(facet, others, selection(filters))
              : columns.get(facet).count(others, names.ids(facet, filters.values(facet)));
      counted.put(facet, values.stream().sorted(BY_COUNT).toList());
    }
    return counted;
  }

  /** Unit and role narrow one owner together, so that the filter of one takes both away. */
  private FixedBitSet passing(FixedBitSet matches, Filters filters, Optional<Facet> without) {
    FixedBitSet kept = matches.clone();
    years.keep(filters, kept);
    for (Map.Entry<Facet, FacetColumn> column : columns.entrySet()) {
      Set<String> values = filters.values(column.getKey());
      if (!without.equals(Optional.of(column.getKey())) && !values.isEmpty()) {
        kept.and(column.getValue().having(names.ids(column.getKey(), values)));
      }
    }
    if (without.filter(FacetTable::ofOwners).isEmpty()) {
      owners.keep(selection(filters), kept);
    }
    return kept;
  }

  private OwnerSelection selection(Filters filters) {
    return new OwnerSelection(
        !filters.values(Facet.UNIT).isEmpty(),
        names.ids(Facet.UNIT, filters.values(Facet.UNIT)),
        filters.values(Facet.ROLE),
        filters.through());
  }

  private static boolean ofOwners(Facet facet) {
    return facet == Facet.UNIT || facet == Facet.ROLE;
  }
}
