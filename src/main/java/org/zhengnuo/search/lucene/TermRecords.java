package org.zhengnuo.search.lucene;

import java.util.List;

/** All frequent terms, most items first, as one record of the index. */
record TermRecords(List<TermRecord> terms) {

  TermRecords {
    terms = List.copyOf(terms);
  }
}
