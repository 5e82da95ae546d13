package org.zhengnuo.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/** Adds to the division the functional zones that only {@code roster.csv} knows. */
record ZoneRows(Gazetteer gazetteer) {

  Gazetteer added(List<RosterRow> rows) {
    List<Division> zones =
        rows.stream()
            .filter(row -> row.kind() == UnitKind.ZONE && gazetteer.division(row.place()).isEmpty())
            .flatMap(row -> zone(row).stream())
            .toList();
    return gazetteer.with(zones);
  }

  /** A zone of the place that its own place's name begins with. */
  private Optional<Division> zone(RosterRow row) {
    String name = row.place().name();
    return IntStream.iterate(name.length() - 1, end -> end > 1, end -> end - 1)
        .mapToObj(end -> new Place(name.substring(0, end)))
        .filter(place -> gazetteer.division(place).isPresent())
        .findFirst()
        .map(
            owner ->
                DivisionTable.zone(
                    name.substring(owner.name().length()), owner, province(owner), List.of()));
  }

  private String province(Place place) {
    return gazetteer.above(place, Level.PROVINCE).map(Place::name).orElse("");
  }
}
