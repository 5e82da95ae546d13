package org.zhengnuo.search;

/**
 * What stands in an index.
 *
 * @param schema version of the index format that wrote it
 * @param corpusHash {@link org.zhengnuo.model.Corpus#hash()} of what it was built from
 * @param generation counts commits; grows when the index is written
 * @param findings how many things were found odd in all papers and tables
 */
public record IndexInfo(int schema, String corpusHash, long generation, long findings) {}
