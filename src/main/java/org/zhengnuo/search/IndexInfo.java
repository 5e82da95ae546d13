package org.zhengnuo.search;

/**
 * What stands in an index.
 *
 * @param schema version of the index format that wrote it
 * @param corpusHash {@link org.zhengnuo.model.Corpus#hash()} of what it was built from
 * @param generation counts commits; grows when the index is rebuilt
 */
public record IndexInfo(int schema, String corpusHash, long generation) {}
