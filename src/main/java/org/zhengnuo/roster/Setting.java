package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.Place;

/**
 * Where a name is printed.
 *
 * @param place the paper's
 * @param year of the paper, 0 where it is not known
 * @param shared the place a name before it in the same list was headed by (省 in 省工业和信息化厅、政务和数据局),
 *     the paper's own where there is none
 * @param named the other bodies of the same item
 */
record Setting(Place place, int year, Place shared, List<Body> named) {

  Setting {
    named = List.copyOf(named);
  }

  static Setting of(Place place, int year) {
    return new Setting(place, year, place, List.of());
  }

  Setting sharing(Place headed) {
    return new Setting(place, year, headed, named);
  }

  Setting beside(List<Body> others) {
    return new Setting(place, year, shared, others);
  }
}
