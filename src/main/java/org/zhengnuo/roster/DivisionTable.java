package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.text.PackedRows;

/**
 * The packed division of China, read once: provinces, cities, counties and zones at once, towns
 * when they are first asked for.
 *
 * <p>Codes of two, four and six digits; the last two digits of a zone are 70 to 79.
 */
final class DivisionTable {
  private final Map<String, Division> byCode = new LinkedHashMap<>();
  private final Map<Place, String> codes = new LinkedHashMap<>();
  private Map<String, String> towns = Map.of();

  DivisionTable() {
    for (String line : Resource.lines("divisions.csv")) {
      int comma = line.indexOf(',');
      add(line.substring(0, comma), line.substring(comma + 1));
    }
    PackedRows.of(DivisionTable.class, "new-areas.tsv").forEach(this::newArea);
  }

  /** A new area of the nation belongs to a province or to a city. */
  private void newArea(String[] row) {
    Place owner = new Place(row[0]);
    String province = owner(codes.get(owner).substring(0, 2)).name();
    List<String> others = Stream.of(row[2].split(" ")).filter(n -> !n.isEmpty()).toList();
    Division area = zone(row[1], owner, province, others);
    if (codes.putIfAbsent(area.place(), row[1]) == null) {
      byCode.put(row[1], area);
    }
  }

  List<Division> divisions() {
    return List.copyOf(byCode.values());
  }

  /** The towns and streets of a county or of a city without counties. */
  synchronized List<Division> towns(Place place) {
    if (towns.isEmpty()) {
      towns =
          Resource.lines("towns.csv").stream()
              .map(line -> line.split(",", 2))
              .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }
    String code = codes.getOrDefault(place, "");
    String listed = towns.getOrDefault(code.length() == 4 ? code + "00" : code, "");
    return listed.isEmpty()
        ? List.of()
        : Stream.of(listed.split(" ")).map(t -> town(t, place)).toList();
  }

  private void add(String code, String name) {
    Division division =
        switch (code.length()) {
          case 2 -> named(Place.NATION, name, Level.PROVINCE, "");
          case 4 -> named(owner(code.substring(0, 2)), name, Level.CITY, "");
          default -> county(code, name);
        };
    if (!codes.containsKey(division.place())) {
      byCode.put(code, division);
      codes.put(division.place(), code);
    }
  }

  private Division county(String code, String name) {
    String province = owner(code.substring(0, 2)).name();
    Optional<Division> city = Optional.ofNullable(byCode.get(code.substring(0, 4)));
    if (code.endsWith("00") && city.isPresent()) {
      return city.get();
    }
    Place parent = city.map(Division::place).orElse(new Place(province));
    return code.charAt(4) == '7'
        ? zone(name, parent, province, List.of())
        : named(parent, name, Level.COUNTY, parent.name());
  }

  private Place owner(String code) {
    return byCode.get(code).place();
  }

  private static Division named(Place parent, String name, Level level, String qualifier) {
    Place place = new Place(qualifier + name);
    List<String> names =
        Stream.of(Stream.of(place.name(), name), ShortForms.of(name), Stream.of(ShortName.of(name)))
            .flatMap(forms -> forms)
            .distinct()
            .toList();
    return new Division(place, name, level, false, parent, names);
  }

  private static Division town(String name, Place county) {
    List<String> names = new ArrayList<>(List.of(county.name() + name, name));
    if (name.endsWith("街道")) {
      names.add(name + "办事处");
    }
    return new Division(new Place(county.name() + name), name, Level.TOWN, false, county, names);
  }

  /**
   * A zone of a city, whose place is the city's name and its own without the city's.
   *
   * @param others further names it goes by
   */
  static Division zone(String name, Place city, String province, List<String> others) {
    String own = ShortName.ofZone(name, city.name(), province);
    String brief = own.replaceFirst("经济技术开发区$|经济开发区$", "经开区");
    String owner = ShortName.of(city.name());
    Place place = new Place(city.name() + own);
    List<String> names = new ArrayList<>(List.of(place.name(), name));
    names.addAll(others);
    names.addAll(List.of(owner + own, owner + brief, brief, own));
    return new Division(place, name, Level.COUNTY, true, city, names.stream().distinct().toList());
  }
}
