package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.pages.link.IndicatorIds;

/**
 * One indicator through the years.
 *
 * @param series one a place, in the order of their names
 * @param targetsUrl all its measures as a list
 */
public record IndicatorView(
    IndicatorRow indicator, List<Series> series, String targetsUrl, String csv) implements View {

  /**
   * One place.
   *
   * @param points by year
   */
  public record Series(String place, List<Point> points) {

    /** Its years as a drawing, where there is something to set side by side. */
    public Optional<TrendChart> chart() {
      return TrendChart.of(points);
    }
  }

  /**
   * One year.
   *
   * @param verdict what came of the target: {@code exceeded met missed not_comparable}; {@code
   *     not_found} where papers look back on the year and none reports it; {@code not_stated} where
   *     papers plan the year and none states a target; absent where neither can be said
   * @param verdictLabel the same for a reader
   */
  public record Point(
      int year,
      Optional<Stated> target,
      Optional<Stated> outcome,
      Optional<String> verdict,
      Optional<String> verdictLabel) {}

  /**
   * A number and where it stands.
   *
   * @param item id of the item
   * @param url its statement on the item's page
   * @param lineUrl its line in the reader
   */
  public record Stated(
      MeasureView measure, String item, int line, String url, String lineUrl, String paper) {

    /** The number as a reader sees it. */
    public String said() {
      return measure.said() + (measure.estimate() ? "（预计）" : "");
    }
  }

  @Override
  public String title() {
    return IndicatorIds.label(indicator.id());
  }
}
