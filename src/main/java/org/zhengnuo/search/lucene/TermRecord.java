package org.zhengnuo.search.lucene;

/** A frequent term and the number of items that hold it. */
record TermRecord(String term, int items) {}
