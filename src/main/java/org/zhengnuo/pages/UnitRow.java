package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Query;

/**
 * A unit with its counts.
 *
 * @param kind Chinese, such as 部门
 * @param items items that name it
 * @param throughCollective further items that reach it only through a collective
 * @param throughUrl the search that finds these alone
 * @param parent id of the unit it is a part of
 */
public record UnitRow(
    String id,
    String url,
    String name,
    List<String> aliases,
    Optional<String> place,
    String kind,
    boolean collective,
    Optional<String> parent,
    long items,
    long lead,
    long responsible,
    long undertaking,
    long host,
    long assisting,
    long cooperating,
    long throughCollective,
    String throughUrl) {

  static UnitRow of(Unit unit, Tally tally) {
    return new UnitRow(
        unit.id(),
        Address.unit(unit.id()),
        unit.name(),
        unit.aliases(),
        ItemView.present(unit.place().name()),
        unit.kind().label(),
        unit.collective(),
        ItemView.present(unit.parent()),
        tally.named(unit).map(FacetValue::count).orElse(0L),
        tally.count(unit, Role.LEAD),
        tally.count(unit, Role.RESPONSIBLE),
        tally.count(unit, Role.UNDERTAKING),
        tally.count(unit, Role.HOST),
        tally.count(unit, Role.ASSISTING),
        tally.count(unit, Role.COOPERATING),
        tally.named(unit).map(FacetValue::throughCollective).orElse(0L),
        Address.search(
            CellSearch.in(Query.of("")).reaching(MatrixKind.unit(unit), List.of()).query()));
  }

  List<String> cells() {
    return List.of(
        id,
        name,
        String.join("、", aliases),
        place.orElse(""),
        kind,
        collective ? "是" : "",
        Long.toString(items),
        Long.toString(lead),
        Long.toString(responsible),
        Long.toString(undertaking),
        Long.toString(host),
        Long.toString(assisting),
        Long.toString(cooperating),
        Long.toString(throughCollective));
  }
}
