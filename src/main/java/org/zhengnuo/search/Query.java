package org.zhengnuo.search;

import java.util.Set;

/**
 * One search.
 *
 * @param text what the user typed, any string; empty matches every item
 * @param literal terms whose aliases the user switched off; they are read as no names either
 * @param page from 1, without an upper end
 * @param size hits a page, at least 0; whole results are read page by page
 * @param naming whether the typed words named the units and leaders of the filters: they are marked
 *     where they stand, and of a search without other words what they lead comes first
 * @param within where words without a prefix are looked for
 * @param meaning whether what only means much the same may stand below the exact hits
 */
public record Query(
    String text,
    Filters filters,
    Sort sort,
    int page,
    int size,
    Set<String> literal,
    boolean naming,
    Within within,
    boolean meaning) {

  public Query {
    if (page < 1 || size < 0) {
      throw new IllegalArgumentException("page " + page + ", size " + size);
    }
    literal = Set.copyOf(literal);
  }

  public static Query of(String text) {
    return new Query(
        text, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), false, Within.EVERYWHERE, true);
  }

  public Query with(Filters other) {
    return new Query(text, other, sort, page, size, literal, naming, within, meaning);
  }

  public Query asking(String other) {
    return new Query(other, filters, sort, page, size, literal, naming, within, meaning);
  }

  public Query sorted(Sort other) {
    return new Query(text, filters, other, page, size, literal, naming, within, meaning);
  }

  public Query paged(int newPage, int newSize) {
    return new Query(text, filters, sort, newPage, newSize, literal, naming, within, meaning);
  }

  public Query literally(Set<String> terms) {
    return new Query(text, filters, sort, page, size, terms, naming, within, meaning);
  }

  public Query naming(boolean first) {
    return new Query(text, filters, sort, page, size, literal, first, within, meaning);
  }

  public Query within(Within fields) {
    return new Query(text, filters, sort, page, size, literal, naming, fields, meaning);
  }

  /** The same without what only means much the same. */
  public Query byWordsAlone() {
    return new Query(text, filters, sort, page, size, literal, naming, within, false);
  }
}
