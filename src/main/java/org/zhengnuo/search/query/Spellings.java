package org.zhengnuo.search.query;

import java.util.List;

/** What else a term may be called. */
@FunctionalInterface
public interface Spellings {
  /** No term has another name. */
  Spellings NONE = term -> List.of();

  /**
   * Other spellings of the whole term, best known first, without the term itself; none where it has
   * only one.
   */
  List<String> of(String term);

  /** Both, the first one's before the other's. */
  default Spellings and(Spellings other) {
    return term ->
        java.util.stream.Stream.concat(of(term).stream(), other.of(term).stream())
            .distinct()
            .toList();
  }
}
