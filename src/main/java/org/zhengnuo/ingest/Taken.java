package org.zhengnuo.ingest;

/** What a printed character was taken for. */
enum Taken {
  ITEM,
  HEADING,
  TITLE,
  /** Page numbers, rules, imprint, contents, letter: printed around what is promised. */
  FURNITURE,
  /** Not stored, and said so. */
  FINDING
}
