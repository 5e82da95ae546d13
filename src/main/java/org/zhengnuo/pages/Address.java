package org.zhengnuo.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/**
 * Writes addresses of this site: a path and its parameters, in one fixed order, what is usual left
 * out.
 */
final class Address {

  private final StringBuilder text;
  private char separator = '?';

  private Address(String path) {
    text = new StringBuilder(path);
  }

  static String item(String id) {
    return "/items/" + encoded(id);
  }

  static String unit(String id) {
    return "/units/" + encoded(id);
  }

  static String leader(String id) {
    return "/leaders/" + encoded(id);
  }

  static String document(String id) {
    return "/documents/" + encoded(id);
  }

  /** The reader at a line. */
  static String line(String documentId, int line) {
    return document(documentId) + "#L" + line;
  }

  /** The reader at a line, where words are marked. */
  static String line(String documentId, String words, int line) {
    return words.isEmpty()
        ? line(documentId, line)
        : with(document(documentId), "q", words) + "#L" + line;
  }

  static String search(Query query) {
    return search("/search", query);
  }

  /** The same query at another path that understands it. */
  static String search(String path, Query query) {
    return of(path, query).toString();
  }

  /**
   * What follows the address of a hit, before its position, so that its page can offer its
   * neighbours.
   */
  static String remembered(Query query) {
    Address parameters = of("", query.paged(1, SearchParameters.USUAL_PAGE));
    return parameters.text.append(parameters.separator).append("n=").toString();
  }

  /** A path with one parameter. */
  static String with(String path, String name, String value) {
    return new Address(path).add(name, value).toString();
  }

  /** An address with one more parameter. */
  static String joined(String address, String name, String value) {
    Address longer = new Address(address);
    longer.separator = address.indexOf('?') < 0 ? '?' : '&';
    return longer.add(name, value).toString();
  }

  private static Address of(String path, Query query) {
    Address address = new Address(path);
    if (!query.text().isEmpty()) {
      address.add("q", query.text());
    }
    address.filters(query.filters());
    query.literal().stream().sorted().forEach(term -> address.add("literal", term));
    if (query.sort() != Sort.RELEVANCE) {
      address.add("sort", query.sort().token());
    }
    if (query.page() != 1) {
      address.add("page", Integer.toString(query.page()));
    }
    if (query.size() != SearchParameters.USUAL_PAGE) {
      address.add("size", Integer.toString(query.size()));
    }
    return address;
  }

  private void filters(Filters filters) {
    for (Facet facet : Facet.values()) {
      List<String> values = new ArrayList<>(filters.values(facet));
      values.stream().sorted().forEach(value -> add(facet.token(), value));
    }
    filters.from().ifPresent(year -> add("from", Integer.toString(year)));
    filters.to().ifPresent(year -> add("to", Integer.toString(year)));
    if (filters.through()) {
      add("through", "1");
    }
  }

  private Address add(String name, String value) {
    text.append(separator).append(name).append('=');
    text.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    separator = '&';
    return this;
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
