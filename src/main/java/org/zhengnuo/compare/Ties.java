package org.zhengnuo.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.MeasureRole;

/** Clauses of two sides that belong together by their numbers, whatever their words. */
final class Ties {
  private final Map<ClaimPart, ClaimPart> sure = new HashMap<>();
  private final Map<ClaimPart, ClaimPart> akin = new HashMap<>();
  private final MeasureRole ofA;
  private final MeasureRole ofB;

  /**
   * @param ofA what the clauses of a say: what is planned, or what is reported
   * @param ofB likewise
   */
  Ties(MeasureRole ofA, MeasureRole ofB) {
    this.ofA = ofA;
    this.ofB = ofB;
  }

  /** Two numbers are of one indicator. */
  void tie(Figure a, Figure b) {
    tie(a, b, sure);
  }

  /** Two numbers speak of much the same. */
  void bring(Figure a, Figure b) {
    tie(a, b, akin);
  }

  /** The clause that has the number of this one. */
  Optional<ClaimPart> sure(ClaimPart part) {
    return Optional.ofNullable(sure.get(part));
  }

  /** The clause that comes nearest by its number; to be asked where words find none. */
  Optional<ClaimPart> akin(ClaimPart part) {
    return Optional.ofNullable(akin.get(part));
  }

  private void tie(Figure a, Figure b, Map<ClaimPart, ClaimPart> ties) {
    if (a.claim().role() == ofA && b.claim().role() == ofB) {
      part(a).ifPresent(x -> part(b).ifPresent(y -> tie(x, y, ties)));
    }
  }

  private static void tie(ClaimPart x, ClaimPart y, Map<ClaimPart, ClaimPart> ties) {
    ties.putIfAbsent(x, y);
    ties.putIfAbsent(y, x);
  }

  private static Optional<ClaimPart> part(Figure figure) {
    return ClauseCuts.of(figure.claim()).stream()
        .filter(part -> part.holds(figure.measure().start()))
        .findFirst();
  }
}
