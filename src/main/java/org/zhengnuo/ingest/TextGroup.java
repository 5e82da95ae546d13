package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;

/**
 * Items of one place that speak of the same years: among them one may repeat another.
 *
 * @param owned how many name an owner
 * @param narrative how many name neither owner nor leader
 */
record TextGroup(Key key, int owned, int narrative) {

  /** What the items of a group share. */
  record Key(Place place, Period period) {}

  /** The groups of these items; an item without years belongs to none. */
  static List<TextGroup> of(List<Item> items) {
    Map<Key, TextGroup> groups = new HashMap<>();
    for (Item item : items) {
      item.period()
          .map(period -> new Key(item.place(), period))
          .ifPresent(key -> groups.merge(key, of(key, item), TextGroup::with));
    }
    return new ArrayList<>(groups.values());
  }

  private static TextGroup of(Key key, Item item) {
    return new TextGroup(
        key, item.ownership().owners().isEmpty() ? 0 : 1, item.ownership().none() ? 1 : 0);
  }

  TextGroup with(TextGroup other) {
    return new TextGroup(key, owned + other.owned, narrative + other.narrative);
  }
}
