package org.zhengnuo.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Quantity;

/**
 * The number of a measure as it is compared: base values, what falls below what grows.
 *
 * @param low the value, or the lower end of a range
 * @param high the value, or its upper end
 * @param about whether 5 % to both sides are meant, too
 */
record ComparedValue(BigDecimal low, BigDecimal high, boolean about) {
  private static final Pattern FALL = Pattern.compile("下降|降低|减少|压减|降至|降到|缩减|削减");

  /** Weights in 斤, areas in 亩: papers use one or the other. */
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "公斤", new BigDecimal(2),
          "千克", new BigDecimal(2),
          "吨", new BigDecimal(2000),
          "公顷", new BigDecimal(15));

  private static final BigDecimal MANIFOLD = new BigDecimal(4);
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  /** Empty of what follows another number without one of its own. */
  static Optional<ComparedValue> of(Measure measure) {
    Quantity quantity = measure.quantity();
    boolean about = quantity.comparator() == Comparator.ABOUT;
    BigDecimal scale = SCALES.getOrDefault(quantity.baseUnit(), BigDecimal.ONE);
    return quantity
        .base()
        .map(low -> low.multiply(scale))
        .map(low -> new ComparedValue(low, high(quantity, scale).orElse(low), about));
  }

  private static Optional<BigDecimal> high(Quantity quantity, BigDecimal scale) {
    return quantity.baseTo().map(high -> high.multiply(scale));
  }

  /** Whether it says how much something falls. */
  static boolean falls(Measure measure) {
    return FALL.matcher(measure.action()).find() && !measure.action().endsWith("至");
  }

  BigDecimal middle() {
    return low.add(high).divide(BigDecimal.TWO);
  }

  ComparedValue negated() {
    return new ComparedValue(high.negate(), low.negate(), about);
  }

  boolean same(ComparedValue other) {
    return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
  }

  /** Whether one is more than four times the other. */
  boolean farFrom(ComparedValue other) {
    BigDecimal one = middle().abs();
    BigDecimal two = other.middle().abs();
    return one.max(two).compareTo(one.min(two).multiply(MANIFOLD)) > 0;
  }

  /** Whether a number is met by being near. */
  boolean near(BigDecimal value) {
    BigDecimal room = about ? middle().abs().multiply(ABOUT) : BigDecimal.ZERO;
    return value.compareTo(low.subtract(room)) >= 0 && value.compareTo(high.add(room)) <= 0;
  }
}
