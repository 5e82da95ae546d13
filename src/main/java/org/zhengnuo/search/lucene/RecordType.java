package org.zhengnuo.search.lucene;

import java.util.Locale;

/** The sorts of record an index holds, one Lucene document each. */
enum RecordType {
  /** One item. */
  ITEM,
  /** What is known of a file at once: its papers. */
  PAPER,
  /** What is known of it when asked: its sections, findings, corrections. */
  DETAILS,
  /** The lines of a file. */
  LINES,
  /** The units and leaders that a file names. */
  MENTIONS,
  /** What speaks of all papers, one record each: units, leaders, what was found odd. */
  UNITS,
  LEADERS,
  FINDINGS,
  /** The most frequent terms. */
  TERMS,
  /** All terms counted, for who goes on counting. */
  COUNTS;

  String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
