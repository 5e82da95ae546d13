package org.zhengnuo.search.rank;

/**
 * A term that papers use again and again.
 *
 * @param items the number of items that hold it
 */
public record FrequentTerm(String term, int items) {}
