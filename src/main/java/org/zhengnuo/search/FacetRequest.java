package org.zhengnuo.search;

/**
 * Which values of a facet are wanted.
 *
 * @param called what the value is called or begins with: name, alias, pinyin or initials; empty for
 *     every value
 * @param page from 1, without an upper end
 * @param size values a page, at least 1
 */
public record FacetRequest(String called, int page, int size) {
  /** Every value there is. */
  public static final FacetRequest ALL = new FacetRequest("", 1, Integer.MAX_VALUE);

  public FacetRequest {
    if (page < 1 || size < 1) {
      throw new IllegalArgumentException("page " + page + ", size " + size);
    }
  }
}
