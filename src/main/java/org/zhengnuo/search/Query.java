package org.zhengnuo.search;

import java.util.Set;

/**
 * One search.
 *
 * @param text what the user typed, any string; empty matches every item
 * @param literal terms whose aliases the user switched off
 * @param page from 1, without an upper end
 * @param size hits a page, at least 0; whole results are read page by page
 */
public record Query(
    String text, Filters filters, Sort sort, int page, int size, Set<String> literal) {

  public Query {
    if (page < 1 || size < 0) {
      throw new IllegalArgumentException("page " + page + ", size " + size);
    }
    literal = Set.copyOf(literal);
  }

  public static Query of(String text) {
    return new Query(text, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of());
  }

  public Query with(Filters other) {
    return new Query(text, other, sort, page, size, literal);
  }

  public Query asking(String other) {
    return new Query(other, filters, sort, page, size, literal);
  }

  public Query sorted(Sort other) {
    return new Query(text, filters, other, page, size, literal);
  }

  public Query paged(int newPage, int newSize) {
    return new Query(text, filters, sort, newPage, newSize, literal);
  }
}
