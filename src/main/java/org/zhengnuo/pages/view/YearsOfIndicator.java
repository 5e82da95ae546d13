package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.pages.view.IndicatorView.Point;

/**
 * One indicator through the years of a topic.
 *
 * @param points one a year that has a number, earliest first
 */
public record YearsOfIndicator(String label, String url, List<Point> points) {

  /**
   * The numbers of one column; of a period those of its last year that has some.
   *
   * @param token a year or a period
   */
  public Optional<Point> in(String token) {
    return points.stream()
        .filter(point -> isIn(Integer.toString(point.year()), token))
        .reduce((_, later) -> later);
  }

  /** Years of four digits are in the order of their texts. */
  private static boolean isIn(String year, String token) {
    int end = token.lastIndexOf('-') + 1;
    return year.compareTo(token.substring(0, Math.min(token.length(), year.length()))) >= 0
        && year.compareTo(token.substring(end)) <= 0;
  }
}
