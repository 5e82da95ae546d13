package org.zhengnuo.search.lucene;

/** A frequent term and the number of items that hold it, as one record of the index. */
record TermRecord(String term, int items) {}
