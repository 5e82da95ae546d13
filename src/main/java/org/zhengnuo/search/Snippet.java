package org.zhengnuo.search;

/**
 * A piece of an item's text.
 *
 * @param hit whether the query matched it
 */
public record Snippet(String text, boolean hit) {}
