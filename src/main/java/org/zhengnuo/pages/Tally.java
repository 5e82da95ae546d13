package org.zhengnuo.pages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;

/** How many items each unit has, at all and in each role. */
final class Tally {

  private final Map<String, FacetValue> named;
  private final Map<Role, Map<String, FacetValue>> byRole = new EnumMap<>(Role.class);

  Tally(ItemIndex index) {
    Counts counts = new Counts(index);
    named = counts.by(Facet.UNIT, Filters.NONE);
    for (Role role : Role.values()) {
      byRole.put(role, counts.by(Facet.UNIT, Counts.only(Facet.ROLE, role.token())));
    }
  }

  Optional<FacetValue> named(Unit unit) {
    return Optional.ofNullable(named.get(unit.id()));
  }

  long count(Unit unit, Role role) {
    FacetValue value = byRole.get(role).get(unit.id());
    return value == null ? 0 : value.count();
  }
}
