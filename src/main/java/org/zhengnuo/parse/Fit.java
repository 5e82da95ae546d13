package org.zhengnuo.parse;

import java.util.List;

/**
 * How well a paper fits a genre.
 *
 * @param score 0 for not at all; the genre with the highest score reads the paper, the earlier one
 *     on a tie
 * @param reasons what in the paper speaks for it, Chinese, for {@code inspect}
 */
public record Fit(int score, List<String> reasons) {

  public static final Fit NONE = new Fit(0, List.of());

  public Fit {
    reasons = List.copyOf(reasons);
  }

  public static Fit of(int score, String reason) {
    return new Fit(score, List.of(reason));
  }
}
