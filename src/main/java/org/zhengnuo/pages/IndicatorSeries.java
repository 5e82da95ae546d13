package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.zhengnuo.compare.KeptPromise;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.IndicatorView;
import org.zhengnuo.pages.view.MeasureView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.Query;

/** The measures of one indicator, by place and year. */
final class IndicatorSeries {
  private final IndexView open;
  private final Library library;

  /** By place, year and kind: whether anything is held. */
  private final Map<List<String>, Boolean> held = new HashMap<>();

  IndicatorSeries(IndexView open) {
    this.open = open;
    library = open.library();
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
    places.forEach(
        (place, years) -> series.add(new IndicatorView.Series(place, points(place, years))));
    return series;
  }

  /** A number for a district stands with the district. */
  private static String place(MeasureRow row) {
    List<String> scopes = row.measure().circumstances().scopes();
    String paper = row.item().place().name();
    return scopes.isEmpty() ? paper : paper + "：" + String.join("、", scopes);
  }

  private List<IndicatorView.Point> points(String place, Map<Integer, Year> years) {
    addUnstated(place, years);
    List<IndicatorView.Point> points = new ArrayList<>();
    years.forEach(
        (year, said) -> {
          Optional<Told> told = told(place, year, said, years.get(year - 1));
          points.add(
              new IndicatorView.Point(
                  year,
                  said.target.map(row -> stated(row, library)),
                  said.outcome.map(row -> stated(row, library)),
                  told.map(Told::token),
                  told.map(Told::label)));
        });
    return points;
  }

  /** A year whose papers plan, but name no target where the year before had one. */
  private void addUnstated(String place, Map<Integer, Year> years) {
    for (int year : List.copyOf(years.keySet())) {
      boolean stated = years.get(year).target.isPresent();
      if (stated && !years.containsKey(year + 1) && plans(place, year + 1)) {
        years.put(year + 1, new Year());
      }
    }
  }

  /** What came of a year's target, as a token and for a reader. */
  private record Told(String token, String label) {
    static final Told NOT_FOUND = new Told("not_found", "未检索到对应表述");
    static final Told NOT_STATED = new Told("not_stated", "本年文件未列");
  }

  /**
   * @param before the year before; null where nothing is known of it
   */
  private Optional<Told> told(String place, int year, Year said, Year before) {
    if (said.target.isPresent() && said.outcome.isPresent()) {
      Measure target = said.target.get().measure();
      Verdict verdict = KeptPromise.of(target, said.outcome.get().measure()).verdict();
      return Optional.of(new Told(verdict.token(), verdict.label()));
    }
    if (said.target.isPresent()) {
      return Optional.of(Told.NOT_FOUND).filter(_ -> reports(place, year));
    }
    boolean was = before != null && before.target.isPresent();
    return Optional.of(Told.NOT_STATED).filter(_ -> was && plans(place, year));
  }

  /** Whether a paper that is held looks back on the year. */
  private boolean reports(String place, int year) {
    return holds(place, year, Set.of(ItemKind.REVIEW.token()));
  }

  private boolean plans(String place, int year) {
    return holds(place, year, Set.of(ItemKind.PLAN.token(), ItemKind.TASK.token()));
  }

  private boolean holds(String place, int year, Set<String> kinds) {
    Filters filters =
        Filters.NONE
            .with(Facet.PLACE, Set.of(place))
            .with(Facet.YEAR, Set.of(Integer.toString(year)))
            .with(Facet.KIND, kinds);
    return held.computeIfAbsent(
        List.of(place, Integer.toString(year), kinds.toString()),
        _ -> open.count(Query.of("").with(filters)) > 0);
  }

  static IndicatorView.Stated stated(MeasureRow row, Library library) {
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
