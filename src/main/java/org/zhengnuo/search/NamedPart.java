package org.zhengnuo.search;

import java.util.List;

/**
 * Words of a query that name something and are read as a filter.
 *
 * @param text the words as typed
 * @param facet the parameter that says the same: a facet's token, or {@code item}
 * @param values what it is narrowed to: ids, or values of the facet; several where the name means
 *     several
 * @param label what is meant, Chinese
 * @param others what the words may mean as well; none where they are plain
 */
public record NamedPart(
    String text, String facet, List<String> values, String label, List<Other> others) {

  public NamedPart {
    values = List.copyOf(values);
    others = List.copyOf(others);
  }

  /** One of several that go by the same name. */
  public record Other(String value, String label) {}
}
