package org.zhengnuo.search.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureRows;
import org.zhengnuo.search.MeasureSort;

/** Lists the measures of a search: one pass over columns; items are read for the page alone. */
final class MeasureTable {
  private static final Set<Facet> FACETS =
      EnumSet.of(Facet.LEADER, Facet.UNIT, Facet.YEAR, Facet.PLACE, Facet.DOCUMENT);

  /** How many values of a facet are shown. */
  private static final int SHOWN = 20;

  private final Snapshot snapshot;
  private final StoredItems items;
  private final FacetFilters filters;
  private final FacetTable facets;

  MeasureTable(Snapshot snapshot, StoredItems items, FacetFilters filters, FacetTable facets) {
    this.snapshot = snapshot;
    this.items = items;
    this.filters = filters;
    this.facets = facets;
  }

  /**
   * @param matches the items that the words find
   * @param asked the filters of items
   */
  MeasureRows rows(MeasureQuery query, FixedBitSet matches, Filters asked) {
    FixedBitSet passing = filters.passing(asked);
    int last = (int) Math.min(Integer.MAX_VALUE, (long) query.page() * query.size());
    MeasureScan scan =
        new MeasureScan(snapshot, query, passing, query.sort() == MeasureSort.VALUE ? last : 0)
            .over(matches);
    FixedBitSet held = scan.holding().clone();
    held.and(passing);
    return new MeasureRows(
        scan.total(),
        held.cardinality(),
        query.sort() == MeasureSort.VALUE ? greatest(query, scan) : inOrder(query, scan, held),
        counted(query, scan),
        facets.count(scan.holding(), asked, FACETS).shown());
  }

  private List<MeasureRow> greatest(MeasureQuery query, MeasureScan scan) {
    StoredFields stored = items.stored();
    return Stream.of(scan.greatest())
        .skip((query.page() - 1L) * query.size())
        .map(
            ranked ->
                MeasureRow.of(items.read(stored, snapshot.runs.doc(ranked.position())))
                    .skip(ranked.index())
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private List<MeasureRow> inOrder(MeasureQuery query, MeasureScan scan, FixedBitSet held) {
    long skip = (query.page() - 1L) * query.size();
    int[] docs = ordered(query.sort(), held);
    int first = 0;
    while (first < docs.length && skip >= scan.of(docs[first])) {
      skip -= scan.of(docs[first]);
      first++;
    }
    return read(query, Arrays.copyOfRange(docs, first, docs.length), skip);
  }

  /** The page alone, item after item from the first: for few items. */
  List<MeasureRow> listed(MeasureQuery query, FixedBitSet matches, Filters asked) {
    FixedBitSet held = matches.clone();
    held.and(filters.passing(asked));
    return read(query, ordered(query.sort(), held), (query.page() - 1L) * query.size());
  }

  /**
   * @param docs in order
   * @param skip how many of their measures stand before the page
   */
  private List<MeasureRow> read(MeasureQuery query, int[] docs, long skip) {
    StoredFields stored = items.stored();
    return IntStream.of(docs)
        .peek(_ -> Deadline.check())
        .mapToObj(doc -> MeasureRow.of(items.read(stored, doc)))
        .flatMap(rows -> rows)
        .filter(row -> query.takes(row.measure()))
        .skip(skip)
        .limit(query.size())
        .toList();
  }

  /** By document and line; by year, the newest first. */
  private int[] ordered(MeasureSort sort, FixedBitSet held) {
    long[] keys = new long[held.cardinality()];
    int[] next = {0};
    snapshot.each(
        held,
        (segment, leaf, doc) -> {
          int year = sort == MeasureSort.YEAR ? segment.firstYear[doc] : 0;
          keys[next[0]++] = (long) -year << 32 | snapshot.position(leaf, doc);
        });
    Arrays.sort(keys);
    int[] docs = new int[keys.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = snapshot.runs.doc((int) keys[i]);
    }
    return docs;
  }

  private static Map<MeasureFacet, List<FacetValue>> counted(MeasureQuery query, MeasureScan scan) {
    Map<MeasureFacet, List<FacetValue>> counted = new EnumMap<>(MeasureFacet.class);
    for (MeasureFacet facet : MeasureFacet.values()) {
      counted.put(facet, values(facet, query.values(facet), scan.counts(facet)));
    }
    return counted;
  }

  /** Of chosen indicators no others are offered: only items that speak of them were looked at. */
  private static List<FacetValue> values(
      MeasureFacet facet, Set<String> chosen, Map<String, Integer> counts) {
    Set<String> shown = new LinkedHashSet<>();
    boolean alone = facet == MeasureFacet.INDICATOR && !chosen.isEmpty();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(alone ? 0 : SHOWN)
        .forEach(entry -> shown.add(entry.getKey()));
    chosen.stream().filter(v -> !alone || counts.containsKey(v)).forEach(shown::add);
    return shown.stream()
        .map(
            value ->
                new FacetValue(
                    value,
                    facet.label(value),
                    counts.getOrDefault(value, 0),
                    chosen.contains(value),
                    0,
                    false))
        .toList();
  }
}
