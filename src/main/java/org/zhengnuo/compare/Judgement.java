package org.zhengnuo.compare;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What comes of two numbers.
 *
 * @param difference only of what {@link Verdict#DIFFERS}
 * @param share b in percent of a, only of a {@link Verdict#PART}
 * @param reason why they are not comparable, one Chinese sentence; else empty
 */
public record Judgement(
    Verdict verdict, Optional<Difference> difference, Optional<BigDecimal> share, String reason) {

  static Judgement of(Verdict verdict) {
    return new Judgement(verdict, Optional.empty(), Optional.empty(), "");
  }

  static Judgement differs(Difference difference) {
    return new Judgement(Verdict.DIFFERS, Optional.of(difference), Optional.empty(), "");
  }

  static Judgement part(BigDecimal share) {
    return new Judgement(Verdict.PART, Optional.empty(), Optional.of(share), "");
  }

  static Judgement notComparable(String reason) {
    return new Judgement(Verdict.NOT_COMPARABLE, Optional.empty(), Optional.empty(), reason);
  }
}
