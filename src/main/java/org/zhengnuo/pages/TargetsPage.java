package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;
import static org.zhengnuo.pages.cite.Table.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.IndicatorIds;
import org.zhengnuo.pages.link.MeasureParameters;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.LeaderRef;
import org.zhengnuo.pages.view.MeasureView;
import org.zhengnuo.pages.view.TargetRow;
import org.zhengnuo.pages.view.TargetsView;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureRows;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Sort;

/** {@code /targets}: every number that was promised or reported, a row each. */
final class TargetsPage implements Page.Spreadsheet {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("指标", 24),
          column("数值类型", 8),
          column("比较", 6),
          numbers("数值", 10),
          numbers("至", 10),
          column("单位", 8),
          numbers("折算值", 14),
          numbers("力争", 8),
          column("适用于", 12),
          column("角色", 8),
          numbers("年份", 7),
          column("地区", 12),
          column("牵头领导", 10),
          column("责任单位", 30),
          column("时限", 10),
          column("原文", 40),
          column("文件", 24),
          column("文号", 14),
          column("条目标识", 18),
          column("句标识", 20),
          numbers("行", 7),
          column("永久链接", 24));

  @Override
  public String name() {
    return "targets";
  }

  @Override
  public String path() {
    return "/targets";
  }

  @Override
  public String summary() {
    return "量化目标与完成数，一个数一行，可按指标、单位、年份、地区筛选";
  }

  @Override
  public List<Parameter> parameters() {
    return MeasureParameters.declared();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(TargetsView.class);
  }

  @Override
  public TargetsView load(IndexView open, Parameters parameters) {
    Library library = open.library();
    MeasureQuery typed = MeasureParameters.typed(parameters, library);
    MeasureRows found = open.measures(read(typed, open));
    Paging paging = MeasureParameters.paging(parameters);
    String address = Address.measures(path(), typed);
    return new TargetsView(
        typed.items().text(),
        found.total(),
        found.items(),
        found.rows().stream().map(row -> TargetRow.of(row, library)).toList(),
        facets(typed, found),
        typed.sort(),
        Stream.of(MeasureSort.values()).map(sort -> choice(typed, sort)).toList(),
        paging.page(),
        paging.size(),
        paging.pages(found.total()),
        paging.links(
            address, found.total(), Optional.of(Address.measures(path() + ".csv", typed))));
  }

  /** Names among the words are filters here, too. */
  private static MeasureQuery read(MeasureQuery typed, IndexView open) {
    return new MeasureQuery(
        open.read(typed.items()).query(),
        typed.selected(),
        typed.min(),
        typed.max(),
        typed.sort(),
        typed.page(),
        typed.size());
  }

  private Map<String, List<TargetsView.Choice>> facets(MeasureQuery typed, MeasureRows found) {
    Map<String, List<TargetsView.Choice>> facets = new LinkedHashMap<>();
    for (MeasureFacet facet : MeasureFacet.values()) {
      Function<FacetValue, MeasureQuery> toggled = value -> typed.toggled(facet, value.id());
      facets.put(
          facet.token(), choices(found.counted().getOrDefault(facet, List.of()), facet, toggled));
    }
    for (Facet facet : MeasureParameters.FACETS) {
      List<TargetsView.Choice> choices =
          found.facets().getOrDefault(facet, List.of()).stream()
              .map(value -> choice(value, value.label(), toggled(typed, facet, value)))
              .toList();
      facets.put(facet.token(), choices);
    }
    return facets;
  }

  private List<TargetsView.Choice> choices(
      List<FacetValue> values, MeasureFacet facet, Function<FacetValue, MeasureQuery> toggled) {
    return values.stream()
        .filter(value -> value.count() > 0 || value.selected())
        .map(value -> choice(value, label(facet, value), toggled.apply(value)))
        .toList();
  }

  private static String label(MeasureFacet facet, FacetValue value) {
    return switch (facet) {
      case INDICATOR -> IndicatorIds.label(value.id());
      case UNIT -> value.id().isEmpty() ? "无单位" : value.id();
      case ROLE, VALUE_KIND, COMPARATOR -> value.label();
    };
  }

  private static MeasureQuery toggled(MeasureQuery typed, Facet facet, FacetValue value) {
    var items = typed.items();
    return typed.of(items.with(items.filters().toggled(facet, value.id())));
  }

  private TargetsView.Choice choice(FacetValue value, String label, MeasureQuery toggled) {
    return new TargetsView.Choice(
        value.id(), label, value.count(), value.selected(), Address.measures(path(), toggled));
  }

  private TargetsView.Choice choice(MeasureQuery typed, MeasureSort sort) {
    return new TargetsView.Choice(
        sort.token(),
        sort.label(),
        0,
        sort == typed.sort(),
        Address.measures(path(), typed.sorted(sort)));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    MeasureQuery typed = MeasureParameters.typed(parameters, open.library());
    return open.measures(read(typed, open).paged(1, 1)).total();
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Library library = open.library();
    MeasureQuery asked = read(MeasureParameters.typed(parameters, library), open);
    Stream<TargetRow> rows =
        open.all(asked.items().sorted(Sort.DOCUMENT))
            .flatMap(MeasureRow::of)
            .filter(row -> asked.takes(row.measure()))
            .map(row -> TargetRow.of(row, library));
    return new Table("目标", COLUMNS, rows.map(row -> cells(row, parameters.origin())));
  }

  private static List<String> cells(TargetRow row, String origin) {
    MeasureView measure = row.measure();
    List<String> cells = new ArrayList<>();
    cells.add(measure.indicator());
    cells.add(measure.valueKind().label());
    cells.add(measure.comparator().label());
    cells.add(measure.value().map(v -> v.toPlainString()).orElse(""));
    cells.add(measure.valueTo().map(v -> v.toPlainString()).orElse(""));
    cells.add(measure.unit().orElse(""));
    cells.add(measure.baseValue().map(v -> v.toPlainString()).orElse(""));
    cells.add(measure.stretch().map(v -> v.toPlainString()).orElse(""));
    cells.add(measure.scope().orElse(String.join("、", measure.scopeList().orElse(List.of()))));
    cells.add(measure.role().label());
    cells.add(row.year().isPresent() ? Integer.toString(row.year().getAsInt()) : "");
    cells.add(row.place().orElse(""));
    cells.add(row.leaders().stream().map(LeaderRef::name).collect(Collectors.joining("、")));
    cells.add(String.join("、", row.units()));
    cells.add(row.deadline().orElse(""));
    cells.add(measure.phrase());
    cells.add(row.document().title());
    cells.add(row.document().code().orElse(""));
    cells.add(row.item());
    cells.add(row.statement());
    cells.add(Integer.toString(measure.line()));
    cells.add(origin + row.url());
    return cells;
  }
}
