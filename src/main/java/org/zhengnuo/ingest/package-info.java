/**
 * From a seeds folder to a corpus: catalog, corrections, reading, parsing, resolving names, and a
 * report that reconciles.
 */
package org.zhengnuo.ingest;
