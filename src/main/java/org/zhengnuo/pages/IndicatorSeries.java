package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.search.MeasureRow;

/** The measures of one indicator, by place and year. */
final class IndicatorSeries {
  private final Library library;

  IndicatorSeries(Library library) {
    this.library = library;
  }

  /** A year of a place: of several numbers the first that no district, part or estimate is. */
  private static final class Year {
    private Optional<MeasureRow> target = Optional.empty();
    private Optional<MeasureRow> outcome = Optional.empty();

    void add(MeasureRow row) {
      if (row.measure().role() == MeasureRole.TARGET) {
        target = better(target, row);
      } else {
        outcome = better(outcome, row);
      }
    }

    private static Optional<MeasureRow> better(Optional<MeasureRow> held, MeasureRow row) {
      return held.filter(h -> rank(h) <= rank(row)).or(() -> Optional.of(row));
    }

    private static int rank(MeasureRow row) {
      boolean part = !row.measure().circumstances().partOf().isEmpty();
      return (part ? 2 : 0) + (row.measure().circumstances().estimate() ? 1 : 0);
    }
  }

  List<IndicatorView.Series> of(List<MeasureRow> rows) {
    Map<String, Map<Integer, Year>> places = new TreeMap<>();
    for (MeasureRow row : rows) {
      OptionalInt year = MeasureView.year(row.measure(), row.item());
      if (year.isPresent()) {
        places
            .computeIfAbsent(place(row), _ -> new TreeMap<>())
            .computeIfAbsent(year.getAsInt(), _ -> new Year())
            .add(row);
      }
    }
    List<IndicatorView.Series> series = new ArrayList<>();
    places.forEach((place, years) -> series.add(new IndicatorView.Series(place, points(years))));
    return series;
  }

  /** A number for a district stands with the district. */
  private static String place(MeasureRow row) {
    List<String> scopes = row.measure().circumstances().scopes();
    String paper = row.item().place().name();
    return scopes.isEmpty() ? paper : paper + "：" + String.join("、", scopes);
  }

  private List<IndicatorView.Point> points(Map<Integer, Year> years) {
    List<IndicatorView.Point> points = new ArrayList<>();
    years.forEach(
        (year, said) ->
            points.add(
                new IndicatorView.Point(
                    year,
                    said.target.map(this::stated),
                    said.outcome.map(this::stated),
                    Optional.empty(),
                    Optional.empty())));
    return points;
  }

  private IndicatorView.Stated stated(MeasureRow row) {
    Item item = row.item();
    Document paper = library.document(item.documentId()).orElseThrow();
    MeasureView measure = MeasureView.of(row.measure(), item);
    return new IndicatorView.Stated(
        measure,
        item.id(),
        measure.line(),
        Address.statement(item.id(), row.statement().number()),
        Address.line(paper, measure.line()),
        paper.code().isEmpty() ? paper.title() : paper.code());
  }
}
