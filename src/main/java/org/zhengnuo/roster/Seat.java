package org.zhengnuo.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/**
 * A place as the words of a unit's name see it.
 *
 * @param words what stands for the place in its own papers: 市, 区; none for the nation
 * @param names every way to write the place, the qualified one first
 * @param ownName without the places above it: 兖州区
 * @param city name of the city it belongs to, its own where it is one, of the province where there
 *     is no city
 */
record Seat(
    Place place,
    Level level,
    boolean zone,
    List<String> words,
    List<String> names,
    String ownName,
    String city) {
  /** The ending of a place's name, and the words for it in its own papers. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "自治区", List.of("自治区", "区"),
          "自治州", List.of("自治州", "州"),
          "地区", List.of("地区", "地"),
          "省", List.of("省"),
          "市", List.of("市"),
          "区", List.of("区"),
          "县", List.of("县"),
          "旗", List.of("旗"),
          "盟", List.of("盟"));

  static Seat of(Place place, Gazetteer gazetteer) {
    Optional<Division> division = gazetteer.division(place);
    boolean zone = division.map(Division::zone).orElse(false);
    return new Seat(
        place,
        gazetteer.level(place).orElse(Level.TOWN),
        zone,
        words(place.name(), zone),
        gazetteer.names(place),
        division.map(Division::name).orElse(place.name()),
        gazetteer
            .above(place, Level.CITY)
            .or(() -> gazetteer.above(place, Level.PROVINCE))
            .map(Place::name)
            .orElse(place.name()));
  }

  private static List<String> words(String name, boolean zone) {
    return zone
        ? List.of("区")
        : Stream.of("自治区", "自治州", "地区", "省", "市", "区", "县", "旗", "盟")
            .filter(name::endsWith)
            .map(WORDS::get)
            .findFirst()
            .orElse(List.of());
  }

  /** Whether it is a province and a city at once. */
  boolean municipality() {
    return level == Level.PROVINCE && word().equals("市");
  }

  /** 市, or nothing for the nation. */
  String word() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  String shortName() {
    return names.getLast();
  }

  /** Fills the blanks of a whole name in the table of departments. */
  String fill(String template) {
    return template
        .replace("{place}", place.name())
        .replace("{city}", city)
        .replace("{name}", ownName())
        .replace("{short}", shortName())
        .replace("{level}", word());
  }
}
