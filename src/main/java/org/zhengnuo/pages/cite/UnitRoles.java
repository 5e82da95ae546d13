package org.zhengnuo.pages.cite;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;

/**
 * What part some units have in an item.
 *
 * @param units ids of those that are asked for by name
 * @param collectives ids of what stands for them
 */
public record UnitRoles(Set<String> units, Set<String> collectives) {

  private static final Set<Role> LEADING = EnumSet.of(Role.LEAD, Role.HOST);

  /** Led ones first, then shared ones, then those that reach a unit through a collective. */
  public int rank(Item item) {
    List<Owner> named =
        item.ownership().owners().stream().filter(o -> units.contains(o.unit().id())).toList();
    boolean leads = named.stream().anyMatch(o -> LEADING.contains(o.role()));
    return leads ? 0 : named.isEmpty() ? 2 : 1;
  }

  /** 牵头单位; 责任单位（经“各县区政府”）. */
  public String printed(Item item) {
    return item.ownership().owners().stream()
        .filter(o -> units.contains(o.unit().id()) || collectives.contains(o.unit().id()))
        .map(UnitRoles::printed)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String printed(Owner owner) {
    String role = owner.role().label();
    return owner.unit().collective() ? role + "（经“" + owner.printed() + "”）" : role;
  }
}
