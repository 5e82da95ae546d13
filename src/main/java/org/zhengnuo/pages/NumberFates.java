package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhengnuo.compare.KeptPromise;
import org.zhengnuo.compare.Verdict;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Statement;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.view.MeasureView;
import org.zhengnuo.pages.view.NumberFate;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;

/**
 * The numbers of one item, each with what other papers of the place say of it: of a target what was
 * reported for its year, of an outcome what had been promised.
 */
public final class NumberFates {

  /** A paragraph may hold more numbers than a page should look up. */
  private static final int MOST = 24;

  private static final int OTHERS = 3;

  private final IndexView open;
  private final Item item;

  NumberFates(IndexView open, Item item) {
    this.open = open;
    this.item = item;
  }

  List<NumberFate> all() {
    return item.statements().stream()
        .map(Statement::measures)
        .flatMap(List::stream)
        .limit(MOST)
        .map(this::fate)
        .toList();
  }

  private NumberFate fate(Measure measure) {
    List<MeasureRow> others = counterparts(measure);
    return new NumberFate(
        MeasureView.of(measure, item),
        Address.indicator(measure.indicatorId()),
        others.stream().map(row -> IndicatorSeries.stated(row, open.library())).toList(),
        others.stream().findFirst().map(row -> verdict(measure, row.measure())));
  }

  private static Verdict verdict(Measure own, Measure other) {
    boolean promised = own.role() == MeasureRole.TARGET;
    return KeptPromise.of(promised ? own : other, promised ? other : own).verdict();
  }

  private List<MeasureRow> counterparts(Measure measure) {
    OptionalInt year = MeasureView.year(measure, item);
    if (item.place().unknown() || year.isEmpty()) {
      return List.of();
    }
    return open.measureRows(query(measure, year.getAsInt())).stream()
        .filter(row -> !row.item().id().equals(item.id()))
        .filter(
            row -> row.measure().circumstances().scopes().equals(measure.circumstances().scopes()))
        .limit(OTHERS)
        .toList();
  }

  private MeasureQuery query(Measure measure, int year) {
    MeasureRole other =
        measure.role() == MeasureRole.TARGET ? MeasureRole.OUTCOME : MeasureRole.TARGET;
    Filters filters =
        Filters.NONE
            .with(Facet.PLACE, Set.of(item.place().name()))
            .with(Facet.YEAR, Set.of(Integer.toString(year)));
    return new MeasureQuery(
        Query.of("").with(filters),
        Map.of(
            MeasureFacet.INDICATOR,
            Set.of(measure.indicatorId()),
            MeasureFacet.ROLE,
            Set.of(other.token())),
        Optional.empty(),
        Optional.empty(),
        MeasureSort.DOCUMENT,
        1,
        OTHERS * 2);
  }
}
