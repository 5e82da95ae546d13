package org.zhengnuo.search.lucene;

import java.util.Locale;

/**
 * The sorts of record an index holds, one Lucene document each, in this order; what is seldom
 * needed stands last.
 */
enum RecordType {
  ITEM,
  DOCUMENT,
  SECTION,
  UNIT,
  LEADER,
  FINDING,
  CORRECTION,
  TERMS,
  LINES;

  static RecordType of(String token) {
    return valueOf(token.toUpperCase(Locale.ROOT));
  }

  String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
