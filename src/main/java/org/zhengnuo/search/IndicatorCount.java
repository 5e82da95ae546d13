package org.zhengnuo.search;

import java.util.List;

/**
 * One indicator and where it is spoken of.
 *
 * @param id the same for all names of one indicator and kind of value
 * @param unit the base unit that stands with it most often
 * @param targets how many measures promise it
 * @param outcomes how many report it
 * @param places in the order of their names
 * @param years tokens of periods, in order
 */
public record IndicatorCount(
    String id, String unit, int targets, int outcomes, List<String> places, List<String> years) {

  public IndicatorCount {
    places = List.copyOf(places);
    years = List.copyOf(years);
  }
}
