package org.zhengnuo.pages.view;

import java.util.List;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.IndicatorIds;
import org.zhengnuo.search.IndicatorCount;

/**
 * An indicator and where it is spoken of.
 *
 * @param id a name and a kind of value
 * @param name the name that stands for all its names
 * @param unit the unit that stands with it most often, without 万 and 亿
 * @param aliases its other names
 * @param targets how many measures promise it
 * @param outcomes how many report it
 * @param years periods, in order
 */
public record IndicatorRow(
    String id,
    String url,
    String name,
    ValueKind valueKind,
    String unit,
    List<String> aliases,
    int targets,
    int outcomes,
    List<String> places,
    List<String> years) {

  public static IndicatorRow of(IndicatorCount count) {
    IndicatorIds id = IndicatorIds.read(count.id());
    return new IndicatorRow(
        count.id(),
        Address.indicator(count.id()),
        id.name(),
        id.kind(),
        count.unit(),
        IndicatorIds.aliases(id.name()),
        count.targets(),
        count.outcomes(),
        count.places(),
        count.years());
  }

  /** The places, as short as a cell. */
  public String where() {
    int shown = Math.min(3, places.size());
    String some = String.join("、", places.subList(0, shown));
    return places.size() > shown ? some + " 等 " + places.size() + " 处" : some;
  }
}
