package org.zhengnuo.search.lucene;

/** The sorts of record an index holds, one Lucene document each. */
enum RecordType {
  ITEM,
  DOCUMENT,
  SECTION,
  UNIT,
  LEADER,
  FINDING,
  CORRECTION,
  TERM,
  LINES;

  String token() {
    return name().toLowerCase();
  }
}
