package org.zhengnuo.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Quantity;

/**
 * A number with its unit, and what bounds it from behind.
 *
 * @param start offset of the number's first char
 * @param end behind unit, 以上 and stretch
 * @param comparator what stands behind says, or 多; = where nothing does
 * @param han whether the number is written in words
 */
record Amount(
    int start,
    int end,
    BigDecimal value,
    Optional<BigDecimal> to,
    String unit,
    CountingUnit.UnitSort kind,
    Comparator comparator,
    Optional<BigDecimal> stretch,
    boolean han) {

  Amount behind(int newEnd, Comparator bound) {
    return new Amount(start, newEnd, value, to, unit, kind, bound, stretch, han);
  }

  Amount stretched(int newEnd, BigDecimal second) {
    return new Amount(start, newEnd, value, to, unit, kind, comparator, Optional.of(second), han);
  }

  Amount ranging(int newEnd, BigDecimal upper, String theUnit, CountingUnit.UnitSort theKind) {
    return new Amount(
        start, newEnd, value, Optional.of(upper), theUnit, theKind, Comparator.RANGE, stretch, han);
  }

  /** This as the upper end of a range. */
  Amount from(PrintedNumber lower) {
    return new Amount(
        lower.start(),
        end,
        lower.value(),
        Optional.of(value),
        unit,
        kind,
        Comparator.RANGE,
        stretch,
        han);
  }

  Quantity quantity(Comparator bound) {
    return new Quantity(to.isPresent() ? Comparator.RANGE : bound, Optional.of(value), to, unit);
  }

  boolean isRate() {
    return kind == CountingUnit.UnitSort.PERCENT;
  }
}
