package org.zhengnuo.compare;

import org.zhengnuo.model.Measure;

/** What came of one target. */
public final class KeptPromise {

  private KeptPromise() {}

  /**
   * The judgement of a target by a number reported of the same indicator, place and year; numbers
   * of units of another sort are not comparable.
   */
  public static Judgement of(Measure target, Measure outcome) {
    boolean follows = target.quantity().comparator().follows();
    return Gates.unit(target.quantity().baseUnit(), outcome.quantity().baseUnit())
        .filter(_ -> !follows)
        .map(Judgement::notComparable)
        .orElseGet(() -> VerdictRules.kept(target, outcome));
  }
}
