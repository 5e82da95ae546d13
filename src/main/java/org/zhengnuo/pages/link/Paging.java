package org.zhengnuo.pages.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.pages.link.Parameter.Bounds;

/**
 * Which part of a list is shown.
 *
 * @param page from 1, without an upper end
 * @param size entries a page
 * @param usual what {@code size} is where the address does not say
 */
public record Paging(int page, int size, int usual) {

  public static final Bounds PAGES = new Bounds(1, Integer.MAX_VALUE);

  /** The lists of everything: as many as stay a page of some 300 KB. */
  private static final int LISTED = 200;

  private static final Bounds LIST_SIZES = new Bounds(1, LISTED);

  /** What a list of everything reads: a name to find, and what part of it to show. */
  public static List<Parameter> listed(String name) {
    return Stream.concat(Stream.of(Parameter.query(name)), declared(LIST_SIZES).stream()).toList();
  }

  public static Paging listed(Parameters from) {
    return of(from, LIST_SIZES, LISTED);
  }

  public static List<Parameter> declared(Bounds sizes) {
    return List.of(
        Parameter.integer("page", "第几页，从1起", PAGES),
        Parameter.integer("size", "每页个数，最多" + sizes.most(), sizes));
  }

  public static Paging of(Parameters from, Bounds sizes, int usual) {
    return new Paging(from.integer("page", PAGES, 1), from.integer("size", sizes, usual), usual);
  }

  /** How many entries stand before the page. */
  public long skipped() {
    return (page - 1L) * size;
  }

  public long pages(long total) {
    return (total + size - 1) / size;
  }

  /**
   * Where to turn.
   *
   * @param address of the list, without page and size
   * @param csv the whole list as a table, where there is one
   */
  public ListLinks links(String address, long total, Optional<String> csv) {
    long last = Math.max(1, pages(total));
    return new ListLinks(
        at(address, page),
        page < last ? Optional.of(at(address, page + 1L)) : Optional.empty(),
        page > 1 ? Optional.of(at(address, Math.min(last, page - 1L))) : Optional.empty(),
        at(address, 1),
        at(address, last),
        csv);
  }

  /** Those of a whole list, which also is a table. */
  public ListLinks links(String path, String query, long total) {
    return links(named(path, query), total, Optional.of(named(path + Form.CSV.suffix(), query)));
  }

  private static String named(String path, String query) {
    return query.isEmpty() ? path : Address.with(path, "q", query);
  }

  private String at(String address, long number) {
    String sized =
        size == usual ? address : Address.joined(address, "size", Integer.toString(size));
    return number == 1 ? sized : Address.joined(sized, "page", Long.toString(number));
  }
}
