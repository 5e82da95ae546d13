package org.zhengnuo.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** How many items units have in each role, by id of the unit, then of the role. */
record Tally(Map<String, Map<String, Long>> roles) {

  private static final Query ALL = Query.of("");

  /** Of a few units: what is theirs is counted role by role. */
  static Tally of(List<String> units, IndexView open) {
    return new Tally(
        units.stream().distinct().collect(Collectors.toMap(Function.identity(), u -> of(u, open))));
  }

  private static Map<String, Long> of(String unit, IndexView open) {
    Query named = ALL.with(Counts.only(Facet.UNIT, unit));
    return byId(open.values(named, Facet.ROLE, FacetRequest.ALL).values());
  }

  /** Of every unit: each role is counted unit by unit. */
  static Tally ofAll(IndexView open) {
    Map<String, Map<String, Long>> roles = new HashMap<>();
    for (Role role : Role.values()) {
      Query within = ALL.with(Counts.only(Facet.ROLE, role.token()));
      for (FacetValue unit : open.values(within, Facet.UNIT, FacetRequest.ALL).values()) {
        roles.computeIfAbsent(unit.id(), _ -> new HashMap<>()).put(role.token(), unit.count());
      }
    }
    return new Tally(roles);
  }

  static Map<String, Long> byId(List<FacetValue> values) {
    return values.stream().collect(Collectors.toMap(FacetValue::id, FacetValue::count));
  }

  /** By token of the role; one that the unit has not is absent. */
  Map<String, Long> of(String unit) {
    return roles.getOrDefault(unit, Map.of());
  }
}
