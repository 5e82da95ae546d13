package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.Place;

/**
 * One place of the administrative division.
 *
 * @param place its qualified name: a city without its province, a county or zone with its city
 * @param name as the division lists it: {@code 兖州区}, {@code 济宁高新技术产业开发区}
 * @param zone whether it is a functional zone, governed by a 管委会 and no county of its own
 * @param parent where it belongs: the nation for a province
 * @param names every way to write it, the qualified and the listed name first; without {@code zone}
 *     and province a name may mean several places
 */
public record Division(
    Place place, String name, Level level, boolean zone, Place parent, List<String> names) {

  public Division {
    names = List.copyOf(names);
  }

  /** The shortest name: 兖州 for 兖州区, 单县 for 单县, 高新区 for a zone. */
  public String shortName() {
    return names.getLast();
  }
}
