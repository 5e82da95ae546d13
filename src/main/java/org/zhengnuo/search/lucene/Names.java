package org.zhengnuo.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;

/** Units and leaders by the keys that items hold. */
final class Names {
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Leader> leaders = new HashMap<>();

  Names(List<Unit> units, List<Leader> leaders) {
    units.forEach(unit -> this.units.put(unit.key(), unit));
    leaders.forEach(leader -> this.leaders.put(leader.key(), leader));
  }

  /** A key that no dictionary holds is told by itself. */
  Unit unit(String key) {
    Unit known = units.get(key);
    return known == null ? Unit.asPrinted(name(key), place(key)) : known;
  }

  Leader leader(String key) {
    Leader known = leaders.get(key);
    return known == null ? Leader.asPrinted(name(key), place(key)) : known;
  }

  private static String name(String key) {
    return key.substring(0, key.lastIndexOf('|'));
  }

  private static Place place(String key) {
    return new Place(key.substring(key.lastIndexOf('|') + 1));
  }
}
