package org.zhengnuo.model;

/**
 * One unit in one role of one item.
 *
 * @param printed the unit's name after splitting the list, otherwise as printed
 * @param openList whether the list it stands in ended with 等
 */
public record Owner(Role role, String printed, Unit unit, boolean openList) {

  public Owner withUnit(Unit canonical) {
    return new Owner(role, printed, canonical, openList);
  }
}
