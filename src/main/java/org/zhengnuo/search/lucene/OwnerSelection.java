package org.zhengnuo.search.lucene;

import java.util.Set;
import org.zhengnuo.model.Role;
import org.zhengnuo.search.Facet;

/**
 * Which owners the filters of unit and role take, by number.
 *
 * @param units by number of a unit, whether it is asked for, by name or as one that stands for a
 *     unit asked for; null where units are not narrowed
 * @param noUnit whether items that name no unit are asked for, or units are not narrowed
 * @param roles one bit a role; all where roles are not narrowed
 * @param noRole whether items without any owner are asked for, or roles are not narrowed
 */
record OwnerSelection(boolean[] units, boolean noUnit, int roles, boolean noRole) {
  static final OwnerSelection ALL = new OwnerSelection(null, true, -1, true);

  static OwnerSelection of(boolean[] units, Set<String> unitIds, Set<String> roleTokens) {
    int roles = roleTokens.isEmpty() ? -1 : 0;
    for (Role role : Role.values()) {
      roles |= roleTokens.contains(role.token()) ? 1 << role.ordinal() : 0;
    }
    return new OwnerSelection(
        units,
        units == null || unitIds.contains(Facet.NONE),
        roles,
        roleTokens.isEmpty() || roleTokens.contains(Facet.NONE));
  }

  boolean takesUnit(int unit) {
    return units == null || units[unit];
  }

  /**
   * @param owner as {@link SegmentColumns#owners} holds it
   */
  boolean takesRole(int owner) {
    return (roles & SegmentColumns.roleBit(owner)) != 0;
  }

  boolean takesEveryRole() {
    return roles == -1;
  }

  boolean takesNoUnit() {
    return noUnit;
  }

  boolean takesNoRole() {
    return noRole;
  }
}
