package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.pages.view.PhrasesView.PhrasePoint;

/**
 * How often a phrase is said as a drawing: a line a place, a step a year; drawn where there are two
 * years. In units of the drawing, y downwards.
 *
 * @param years with where they stand
 * @param lines of the places that say it most
 */
public record PhraseChart(
    int width, int height, int bottom, List<YearTick> years, List<PlaceLine> lines) {
  private static final int HEIGHT = 120;
  private static final int TOP = 14;
  private static final int BOTTOM = 96;
  private static final int STEP = 90;
  private static final int MOST_LINES = 5;

  /** Room for the names of the places behind the last year. */
  private static final int NAMES = 120;

  private static final int MOST_YEARS = 20;

  /** A year below the lines. */
  public record YearTick(String year, int x) {}

  /**
   * A place.
   *
   * @param points as an SVG polyline takes them
   * @param dots one a year of which papers are held
   */
  public record PlaceLine(String place, String points, List<Dot> dots) {}

  /** A year of a place, with its number. */
  public record Dot(int x, int y, String said) {}

  public static Optional<PhraseChart> of(List<PhrasePoint> points) {
    List<String> years =
        points.stream()
            .map(PhrasePoint::year)
            .filter(y -> y.length() == 4)
            .distinct()
            .sorted()
            .toList();
    List<String> newest = years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
    double most = points.stream().mapToDouble(p -> p.per_10000().doubleValue()).max().orElse(0);
    if (newest.size() < 2 || most == 0) {
      return Optional.empty();
    }
    List<YearTick> ticks = new ArrayList<>();
    newest.forEach(year -> ticks.add(new YearTick(year, STEP / 2 + STEP * ticks.size())));
    List<PlaceLine> lines =
        byPlace(points).entrySet().stream()
            .limit(MOST_LINES)
            .map(each -> line(each.getKey(), each.getValue(), ticks, most))
            .toList();
    return Optional.of(new PhraseChart(STEP * newest.size() + NAMES, HEIGHT, BOTTOM, ticks, lines));
  }

  private static Map<String, List<PhrasePoint>> byPlace(List<PhrasePoint> points) {
    return points.stream()
        .collect(
            Collectors.groupingBy(PhrasePoint::place, LinkedHashMap::new, Collectors.toList()));
  }

  private static PlaceLine line(
      String place, List<PhrasePoint> points, List<YearTick> ticks, double most) {
    List<Dot> dots = new ArrayList<>();
    for (YearTick tick : ticks) {
      points.stream()
          .filter(point -> point.year().equals(tick.year()))
          .map(point -> new Dot(tick.x(), y(point.per_10000(), most), said(point)))
          .forEach(dots::add);
    }
    String line =
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    return new PlaceLine(place, line, dots);
  }

  private static String said(PhrasePoint point) {
    return point.per_10000().toPlainString();
  }

  private static int y(BigDecimal value, double most) {
    return (int) Math.round(BOTTOM - value.doubleValue() / most * (BOTTOM - TOP));
  }
}
