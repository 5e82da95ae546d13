package org.zhengnuo.search.named;

import java.util.List;
import org.zhengnuo.search.Facet;

/**
 * A piece of a query, cut into the names it holds and what stands between them.
 *
 * @param text as typed
 * @param names in order, without overlap
 * @param rests what is left, without the words that only join, in order
 */
record Run(String text, List<Placed> names, List<String> rests) {

  private static final int SHORT = 3;

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

  /** Whether such a name, or what stands beside it, is so short that both may be one word. */
  boolean mayBeOneWord() {
    return doubtful()
        && (names.stream().anyMatch(this::isShort)
            || rests.stream().anyMatch(rest -> rest.length() < 2));
  }

  /** A place of two characters is one: the papers of that place are held. */
  private boolean isShort(Placed name) {
    return !name.found().sure()
        && name.found().facet() != Facet.PLACE
        && typed(name).length() < SHORT;
  }

  String typed(Placed name) {
    return text.substring(name.start(), name.found().end());
  }
}
