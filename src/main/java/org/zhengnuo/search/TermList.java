package org.zhengnuo.search;

import java.util.List;

/** Looks up many terms at once: a list in, a table out. */
public final class TermList {
  private final IndexView index;

  public TermList(IndexView index) {
    this.index = index;
  }

  /** The terms of a pasted text, one a line; blanks and repeats are left out. */
  public static List<String> terms(String pasted) {
    return pasted.lines().map(String::strip).filter(term -> !term.isEmpty()).distinct().toList();
  }

  /** One row a term in the order given, those that find nothing included. */
  public List<TermCount> count(List<String> terms, Filters filters, int best) {
    return terms.stream().map(term -> count(term, filters, best)).toList();
  }

  private TermCount count(String term, Filters filters, int best) {
    Query query = Query.of(term).with(filters).paged(1, best);
    long total = index.count(query);
    return new TermCount(term, total, total == 0 ? List.of() : index.hits(query));
  }
}
