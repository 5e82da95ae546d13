package org.zhengnuo.search.lucene;

import java.util.List;

/**
 * The terms counted so far, as one record of the index.
 *
 * @param counts in how many items each of the terms stands, in their order
 */
record TermRecords(List<String> terms, List<Integer> counts) {
  TermRecords {
    terms = List.copyOf(terms);
    counts = List.copyOf(counts);
  }
}
