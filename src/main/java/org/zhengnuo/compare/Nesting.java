package org.zhengnuo.compare;

import org.zhengnuo.model.Place;

/** How the place of b stands to that of a. */
public enum Nesting {
  SAME,
  INSIDE,
  AROUND,
  ELSEWHERE;

  /** A qualified name begins with the name of the place around it; the whole country holds all. */
  public static Nesting of(Place a, Place b) {
    if (a.equals(b) || a.unknown() || b.unknown()) {
      return SAME;
    }
    if (holds(a, b)) {
      return INSIDE;
    }
    return holds(b, a) ? AROUND : ELSEWHERE;
  }

  private static boolean holds(Place wide, Place narrow) {
    return wide.equals(Place.NATION) || narrow.name().startsWith(wide.name());
  }
}
