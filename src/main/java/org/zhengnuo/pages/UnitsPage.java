package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.Comparator;
import java.util.List;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.UnitList;
import org.zhengnuo.pages.view.UnitRow;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Suggestion;

/** {@code /units}: every unit, those that own most first. */
final class UnitsPage implements Page.Tabular {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("标识", 26),
          column("名称", 30),
          column("别名", 30),
          column("地区", 14),
          column("类别", 10),
          column("集合", 6),
          column("条目", 8),
          column("牵头", 8),
          column("责任", 8),
          column("承办", 8),
          column("主办", 8),
          column("协办", 8),
          column("配合", 8),
          column("经集合", 8));

  @Override
  public String name() {
    return "units";
  }

  @Override
  public String path() {
    return "/units";
  }

  @Override
  public String summary() {
    return "单位及其牵头、责任条目数，可按名称查找；CSV为全表";
  }

  @Override
  public List<Parameter> parameters() {
    return Paging.listed("单位的名称、简称、拼音或首字母");
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(UnitList.class);
  }

  @Override
  public UnitList load(IndexView open, Parameters parameters) {
    String called = parameters.query();
    Paging paging = Paging.listed(parameters);
    Roll.Part<Unit> part = roll(open).part(called, paging);
    List<String> counted =
        part.entries().stream().filter(e -> e.items() > 0).map(e -> e.who().id()).toList();
    return new UnitList(
        rows(part.entries(), Tally.of(counted, open)),
        part.total(),
        called,
        paging.page(),
        paging.size(),
        paging.pages(part.total()),
        paging.links(path(), called, part.total()));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    List<Roll.Entry<Unit>> all = roll(open).whole(parameters.query());
    return new Table("单位", COLUMNS, rows(all, Tally.ofAll(open)).stream().map(UnitRow::cells));
  }

  private static Roll<Unit> roll(IndexView open) {
    return new Roll<>(
        open,
        Facet.UNIT,
        Suggestion.Kind.UNIT,
        open.library().units(),
        Unit::id,
        open.library()::unit);
  }

  private static List<UnitRow> rows(List<Roll.Entry<Unit>> entries, Tally tally) {
    return entries.stream()
        .map(e -> UnitRow.of(e.who(), e.counted(), tally.of(e.who().id())))
        .sorted(
            Comparator.comparingLong(UnitRow::items)
                .reversed()
                .thenComparing(UnitRow::name)
                .thenComparing(UnitRow::id))
        .toList();
  }
}
