package org.zhengnuo.search.lucene;

import java.util.Set;

/**
 * Which owners a filter takes: those that are one of the units and in one of the roles.
 *
 * @param narrowed whether units were asked for, even if none of them is known
 * @param units ids; all where not narrowed
 * @param roles tokens; all where empty
 * @param through whether a collective counts for its members
 */
record OwnerSelection(boolean narrowed, Set<String> units, Set<String> roles, boolean through) {

  boolean takesAll() {
    return !narrowed && roles.isEmpty();
  }

  boolean takesUnit(String unit) {
    return !narrowed || units.contains(unit);
  }

  boolean takesRole(String role) {
    return roles.isEmpty() || roles.contains(role);
  }
}
