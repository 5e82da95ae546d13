package org.zhengnuo.pages.cite;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.view.ItemView;

/** 责任台账: a row an item, with empty columns for those who keep it up to date. */
public final class LedgerTable {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("序号", 6),
          column("条目标识", 16),
          column("年份", 7),
          column("地区", 9),
          column("文件", 20),
          column("文号", 13),
          column("发文日期", 11),
          column("章节", 18),
          column("原文编号", 8),
          column("类别", 8),
          column("标题", 14),
          column("原文", 56),
          column("本单位角色", 11),
          column("牵头领导", 10),
          column("牵头单位", 16),
          column("责任单位", 22),
          column("承办单位", 12),
          column("主办单位", 12),
          column("协办单位", 12),
          column("配合单位", 12),
          column("责任原文", 24),
          column("时限", 10),
          column("到期日", 11),
          column("出处文件", 14),
          column("起始行", 7),
          column("截止行", 7),
          column("永久链接", 18),
          column("进展", 22),
          column("完成情况", 12));

  private static final List<String> TO_FILL_IN = List.of("", "");

  private final Library library;
  private final String origin;
  private final Set<String> units;

  public LedgerTable(Library library, String origin) {
    this(library, origin, Set.of());
  }

  /**
   * @param units ids of the unit whose ledger it is, and of the collectives it belongs to; empty
   *     for a search
   */
  public LedgerTable(Library library, String origin, Set<String> units) {
    this.library = library;
    this.origin = origin;
    this.units = units;
  }

  public Table of(String name, Stream<Item> items) {
    AtomicInteger counted = new AtomicInteger();
    return new Table(name, COLUMNS, items.map(item -> row(counted.incrementAndGet(), item)));
  }

  private List<String> row(int number, Item item) {
    ItemView view = ItemView.of(item, library);
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    cells.add(item.id());
    cells.add(item.period().map(Period::token).orElse(""));
    cells.add(item.place().name());
    cells.add(view.document().title());
    cells.add(view.document().code().orElse(""));
    cells.add(view.document().date().map(Object::toString).orElse(""));
    cells.add(item.chapter().map(h -> h.title()).orElse(""));
    cells.add(item.numbering().printed());
    cells.add(item.kind().label());
    cells.add(item.title());
    cells.add(item.text());
    owners(cells, item, view);
    cells.add(item.ownership().clause());
    cells.add(item.deadline());
    cells.add(view.due().map(Object::toString).orElse(""));
    cells.add(item.span().file());
    cells.add(Integer.toString(item.span().firstLine()));
    cells.add(Integer.toString(item.span().lastLine()));
    cells.add(origin + view.url());
    cells.addAll(TO_FILL_IN);
    return cells;
  }

  private void owners(List<String> cells, Item item, ItemView view) {
    cells.add(rolesOfTheUnit(item));
    cells.add(
        item.ownership().leaders().stream().map(Leader::name).collect(Collectors.joining("、")));
    for (Role role : Role.values()) {
      cells.add(new OwnerRun(view.owners(role)).printed());
    }
  }

  private String rolesOfTheUnit(Item item) {
    return item.ownership().owners().stream()
        .filter(o -> units.contains(o.unit().id()))
        .map(
            o ->
                o.unit().collective()
                    ? o.role().label() + "（经“" + o.printed() + "”）"
                    : o.role().label())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
