package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.zhengnuo.search.Facet;

/**
 * The items of a segment by the facets of which each has one value: those of a chapter mostly have
 * all of them in common, so that a hit is counted once for its group and not once a facet.
 */
final class ItemGroups {
  /** Facets with exactly one value an item; 未注明 is a value. */
  static final List<Facet> SINGLE =
      List.of(Facet.YEAR, Facet.CHAPTER, Facet.DOCUMENT, Facet.PLACE, Facet.KIND, Facet.DUE);

  /** No item. */
  static final int NONE = -1;

  /** By document: its group or {@link #NONE}. */
  final int[] groups;

  private final int size;

  /** By facet and group: the number of the value. */
  private final Map<Facet, int[]> values = new EnumMap<>(Facet.class);

  ItemGroups(LeafReader reader, Columns columns) throws IOException {
    int[] grouped = new int[reader.maxDoc()];
    Map<Facet, int[]> byDocument = new EnumMap<>(Facet.class);
    int found = 0;
    for (Facet facet : SINGLE) {
      int[] column = column(reader, facet, columns.of(facet));
      byDocument.put(facet, column);
      found = refine(grouped, column);
    }
    groups = grouped;
    size = found;
    byDocument.forEach((facet, column) -> values.put(facet, byGroup(column)));
  }

  private static int[] column(LeafReader reader, Facet facet, Ordinals ordinals)
      throws IOException {
    int[] column = new int[reader.maxDoc()];
    Arrays.fill(column, NONE);
    SortedDocValues values = DocValues.getSorted(reader, IndexFields.column(facet));
    int[] numbers = new int[values.getValueCount()];
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      numbers[ordinal] = ordinals.add(values.lookupOrd(ordinal).utf8ToString());
    }
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      column[doc] = numbers[values.ordValue()];
    }
    return column;
  }

  /** Parts groups by a further column; tells how many there are. */
  private static int refine(int[] groups, int[] column) {
    Map<Long, Integer> known = new HashMap<>();
    for (int doc = 0; doc < groups.length; doc++) {
      groups[doc] =
          column[doc] < 0
              ? NONE
              : known.computeIfAbsent(
                  (long) groups[doc] << Integer.SIZE | column[doc], _ -> known.size());
    }
    return known.size();
  }

  private int[] byGroup(int[] column) {
    int[] values = new int[size];
    for (int doc = 0; doc < groups.length; doc++) {
      if (groups[doc] != NONE) {
        values[groups[doc]] = column[doc];
      }
    }
    return values;
  }

  int size() {
    return size;
  }

  /** By group: the number of the value of a facet. */
  int[] values(Facet facet) {
    return values.get(facet);
  }

  /** The number of the value of an item. */
  int value(Facet facet, int document) {
    return values.get(facet)[groups[document]];
  }
}
