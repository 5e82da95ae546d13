package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;

/**
 * A unit, wherever one is named.
 *
 * @param kind Chinese, such as 部门
 */
public record UnitRef(
    String id,
    String url,
    String name,
    List<String> aliases,
    Optional<String> place,
    String kind,
    boolean collective) {

  public static UnitRef of(Unit unit) {
    return new UnitRef(
        unit.id(),
        Address.unit(unit.id()),
        unit.name(),
        unit.aliases(),
        ItemView.present(unit.place().name()),
        unit.kind().label(),
        unit.collective());
  }
}
