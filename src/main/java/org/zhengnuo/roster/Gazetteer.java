package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/**
 * The administrative division of China: which place a name means, and what belongs to it.
 *
 * <p>Provinces, cities, counties and functional zones; towns where they are asked for. Places go by
 * their qualified names: 山东省, 济宁市, 济宁市兖州区, 济宁市高新区, 济宁市兖州区新兖镇, 全国.
 */
public final class Gazetteer {
  private final DivisionTable table;
  private final Map<Place, Division> byPlace = new LinkedHashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<Place, List<Division>> byParent = new HashMap<>();

  private Gazetteer(DivisionTable table, Stream<Division> divisions) {
    this.table = table;
    divisions.forEach(this::add);
  }

  /** The packed division. */
  public static Gazetteer packed() {
    DivisionTable table = new DivisionTable();
    return new Gazetteer(table, table.divisions().stream());
  }

  /** The same with further zones; a zone of the same place replaces the packed one. */
  Gazetteer with(List<Division> zones) {
    Map<Place, Division> all = new LinkedHashMap<>(byPlace);
    zones.forEach(zone -> all.put(zone.place(), zone));
    return new Gazetteer(table, all.values().stream());
  }

  private void add(Division division) {
    byPlace.put(division.place(), division);
    byParent.computeIfAbsent(division.parent(), p -> new ArrayList<>()).add(division);
    division
        .names()
        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(division));
  }

  /** The division of a qualified name, towns too; empty for the nation and an unknown place. */
  public Optional<Division> division(Place place) {
    return Optional.ofNullable(byPlace.get(place)).or(() -> town(place));
  }

  /** All places of a level but towns, without functional zones. */
  List<Division> of(Level level) {
    return byPlace.values().stream().filter(d -> d.level() == level && !d.zone()).toList();
  }

  /** How high a place stands; empty where it is unknown. */
  public Optional<Level> level(Place place) {
    return place.equals(Place.NATION)
        ? Optional.of(Level.NATION)
        : division(place).map(Division::level);
  }

  /** Where a place belongs: 济宁市 for 济宁市兖州区; unknown for the nation and for unknown places. */
  public Place parent(Place place) {
    return division(place).map(Division::parent).orElse(Place.UNKNOWN);
  }

  /** The place itself, then what it belongs to, up to the nation. */
  public List<Place> lineage(Place place) {
    return Stream.iterate(place, p -> !p.unknown(), this::parent).toList();
  }

  /** The nearest place of a level at or above the place; empty where there is none. */
  public Optional<Place> above(Place place, Level level) {
    return lineage(place).stream().filter(p -> level(p).equals(Optional.of(level))).findFirst();
  }

  /**
   * What a place governs directly, without functional zones, in order of code; empty for a town.
   */
  public List<Division> children(Place place) {
    List<Division> known = belonging(place, false);
    return known.isEmpty() ? table.towns(place) : known;
  }

  /** The functional zones of a place. */
  public List<Division> zones(Place place) {
    return belonging(place, true);
  }

  private List<Division> belonging(Place place, boolean zone) {
    return byParent.getOrDefault(place, List.of()).stream().filter(d -> d.zone() == zone).toList();
  }

  /** A town by its qualified name, which begins with that of its county. */
  private Optional<Division> town(Place place) {
    String name = place.name();
    return IntStream.iterate(name.length() - 1, end -> end > 1, end -> end - 1)
        .mapToObj(end -> byPlace.get(new Place(name.substring(0, end))))
        .filter(Objects::nonNull)
        .limit(1)
        .flatMap(owner -> table.towns(owner.place()).stream())
        .filter(town -> town.place().equals(place))
        .findFirst();
  }

  /**
   * The place a name means: full or short, qualified or not.
   *
   * <p>Of several places of that name the one nearest to the context wins: one that belongs to it,
   * then one that belongs to what it belongs to. Far from all of them a province or city stands
   * before a county (吉林 is the province, 海南 too). Empty where several are equally near.
   *
   * @param context the place of the paper, {@link Place#UNKNOWN} where there is none
   */
  public Optional<Place> resolve(String name, Place context) {
    if (name.equals(Place.NATION.name())) {
      return Optional.of(Place.NATION);
    }
    List<Division> called = byName.getOrDefault(name, List.of());
    for (Place near : lineage(context)) {
      List<Division> within = called.stream().filter(d -> within(d.place(), near)).toList();
      if (!within.isEmpty()) {
        return highest(within);
      }
    }
    return highest(called);
  }

  /** Whether a place is another, or belongs to it directly or through others. */
  public boolean within(Place place, Place outer) {
    return lineage(place).contains(outer);
  }

  private static Optional<Place> highest(List<Division> called) {
    Optional<Level> top = called.stream().map(Division::level).min(Comparator.naturalOrder());
    List<Division> best = called.stream().filter(d -> Optional.of(d.level()).equals(top)).toList();
    return best.size() == 1 ? Optional.of(best.getFirst().place()) : Optional.empty();
  }

  /** Every way to write a place, the qualified name first; only that where it is unknown. */
  public List<String> names(Place place) {
    return division(place).map(Division::names).orElse(List.of(place.name()));
  }
}
