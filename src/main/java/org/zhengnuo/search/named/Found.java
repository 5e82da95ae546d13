package org.zhengnuo.search.named;

import java.util.List;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;

/**
 * A name in a run.
 *
 * @param end where it ends
 * @param facet what it is a value of
 * @param values ids or values
 * @param label what is meant
 * @param sure whether it can be nothing else, even where other words follow in the same run
 * @param others what goes by the same name
 */
record Found(
    int end,
    Facet facet,
    List<String> values,
    String label,
    boolean sure,
    List<NamedPart.Other> others) {

  static Found sure(int end, Facet facet, String value, String label) {
    return new Found(end, facet, List.of(value), label, true, List.of());
  }

  NamedPart part(String text) {
    return new NamedPart(text, facet.token(), values, label, others);
  }
}
