package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;
import static org.zhengnuo.pages.cite.Table.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.IndicatorIds;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.IndicatorRow;
import org.zhengnuo.pages.view.IndicatorView;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.IndicatorCount;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;

/** {@code /indicators/{id}}: one indicator through years and places. */
final class IndicatorPage implements Page.Tabular {

  /** The newest of these are shown. */
  private static final int MOST = 1000;

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("地区", 16),
          numbers("年份", 8),
          numbers("目标", 12),
          column("目标单位", 8),
          column("目标原文", 36),
          column("目标出处", 24),
          numbers("完成", 12),
          column("完成单位", 8),
          column("完成原文", 36),
          column("完成出处", 24),
          column("结论", 12));

  @Override
  public String name() {
    return "indicator";
  }

  @Override
  public String path() {
    return "/indicators/{id}";
  }

  @Override
  public String summary() {
    return "一个指标各年、各地的目标、完成数与结论";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.ID, Parameter.texts("place", "只看这些地区"));
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(IndicatorView.class);
  }

  @Override
  public IndicatorView load(IndexView open, Parameters parameters) {
    MeasureQuery asked = query(open, parameters);
    String id = asked.values(MeasureFacet.INDICATOR).iterator().next();
    IndicatorCount count = open.indicator(id).orElseThrow(() -> unknown(open, parameters.id()));
    return new IndicatorView(
        IndicatorRow.of(count),
        new IndicatorSeries(open).of(open.measureRows(asked)),
        Address.measures("/targets", asked),
        Address.indicator(id) + Form.CSV.suffix());
  }

  /** An id, or a name: of a name the kind that most items have. */
  private static MeasureQuery query(IndexView open, Parameters parameters) {
    String id =
        IndicatorIds.of(parameters.id()).stream()
            .flatMap(each -> open.indicator(each).stream())
            .max(java.util.Comparator.comparingInt(c -> c.targets() + c.outcomes()))
            .map(IndicatorCount::id)
            .orElse(parameters.id());
    Query items =
        Query.of("")
            .with(
                org.zhengnuo.search.Filters.NONE.with(
                    org.zhengnuo.search.Facet.PLACE, Set.copyOf(parameters.texts("place"))));
    return new MeasureQuery(
        items,
        Map.of(
            MeasureFacet.INDICATOR,
            Set.of(id),
            MeasureFacet.ROLE,
            Set.of(MeasureRole.TARGET.token(), MeasureRole.OUTCOME.token())),
        Optional.empty(),
        Optional.empty(),
        MeasureSort.YEAR,
        1,
        MOST);
  }

  private static PageException unknown(IndexView open, String typed) {
    return new PageException(
        404, ErrorCode.NOT_FOUND, "没有名为“" + typed + "”的指标", IndicatorIds.near(typed, open));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    IndicatorView view = load(open, parameters);
    return new Table(
        view.title(),
        COLUMNS,
        view.series().stream()
            .flatMap(series -> series.points().stream().map(point -> cells(series, point))));
  }

  private static List<String> cells(IndicatorView.Series series, IndicatorView.Point point) {
    List<String> cells = new ArrayList<>();
    cells.add(series.place());
    cells.add(Integer.toString(point.year()));
    stated(point.target(), cells);
    stated(point.outcome(), cells);
    cells.add(point.verdictLabel().orElse(""));
    return cells;
  }

  private static void stated(Optional<IndicatorView.Stated> number, List<String> cells) {
    cells.add(number.flatMap(n -> n.measure().value()).map(v -> v.toPlainString()).orElse(""));
    cells.add(number.flatMap(n -> n.measure().unit()).orElse(""));
    cells.add(number.map(n -> n.measure().phrase()).orElse(""));
    cells.add(number.map(n -> n.paper() + " L" + n.line()).orElse(""));
  }
}
