package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/** The units of {@code roster.csv}: what no rule can know. */
final class KnownUnits {
  private final Map<String, List<RosterRow>> bySpelling = new LinkedHashMap<>();
  private final Map<String, List<RosterRow>> byName = new LinkedHashMap<>();
  private final Gazetteer gazetteer;

  KnownUnits(List<RosterRow> rows, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (RosterRow row : rows) {
      byName.computeIfAbsent(row.name(), n -> new ArrayList<>()).add(row);
      Stream.concat(Stream.of(row.name()), row.aliases().stream())
          .forEach(
              spelling -> bySpelling.computeIfAbsent(spelling, s -> new ArrayList<>()).add(row));
    }
  }

  /** The unit a spelling means in a setting; its own name is good in every year and place. */
  Optional<Body> find(String spelling, Setting setting) {
    return bySpelling.getOrDefault(spelling, List.of()).stream()
        .filter(
            row ->
                row.name().equals(spelling)
                    || row.in(setting.year()) && near(row, spelling, setting))
        .findFirst()
        .map(row -> body(row.name()));
  }

  /** The unit of a canonical name, with the spellings of all its years. */
  Optional<Body> named(String name) {
    return byName.containsKey(name) ? Optional.of(body(name)) : Optional.empty();
  }

  /** Every name and spelling of the file. */
  Set<String> spellings() {
    return bySpelling.keySet();
  }

  /**
   * A short spelling (供电部) is good in papers of its place, and of places within it or around it
   * where it names the place.
   */
  private boolean near(RosterRow row, String spelling, Setting setting) {
    return gazetteer.within(setting.place(), row.place())
        || gazetteer.names(row.place()).stream().anyMatch(spelling::contains)
        || gazetteer.parent(row.place()).equals(setting.place());
  }

  private Body body(String name) {
    List<RosterRow> rows = byName.get(name);
    Set<String> aliases = new LinkedHashSet<>();
    rows.forEach(row -> aliases.addAll(row.aliases()));
    aliases.remove(name);
    Place place = rows.getFirst().place();
    UnitKind kind =
        rows.stream()
            .map(RosterRow::kind)
            .filter(k -> k != UnitKind.OTHER)
            .findFirst()
            .orElse(UnitKind.OTHER);
    Body body = Body.of(name, place, kind, List.copyOf(aliases));
    return rows.stream()
        .map(RosterRow::parent)
        .filter(p -> !p.isEmpty() && !p.equals(name))
        .findFirst()
        .map(parent -> body.partOf(parent(parent, place)))
        .orElse(body);
  }

  private Body parent(String name, Place place) {
    return byName.containsKey(name) ? body(name) : Body.of(name, place, UnitKind.OTHER, List.of());
  }
}
