package org.zhengnuo.compare;

import org.zhengnuo.model.Measure;

/** What came of one target. */
public final class KeptPromise {

  private KeptPromise() {}

  /**
   * The judgement of a target by a number reported of the same indicator, place and year; numbers
   * of other units are not comparable.
   */
  public static Judgement of(Measure target, Measure outcome) {
    String unit = target.quantity().baseUnit();
    boolean follows = target.quantity().comparator().follows();
    return follows || unit.equals(outcome.quantity().baseUnit())
        ? VerdictRules.kept(target, outcome)
        : Judgement.notComparable("单位不同：" + unit + "与" + outcome.quantity().baseUnit() + "。");
  }
}
