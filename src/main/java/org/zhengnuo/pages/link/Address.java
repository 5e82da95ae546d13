package org.zhengnuo.pages.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhengnuo.model.Document;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.Within;

/**
 * Writes addresses of this site: a path and its parameters, in one fixed order, what is usual left
 * out.
 */
public final class Address {
  /** A paper of more lines is surely cut, so that links to its lines say which part they mean. */
  private static final int MOST_LINES = 2400;

  private final String path;
  private final StringBuilder pairs = new StringBuilder();

  private Address(String path) {
    this.path = path;
  }

  public static String item(String id) {
    return "/items/" + Percent.segment(id);
  }

  /** The page of an item at one of its statements. */
  public static String statement(String itemId, int number) {
    return item(itemId) + "#c" + number;
  }

  public static String indicator(String id) {
    return "/indicators/" + Percent.segment(id);
  }

  /** A list of measures. */
  public static String measures(String path, MeasureQuery query) {
    Address address = new Address(path).words(query.items());
    for (Facet facet : MeasureParameters.FACETS) {
      address.values(facet, query.items().filters());
    }
    query
        .selected()
        .forEach((facet, values) -> sorted(values).forEach(v -> address.add(facet.token(), v)));
    query.min().ifPresent(min -> address.add("min", min.toPlainString()));
    query.max().ifPresent(max -> address.add("max", max.toPlainString()));
    if (query.sort() != MeasureSort.DOCUMENT) {
      address.add("sort", query.sort().token());
    }
    return address.toString();
  }

  public static String unit(String id) {
    return "/units/" + Percent.segment(id);
  }

  public static String leader(String id) {
    return "/leaders/" + Percent.segment(id);
  }

  public static String document(String id) {
    return "/documents/" + Percent.segment(id);
  }

  /** The reader at a line. */
  public static String line(Document document, int line) {
    return line(document, "", line);
  }

  /** The reader at a line, where words are marked. */
  public static String line(Document document, String words, int line) {
    String page =
        isCut(document)
            ? part(document.id(), words, line)
            : marked(document.id(), words).toString();
    return page + "#L" + line;
  }

  /** The part of the reader that holds a line. */
  public static String part(String documentId, String words, int line) {
    return marked(documentId, words).add("line", Integer.toString(line)).toString();
  }

  private static Address marked(String documentId, String words) {
    Address reader = new Address(document(documentId));
    return words.isEmpty() ? reader : reader.add("q", words);
  }

  public static String search(Query query) {
    return search("/search", query);
  }

  /** The same query at another path that understands it. */
  public static String search(String path, Query query) {
    return of(path, query).toString();
  }

  /**
   * What follows the address of a hit, before its position, so that its page can offer its
   * neighbours.
   */
  public static String remembered(Query query) {
    return of("", query.paged(1, SearchParameters.USUAL_PAGE)).add("n", "").toString();
  }

  /** A path with one parameter. */
  public static String with(String path, String name, String value) {
    return new Address(path).add(name, value).toString();
  }

  /** An address with one more parameter. */
  public static String joined(String address, String name, String value) {
    String pair = name + "=" + Percent.encoded(value);
    return address + (address.indexOf('?') < 0 ? '?' : '&') + pair;
  }

  /** The parameters of a search but for one facet, each after a {@code &}. */
  public record Around(String words, String before, String after) {

    /** The search with these values of the facet, and other words. */
    public String with(String otherWords, String values) {
      return written("/search", otherWords + before + values + after);
    }

    public String with(String values) {
      return with(words, values);
    }
  }

  public static Around around(Query query, Facet facet) {
    Facet[] all = Facet.values();
    Address words = new Address("").words(query);
    Address before = new Address("");
    for (int i = 0; i < facet.ordinal(); i++) {
      before.values(all[i], query.filters());
    }
    Address after = new Address("");
    for (int i = facet.ordinal() + 1; i < all.length; i++) {
      after.values(all[i], query.filters());
    }
    after.rest(query);
    return new Around(words.pairs.toString(), before.pairs.toString(), after.pairs.toString());
  }

  private static Address of(String path, Query query) {
    Address address = new Address(path).words(query);
    for (Facet facet : Facet.values()) {
      address.values(facet, query.filters());
    }
    return address.rest(query);
  }

  private Address words(Query query) {
    return query.text().isEmpty() ? this : add("q", query.text());
  }

  private void values(Facet facet, Filters filters) {
    Set<String> values = filters.values(facet);
    if (!values.isEmpty()) {
      sorted(values).forEach(value -> add(facet.token(), value));
    }
  }

  private static List<String> sorted(Collection<String> values) {
    return values.stream().sorted().toList();
  }

  private Address rest(Query query) {
    Filters filters = query.filters();
    filters.from().ifPresent(year -> add("from", Integer.toString(year)));
    filters.to().ifPresent(year -> add("to", Integer.toString(year)));
    filters.due().from().ifPresent(day -> add(SearchParameters.DUE_FROM, day.toString()));
    filters.due().to().ifPresent(day -> add(SearchParameters.DUE_TO, day.toString()));
    if (filters.through()) {
      add("through", "1");
    }
    sorted(query.literal()).forEach(term -> add("literal", term));
    if (query.within() != Within.EVERYWHERE) {
      add("in", query.within().token());
    }
    if (!query.meaning()) {
      add("meaning", MeaningSwitch.OFF.token());
    }
    if (query.sort() != Sort.RELEVANCE) {
      add("sort", query.sort().token());
    }
    if (query.page() != 1) {
      add("page", Integer.toString(query.page()));
    }
    if (query.size() != SearchParameters.USUAL_PAGE) {
      add("size", Integer.toString(query.size()));
    }
    return this;
  }

  private Address add(String name, String value) {
    pairs.append('&').append(name).append('=');
    Percent.append(pairs, value);
    return this;
  }

  private static String written(String path, String pairs) {
    return pairs.isEmpty() ? path : path + '?' + pairs.substring(1);
  }

  @Override
  public String toString() {
    return written(path, pairs.toString());
  }

  /** Whether links to the lines of a paper say which part they mean. */
  private static boolean isCut(Document document) {
    return document.span().lastLine() - document.span().firstLine() >= MOST_LINES;
  }
}
