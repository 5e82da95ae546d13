package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.search.FacetValue;

/** How many tasks have each colour. */
public record ColourCounts(long blue, long yellow, long red, long done, long unreported) {

  /** Of the values of the facet of colours. */
  public static ColourCounts of(List<FacetValue> values) {
    return new ColourCounts(
        count(Colour.BLUE, values),
        count(Colour.YELLOW, values),
        count(Colour.RED, values),
        count(Colour.DONE, values),
        count(Colour.UNREPORTED, values));
  }

  private static long count(Colour colour, List<FacetValue> values) {
    return values.stream()
        .filter(value -> value.id().equals(colour.token()))
        .mapToLong(FacetValue::count)
        .sum();
  }

  public long of(Colour colour) {
    return switch (colour) {
      case BLUE -> blue;
      case YELLOW -> yellow;
      case RED -> red;
      case DONE -> done;
      case UNREPORTED -> unreported;
    };
  }

  public long all() {
    return blue + yellow + red + done + unreported;
  }
}
