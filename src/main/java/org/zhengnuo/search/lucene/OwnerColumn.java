package org.zhengnuo.search.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;

/**
 * The owners of all items: by unit, then role, the items; once as named, once as reached through a
 * collective.
 */
final class OwnerColumn {
  private final int size;
  private final Map<String, Map<String, FixedBitSet>> named = new HashMap<>();
  private final Map<String, Map<String, FixedBitSet>> reached = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  OwnerColumn(List<Item> items, Library library) {
    size = items.size();
    library.units().forEach(unit -> labels.put(unit.id(), unit.name()));
    labels.put(Facet.NONE, FacetColumn.NONE_LABEL);
    for (int ordinal = 0; ordinal < size; ordinal++) {
      add(items.get(ordinal).ownership().owners(), ordinal);
    }
  }

  private void add(List<Owner> owners, int ordinal) {
    if (owners.isEmpty()) {
      bits(named, Facet.NONE, Facet.NONE).set(ordinal);
    }
    for (Owner owner : owners) {
      Unit unit = owner.unit();
      labels.putIfAbsent(unit.id(), unit.name());
      bits(named, unit.id(), owner.role().token()).set(ordinal);
      unit.members().forEach(id -> bits(reached, id, owner.role().token()).set(ordinal));
    }
  }

  private FixedBitSet bits(Map<String, Map<String, FixedBitSet>> column, String unit, String role) {
    return column
        .computeIfAbsent(unit, _ -> new HashMap<>())
        .computeIfAbsent(role, _ -> new FixedBitSet(size));
  }

  /** Keeps the items that have an owner of the selection. */
  void keep(OwnerSelection selection, FixedBitSet items) {
    if (!selection.takesAll()) {
      items.and(having(selection, selection::takesRole));
    }
  }

  List<FacetValue> count(Facet facet, FixedBitSet others, OwnerSelection selection) {
    return facet == Facet.UNIT ? countUnits(others, selection) : countRoles(others, selection);
  }

  private List<FacetValue> countUnits(FixedBitSet others, OwnerSelection selection) {
    Set<String> ids = new HashSet<>(named.keySet());
    ids.addAll(reached.keySet());
    return ids.stream()
        .map(id -> countUnit(id, others, selection))
        .filter(value -> value.count() > 0 || value.throughCollective() > 0 || value.selected())
        .toList();
  }

  private FacetValue countUnit(String id, FixedBitSet others, OwnerSelection selection) {
    FixedBitSet direct = union(named.getOrDefault(id, Map.of()), selection::takesRole);
    FixedBitSet indirect = union(reached.getOrDefault(id, Map.of()), selection::takesRole);
    indirect.andNot(direct);
    long count = FixedBitSet.intersectionCount(direct, others);
    long through = FixedBitSet.intersectionCount(indirect, others);
    boolean selected = selection.units().contains(id);
    return new FacetValue(id, labels.getOrDefault(id, id), count, selected, through);
  }

  private List<FacetValue> countRoles(FixedBitSet others, OwnerSelection selection) {
    Stream<String> tokens = Stream.of(Role.values()).map(Role::token);
    return Stream.concat(tokens, Stream.of(Facet.NONE))
        .map(role -> countRole(role, others, selection))
        .filter(value -> value.count() > 0 || value.selected())
        .toList();
  }

  private FacetValue countRole(String role, FixedBitSet others, OwnerSelection selection) {
    FixedBitSet items = having(selection, role::equals);
    String label = Token.find(Role.class, role).map(Role::label).orElse(FacetColumn.NONE_LABEL);
    boolean selected = selection.roles().contains(role);
    long count = FixedBitSet.intersectionCount(items, others);
    return new FacetValue(role, label, count, selected, 0);
  }

  private FixedBitSet having(OwnerSelection selection, Predicate<String> role) {
    FixedBitSet items = new FixedBitSet(size);
    addAll(named, selection, role, items);
    if (selection.through()) {
      addAll(reached, selection, role, items);
    }
    return items;
  }

  private void addAll(
      Map<String, Map<String, FixedBitSet>> column,
      OwnerSelection selection,
      Predicate<String> role,
      FixedBitSet items) {
    column.forEach(
        (unit, roles) -> {
          if (selection.takesUnit(unit)) {
            items.or(union(roles, role));
          }
        });
  }

  private FixedBitSet union(Map<String, FixedBitSet> roles, Predicate<String> taken) {
    FixedBitSet items = new FixedBitSet(size);
    roles.forEach(
        (role, bits) -> {
          if (taken.test(role)) {
            items.or(bits);
          }
        });
    return items;
  }
}
