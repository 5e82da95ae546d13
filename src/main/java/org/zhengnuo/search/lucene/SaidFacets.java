package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Token;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.ItemColumns.ItemColumn;

/**
 * The facets that are told beside the index, for one generation: a set of items a value. There are
 * few values, so that a count is an intersection of two sets.
 */
final class SaidFacets {
  /** Where nothing is told. */
  static final SaidFacets NONE = new SaidFacets();

  private final Map<Facet, Map<String, FixedBitSet>> sets = new EnumMap<>(Facet.class);
  private final Map<Facet, FacetLabel[]> labels = new EnumMap<>(Facet.class);

  private SaidFacets() {}

  /**
   * @param filters of the stored facets
   */
  static SaidFacets of(ItemColumns columns, Snapshot snapshot, FacetFilters filters) {
    SaidFacets said = new SaidFacets();
    columns.all().forEach(column -> said.add(column, snapshot, filters));
    return said;
  }

  private void add(ItemColumn column, Snapshot snapshot, FacetFilters filters) {
    FixedBitSet usual = filters.passing(column.among()).clone();
    Map<String, FixedBitSet> values = new LinkedHashMap<>();
    column.items().forEach((value, ids) -> values.put(value, items(ids, snapshot)));
    values.values().forEach(usual::andNot);
    values.merge(column.usual(), usual, SaidFacets::both);
    FixedBitSet none = snapshot.everything.clone();
    values.values().forEach(none::andNot);
    values.put(Facet.NONE, none);
    sets.put(column.facet(), values);
    labels.put(column.facet(), labels(column.values()));
  }

  private static FixedBitSet both(FixedBitSet some, FixedBitSet more) {
    some.or(more);
    return some;
  }

  private static FacetLabel[] labels(List<? extends Token> values) {
    FacetLabel[] labels = new FacetLabel[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      labels[i] = new FacetLabel(values.get(i).token(), values.get(i).label());
    }
    labels[values.size()] = new FacetLabel(Facet.NONE, FacetLabel.NONE);
    return labels;
  }

  /** In the order of their ids each is found a few steps behind the one before. */
  private static FixedBitSet items(Set<String> ids, Snapshot snapshot) {
    FixedBitSet items = new FixedBitSet(snapshot.everything.length());
    Set<BytesRef> sorted = new TreeSet<>();
    ids.forEach(id -> sorted.add(new BytesRef(id)));
    try {
      for (LeafReaderContext leaf : snapshot.leaves) {
        mark(sorted, leaf, items);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    items.and(snapshot.everything);
    return items;
  }

  private static void mark(Collection<BytesRef> ids, LeafReaderContext leaf, FixedBitSet items)
      throws IOException {
    Terms terms = leaf.reader().terms(IndexFields.ID);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum found = null;
    for (BytesRef id : ids) {
      if (each.seekExact(id)) {
        found = each.postings(found, PostingsEnum.NONE);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
          items.set(leaf.docBase + doc);
          doc = found.nextDoc();
        }
      }
    }
  }

  Set<Facet> facets() {
    return sets.keySet();
  }

  /** The values of a facet, 未注明 last. */
  FacetLabel[] labels(Facet facet) {
    return labels.get(facet);
  }

  /** The items that have one of some values; none where the facet is not told. */
  FixedBitSet items(Facet facet, Collection<String> values, int length) {
    FixedBitSet items = new FixedBitSet(length);
    Map<String, FixedBitSet> known = sets.getOrDefault(facet, Map.of());
    for (String value : values) {
      if (known.containsKey(value)) {
        items.or(known.get(value));
      }
    }
    return items;
  }

  /** How many of some items have each value, in the order of {@link #labels}. */
  int[] counts(Facet facet, FixedBitSet items) {
    FacetLabel[] values = labels.get(facet);
    Map<String, FixedBitSet> known = sets.get(facet);
    int[] counts = new int[values.length];
    for (int i = 0; i < counts.length; i++) {
      FixedBitSet having = known.get(values[i].id());
      counts[i] = having == null ? 0 : (int) FixedBitSet.intersectionCount(having, items);
    }
    return counts;
  }
}
