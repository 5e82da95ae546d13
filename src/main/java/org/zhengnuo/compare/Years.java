package org.zhengnuo.compare;

/**
 * Which numbers may be compared: those of fitting years, and what was promised for one place with
 * what was reported for it alone.
 */
record Years(LinkKind kind, Nesting nesting) {

  boolean allow(Figure a, Figure b) {
    return ofOnePlace(a, b) && fit(a, b);
  }

  private boolean ofOnePlace(Figure a, Figure b) {
    boolean crossed = kind == LinkKind.TARGET_OUTCOME || kind == LinkKind.OUTCOME_TARGET;
    return !crossed
        || switch (nesting) {
          case SAME -> true;
          case INSIDE -> Scopes.name(a, b);
          case AROUND -> Scopes.name(b, a);
          case ELSEWHERE -> false;
        };
  }

  /** A year that nothing names fits all. */
  private boolean fit(Figure a, Figure b) {
    int first = a.year();
    int second = b.year();
    return first == 0 || second == 0 || allow(first, second);
  }

  private boolean allow(int a, int b) {
    return switch (kind) {
      case TARGET_OUTCOME -> a == b;
      case OUTCOME_TARGET -> a == b || nesting == Nesting.SAME && a + 1 == b;
      case TARGET_TARGET, OUTCOME_OUTCOME -> a == b || nesting == Nesting.SAME;
    };
  }
}
