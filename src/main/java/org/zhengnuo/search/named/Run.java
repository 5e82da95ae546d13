package org.zhengnuo.search.named;

import java.util.List;

/**
 * A piece of a query, cut into the names it holds and what stands between them.
 *
 * @param text as typed
 * @param names in order, without overlap
 * @param rests what is left, without the words that only join, in order
 */
record Run(String text, List<Placed> names, List<String> rests) {

  Run {
    names = List.copyOf(names);
    rests = List.copyOf(rests);
  }

  /** A name with where it begins. */
  record Placed(int start, Found found) {}

  /** Whether other words stand beside a name that might be but a part of them. */
  boolean doubtful() {
    return !rests.isEmpty() && names.stream().anyMatch(name -> !name.found().sure());
  }

  String typed(Placed name) {
    return text.substring(name.start(), name.found().end());
  }
}
