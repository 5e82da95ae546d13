package org.zhengnuo.pages.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The targets and outcomes of a place as a drawing: a target is a stroke, a range two joined, an
 * outcome a dot; drawn where two years or a target and its outcome can be set side by side. In
 * units of the drawing, y downwards.
 */
public record TrendChart(
    int width, int height, int left, int bottom, List<Mark> marks, List<Corridor> corridors) {
  private static final int HEIGHT = 180;
  private static final int TOP = 12;
  private static final int BOTTOM = 152;
  private static final int LEFT = 8;
  private static final int STEP = 150;

  /** As wide as the widest letter of a number. */
  private static final int LETTER = 12;

  /** So many years apart a start and an aim are a plan's. */
  private static final int PLAN = 3;

  /**
   * One year.
   *
   * @param targetLow of a range its lower end
   * @param targetHigh of a range its upper end
   * @param targetSaid the target as a reader sees it
   */
  public record Mark(
      int year,
      int x,
      OptionalInt targetLow,
      OptionalInt targetHigh,
      Optional<String> targetSaid,
      OptionalInt outcome,
      Optional<String> outcomeSaid) {}

  /** From what a plan starts from to what it aims at, years later. */
  public record Corridor(int fromX, int fromY, int toX, int toY) {}

  static Optional<TrendChart> of(List<IndicatorView.Point> points) {
    List<Double> values = points.stream().flatMap(TrendChart::values).sorted().toList();
    if (values.size() < 2) {
      return Optional.empty();
    }
    Scale scale = Scale.of(values.getFirst(), values.getLast());
    List<Mark> marks = new ArrayList<>();
    for (IndicatorView.Point point : points) {
      marks.add(mark(point, LEFT + STEP / 2 + STEP * marks.size(), scale));
    }
    return Optional.of(
        new TrendChart(
            LEFT + STEP * marks.size() + room(marks),
            HEIGHT,
            LEFT,
            BOTTOM,
            marks,
            corridors(marks)));
  }

  /** A number behind the last year must not be cut: 5600 is not 5600 亿元. */
  private static int room(List<Mark> marks) {
    Mark last = marks.getLast();
    return Stream.of(last.targetSaid(), last.outcomeSaid())
        .flatMap(Optional::stream)
        .mapToInt(said -> said.length() * LETTER)
        .max()
        .orElse(0);
  }

  /** Where a number reported is followed by a target of several years later. */
  private static List<Corridor> corridors(List<Mark> marks) {
    List<Corridor> corridors = new ArrayList<>();
    for (int i = 0; i + 1 < marks.size(); i++) {
      Mark from = marks.get(i);
      Mark to = marks.get(i + 1);
      boolean plan = to.year() - from.year() >= PLAN && to.targetLow().isPresent();
      if (plan && from.outcome().isPresent()) {
        corridors.add(
            new Corridor(from.x(), from.outcome().getAsInt(), to.x(), to.targetLow().getAsInt()));
      }
    }
    return corridors;
  }

  /** From the least value to the greatest, with some room; from 0 where that is near. */
  private record Scale(double least, double most) {
    static Scale of(double first, double last) {
      double room = Math.max((last - first) * 0.2, Math.abs(last) * 0.05);
      double least = first >= 0 && first - room < 0.4 * last ? 0 : first - room;
      return new Scale(Math.min(least, first), Math.max(last + room, least + 1e-9));
    }

    int y(double value) {
      return (int) Math.round(BOTTOM - (value - least) / (most - least) * (BOTTOM - TOP));
    }
  }

  private static Mark mark(IndicatorView.Point point, int x, Scale scale) {
    Optional<MeasureView> target = point.target().map(IndicatorView.Stated::measure);
    return new Mark(
        point.year(),
        x,
        y(target.flatMap(MeasureView::baseValue), scale),
        y(target.flatMap(MeasureView::baseValueTo), scale),
        target.map(MeasureView::said),
        y(point.outcome().flatMap(o -> o.measure().baseValue()), scale),
        point.outcome().map(o -> o.measure().said()));
  }

  private static OptionalInt y(Optional<BigDecimal> value, Scale scale) {
    return value.stream().mapToInt(v -> scale.y(v.doubleValue())).findFirst();
  }

  private static Stream<Double> values(IndicatorView.Point point) {
    return Stream.of(point.target(), point.outcome())
        .flatMap(Optional::stream)
        .map(IndicatorView.Stated::measure)
        .flatMap(m -> Stream.concat(m.baseValue().stream(), m.baseValueTo().stream()))
        .map(BigDecimal::doubleValue);
  }
}
