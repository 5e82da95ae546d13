package org.zhengnuo.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.zhengnuo.search.Facet;

/** The numbers of all facet values that the segments of an open index hold. */
final class Columns {
  private final Map<Facet, Ordinals> ordinals = new EnumMap<>(Facet.class);

  Columns() {
    for (Facet facet : Facet.STORED) {
      ordinals.put(facet, new Ordinals());
    }
  }

  Ordinals of(Facet facet) {
    return ordinals.get(facet);
  }
}
