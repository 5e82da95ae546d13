package org.zhengnuo.ingest;

import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Document;

/**
 * What came of one document.
 *
 * @param numberedLines lines of the source that begin with a number: headings and items
 * @param items stored, notices left out
 * @param withoutOwner those of the items that name no unit
 * @param findings how many findings speak of its lines
 * @param characters what its printed characters were taken for
 */
public record DocumentReport(
    Document document,
    long numberedLines,
    long items,
    long withoutOwner,
    long findings,
    CharacterShares characters) {

  /** The same with so many findings. */
  DocumentReport oddities(long count) {
    return new DocumentReport(document, numberedLines, items, withoutOwner, count, characters);
  }
}
