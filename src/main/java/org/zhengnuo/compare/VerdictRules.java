package org.zhengnuo.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.ValueKind;

/**
 * What comes of two numbers of one indicator that passed the gates. Base values are compared; what
 * is printed alike is met, unchanged or equal, whatever the comparators. A stretch counts for
 * nothing.
 */
final class VerdictRules {
  private static final Pattern LOWER_IS_BETTER =
      Pattern.compile("价格|物价|CPI|PPI|失业率|赤字率|死亡率|发生率|事故|逾期|不良贷款|债务率|负债率");
  private static final Pattern RATE = Pattern.compile("人均|亩均|户均|单位.*能耗|率$|占比|比重|浓度|密度");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private VerdictRules() {}

  /** Of a target and what was reported for its year, both of one indicator and kind. */
  static Judgement kept(Measure target, Measure outcome) {
    return together(target, outcome)
        .map(two -> Judgement.of(kept(target, two)))
        .orElseGet(() -> follows(target, outcome));
  }

  private static Verdict kept(Measure target, Two two) {
    BigDecimal reported = two.b.middle();
    if (two.a.same(two.b) || two.a.near(reported)) {
      return Verdict.MET;
    }
    boolean above = reported.compareTo(two.a.high()) > 0;
    if (lowerIsBetter(target)) {
      return above ? Verdict.MISSED : Verdict.MET;
    }
    return above ? Verdict.EXCEEDED : Verdict.MISSED;
  }

  private static boolean lowerIsBetter(Measure target) {
    Comparator comparator = target.quantity().comparator();
    return target.kind() == ValueKind.RANK
        || comparator == Comparator.AT_MOST
        || comparator == Comparator.BELOW
        || LOWER_IS_BETTER.matcher(target.indicator()).find();
  }

  /** Of two years: whether b is more than a. */
  static Judgement moved(Measure a, Measure b) {
    return compared(a, b, Verdict.RAISED, Verdict.UNCHANGED, Verdict.LOWERED);
  }

  /** Of two places: whether b is more than a; amounts of a place inside are a part. */
  static Judgement placed(Measure a, Measure b, Nesting nesting) {
    boolean nested = nesting == Nesting.INSIDE || nesting == Nesting.AROUND;
    return nested && !isRate(a)
        ? together(a, b).map(two -> part(two, nesting)).orElseGet(() -> follows(a, b))
        : compared(a, b, Verdict.HIGHER, Verdict.EQUAL, Verdict.LOWER);
  }

  private static boolean isRate(Measure measure) {
    return switch (measure.kind()) {
      case GROWTH_RATE, SHARE, RANK -> true;
      case LEVEL, INCREMENT ->
          measure.quantity().baseUnit().matches("%|个?百分点|[‰％]")
              || RATE.matcher(measure.indicator()).find();
    };
  }

  private static Judgement part(Two two, Nesting nesting) {
    BigDecimal whole = nesting == Nesting.INSIDE ? two.a.middle() : two.b.middle();
    BigDecimal inner = nesting == Nesting.INSIDE ? two.b.middle() : two.a.middle();
    if (whole.signum() <= 0 || two.a.middle().signum() == 0 || inner.compareTo(whole) > 0) {
      return Judgement.notComparable("所属地区的数大于上级地区的数，可能不是同一指标。");
    }
    BigDecimal share =
        two.b.middle().multiply(HUNDRED).divide(two.a.middle(), MathContext.DECIMAL64);
    return Judgement.part(share.setScale(1, RoundingMode.HALF_UP));
  }

  private static Judgement compared(
      Measure a, Measure b, Verdict more, Verdict alike, Verdict less) {
    return together(a, b)
        .map(two -> two.b.middle().compareTo(two.a.middle()))
        .map(order -> Judgement.of(order == 0 ? alike : order > 0 ? more : less))
        .orElseGet(() -> follows(a, b, alike));
  }

  private static Judgement follows(Measure a, Measure b, Verdict alike) {
    boolean both = a.quantity().comparator().follows() && b.quantity().comparator().follows();
    return both ? Judgement.of(alike) : follows(a, b);
  }

  private static Judgement follows(Measure a, Measure b) {
    Measure without = a.quantity().value().isEmpty() ? a : b;
    return Judgement.notComparable("“" + without.phrase() + "”没有自己的数值。");
  }

  /** Two amounts that point the same way. */
  private record Two(ComparedValue a, ComparedValue b) {}

  /** What one paper calls a fall of 3 % is a growth of −3 % beside one that calls it growth. */
  private static Optional<Two> together(Measure a, Measure b) {
    boolean turned = ComparedValue.falls(a) != ComparedValue.falls(b);
    return ComparedValue.of(a)
        .flatMap(
            first ->
                ComparedValue.of(b)
                    .map(
                        second ->
                            new Two(
                                turned && ComparedValue.falls(a) ? first.negated() : first,
                                turned && ComparedValue.falls(b) ? second.negated() : second)));
  }

  /** Of two papers of one place and year that should say the same. */
  static Judgement repeated(FigurePair pair) {
    return Differences.between(pair)
        .map(Judgement::differs)
        .orElseGet(() -> Judgement.of(Verdict.SAME));
  }
}
