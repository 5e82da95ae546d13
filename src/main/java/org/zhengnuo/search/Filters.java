package org.zhengnuo.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a result is narrowed to: OR within a facet, AND between facets. {@code unit} and {@code
 * role} together mean one owner that is both.
 *
 * @param selected values by facet: ids, names or aliases for unit and leader, tokens for the closed
 *     sets, {@link Facet#NONE} for 未注明; an unknown value matches nothing
 * @param from first year of a range, items that overlap it are kept
 * @param to last year of a range
 * @param through whether {@code unit} also takes what reaches it through a collective
 * @param due the days by which an item is to be done
 * @param notices whether what stands around the items (contents, letters, imprints) is among them
 *     where no kind is chosen
 */
public record Filters(
    Map<Facet, Set<String>> selected,
    OptionalInt from,
    OptionalInt to,
    boolean through,
    DueRange due,
    boolean notices) {

  public static final Filters NONE =
      new Filters(Map.of(), OptionalInt.empty(), OptionalInt.empty(), false);

  /** Whatever is stored, notices too. */
  public static final Filters STORED = NONE.notices(true);

  /** Filters of facets and years alone. */
  public Filters(
      Map<Facet, Set<String>> selected, OptionalInt from, OptionalInt to, boolean through) {
    this(selected, from, to, through, DueRange.ANY, false);
  }

  public Filters {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    selected.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, new LinkedHashSet<>(values));
          }
        });
    selected = copy;
  }

  /** The values chosen in one facet, in the order given; empty where it is not narrowed. */
  public Set<String> values(Facet facet) {
    return selected.getOrDefault(facet, Set.of());
  }

  /** The same filters with one value of one facet chosen if it was not, and dropped if it was. */
  public Filters toggled(Facet facet, String value) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    return with(facet, values);
  }

  /** The same filters with the values of one facet replaced. */
  public Filters with(Facet facet, Set<String> values) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(selected);
    changed.put(facet, values);
    return new Filters(changed, from, to, through, due, notices);
  }

  /** The same filters with another range of years. */
  public Filters within(OptionalInt first, OptionalInt last) {
    return new Filters(selected, first, last, through, due, notices);
  }

  /** The same filters, {@code unit} read with or without collectives. */
  public Filters through(boolean collectives) {
    return new Filters(selected, from, to, collectives, due, notices);
  }

  /** The same filters with another range of due days. */
  public Filters due(DueRange days) {
    return new Filters(selected, from, to, through, days, notices);
  }

  /** The same filters, notices among the items or not. */
  public Filters notices(boolean kept) {
    return new Filters(selected, from, to, through, due, kept);
  }
}
