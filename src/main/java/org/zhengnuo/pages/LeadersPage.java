package org.zhengnuo.pages;

import static org.zhengnuo.pages.Table.column;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;

/** {@code /leaders}: every leader, those who lead most first. */
final class LeadersPage implements Page.Tabular {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("标识", 20),
          column("姓名", 12),
          column("别名", 16),
          column("地区", 14),
          column("职务", 40),
          column("条目", 8));

  private final Supplier<ItemIndex> index;

  LeadersPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "leaders";
  }

  @Override
  public String path() {
    return "/leaders";
  }

  @Override
  public String summary() {
    return "全部牵头领导及其条目数";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(LeaderList.class);
  }

  @Override
  public LeaderList load(Parameters parameters) {
    ItemIndex open = index.get();
    Map<String, FacetValue> led = new Counts(open).by(Facet.LEADER, Filters.NONE);
    List<LeaderRow> rows =
        open.library().leaders().stream()
            .map(l -> LeaderRow.of(l, led.containsKey(l.id()) ? led.get(l.id()).count() : 0))
            .sorted(
                Comparator.comparingLong(LeaderRow::items).reversed().thenComparing(LeaderRow::id))
            .toList();
    return new LeaderList(rows, rows.size());
  }

  @Override
  public Table table(Parameters parameters) {
    return new Table("领导", COLUMNS, load(parameters).leaders().stream().map(LeaderRow::cells));
  }
}
