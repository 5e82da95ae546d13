package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.CellSearch;
import org.zhengnuo.pages.link.MatrixKind;
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

  /**
   * @param counted its items; absent where it has none
   * @param roles by token, how many of them in each role
   */
  public static UnitRow of(Unit unit, Optional<FacetValue> counted, Map<String, Long> roles) {
    return new UnitRow(
        unit.id(),
        Address.unit(unit.id()),
        unit.name(),
        unit.aliases(),
        ItemView.present(unit.place().name()),
        unit.kind().label(),
        unit.collective(),
        ItemView.present(unit.parent()),
        counted.map(FacetValue::count).orElse(0L),
        count(roles, Role.LEAD),
        count(roles, Role.RESPONSIBLE),
        count(roles, Role.UNDERTAKING),
        count(roles, Role.HOST),
        count(roles, Role.ASSISTING),
        count(roles, Role.COOPERATING),
        counted.map(FacetValue::throughCollective).orElse(0L),
        Address.search(
            CellSearch.in(Query.of("")).reaching(MatrixKind.unit(unit), List.of()).query()));
  }

  private static long count(Map<String, Long> roles, Role role) {
    return roles.getOrDefault(role.token(), 0L);
  }

  public List<String> cells() {
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
