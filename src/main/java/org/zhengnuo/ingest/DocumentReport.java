package org.zhengnuo.ingest;

import org.zhengnuo.model.Document;

/**
 * What came of one document.
 *
 * @param numberedLines lines of the source that begin with a number: headings and items
 * @param items stored, notices left out
 * @param withoutOwner numbered items without an owner in a paper whose items mostly have one
 * @param findings how many findings speak of its lines
 */
public record DocumentReport(
    Document document, long numberedLines, long items, long withoutOwner, long findings) {}
