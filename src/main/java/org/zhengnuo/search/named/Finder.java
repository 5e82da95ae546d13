package org.zhengnuo.search.named;

import java.util.Optional;

/** Knows one sort of name. */
interface Finder {

  /**
   * The longest name that begins at a place.
   *
   * @param run folded characters of one piece of a query
   * @param at where it has to begin
   * @param joint whether a name may begin here: at the beginning, or behind another name; elsewhere
   *     only what cannot be anything else is found
   */
  Optional<Found> at(String run, int at, boolean joint);
}
