package org.zhengnuo.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number with its unit, as printed: 6.3 万人.
 *
 * @param value the lower end of a range; empty where the comparator follows another quantity
 * @param to the upper end of a range, else empty
 * @param unit as printed, such as 万人, 亿元, 个百分点, %; empty where none is printed
 */
public record Quantity(
    Comparator comparator, Optional<BigDecimal> value, Optional<BigDecimal> to, String unit) {

  private static final Map<Character, BigDecimal> MULTIPLES =
      Map.of(
          '百', new BigDecimal(100),
          '千', new BigDecimal(1000),
          '万', new BigDecimal(10_000),
          '亿', new BigDecimal(100_000_000));

  public Quantity {
    if (value.isEmpty() != comparator.follows()
        || to.isPresent() != (comparator == Comparator.RANGE)) {
      throw new IllegalArgumentException("not a quantity: " + comparator + " " + value + " " + to);
    }
  }

  /** The value with 万, 亿 … of its unit applied; % stays as it is. */
  public Optional<BigDecimal> base() {
    return value.map(v -> v.multiply(multiple()));
  }

  /** The upper end of a range in the same way. */
  public Optional<BigDecimal> baseTo() {
    return to.map(v -> v.multiply(multiple()));
  }

  /** The unit without what multiplies it: 人 of 万人, 元 of 万亿元. */
  public String baseUnit() {
    return unit.substring(multiples());
  }

  private BigDecimal multiple() {
    BigDecimal product = BigDecimal.ONE;
    for (int i = 0; i < multiples(); i++) {
      product = product.multiply(MULTIPLES.get(unit.charAt(i)));
    }
    return product;
  }

  /** How many characters of the unit multiply: 千瓦 and 千克 are units of their own. */
  private int multiples() {
    int count = 0;
    while (count < unit.length() && MULTIPLES.containsKey(unit.charAt(count))) {
      count++;
    }
    boolean own = count > 0 && unit.substring(count - 1).matches("千(?:瓦|克|米|卡|伏)\\S*|百分点");
    return own ? count - 1 : count;
  }
}
