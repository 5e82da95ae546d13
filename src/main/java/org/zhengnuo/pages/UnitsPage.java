package org.zhengnuo.pages;

import static org.zhengnuo.pages.Table.column;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.zhengnuo.search.ItemIndex;

/** {@code /units}: every unit that owns an item, those that lead most first. */
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

  private final Supplier<ItemIndex> index;

  UnitsPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

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
    return "全部单位及其牵头、责任条目数";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(UnitList.class);
  }

  @Override
  public UnitList load(Parameters parameters) {
    ItemIndex open = index.get();
    Tally tally = new Tally(open);
    List<UnitRow> rows =
        open.library().units().stream()
            .map(unit -> UnitRow.of(unit, tally))
            .sorted(
                Comparator.comparingLong(UnitRow::items)
                    .reversed()
                    .thenComparing(UnitRow::name)
                    .thenComparing(UnitRow::id))
            .toList();
    return new UnitList(rows, rows.size());
  }

  @Override
  public Table table(Parameters parameters) {
    return new Table("单位", COLUMNS, load(parameters).units().stream().map(UnitRow::cells));
  }
}
