package org.zhengnuo.roster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengnuo.model.Place;

/** What the readers of all papers share: the packed tables and the bodies of each place. */
final class Directories {

  /** China has some 3,300 places above its towns; a catalog may invent any number. */
  private static final int MOST = 8_000;

  private final Gazetteer gazetteer;
  private final DepartmentTable departments = new DepartmentTable();
  private final PlainNames plain;
  private final Map<Place, Directory> byPlace = new ConcurrentHashMap<>();

  Directories(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    plain = new PlainNames(gazetteer, new PlaceReader(gazetteer));
  }

  Directory of(Place place) {
    Directory known = byPlace.get(place);
    return known == null ? remembered(place) : known;
  }

  private Directory remembered(Place place) {
    if (byPlace.size() >= MOST) {
      byPlace.clear();
    }
    Directory directory = new Directory(Seat.of(place, gazetteer), departments, gazetteer);
    byPlace.put(place, directory);
    return directory;
  }

  PlainNames plain() {
    return plain;
  }
}
