package org.zhengnuo.pages.cite;

import static org.zhengnuo.pages.cite.Table.column;
import static org.zhengnuo.pages.cite.Table.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.view.ItemView;

/** 责任台账, flat: a row an item, for those who reckon with it. */
public final class ItemTable {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          numbers("序号", 6, "本表中的次序"),
          column("条目标识", 16, "条目的标识，给出后不再改动；网址是 /items/ 加标识"),
          numbers("年份", 7, "条目所说的年份；多年写 2021-2025，没有年份的空着"),
          column("地区", 9, "文件所属的地区"),
          column("文件", 20, "文件的标题"),
          column("文号", 13, "发文字号，原文没有的空着"),
          column("发文日期", 11, "年-月-日；没有的空着"),
          column("章节", 18, "最外一层带编号的标题（“篇”下是“章”），不含编号"),
          column("原文编号", 8, "照录，如 35、（十）"),
          column("类别", 8, "取值：" + kinds()),
          column("标题", 14, "条目自己的标题，没有的空着"),
          column("原文", 56, "不含编号和责任分工；去掉了换行、页码和字间空格，其余一字不改"),
          column("本单位角色", 11, "单位的台账：本单位在条目中的角色，经统称涉及的注明统称；其他表空着"),
          column("牵头领导", 10, "牵头或责任领导，几位之间用“、”"),
          role(Role.LEAD, 16),
          role(Role.RESPONSIBLE, 22),
          role(Role.UNDERTAKING, 12),
          role(Role.HOST, 12),
          role(Role.ASSISTING, 12),
          role(Role.COOPERATING, 12),
          column("责任原文", 24, "责任分工的原文"),
          column("时限", 10, "原文写的完成时限"),
          column("到期日", 11, "由时限（没有时由正文）读出的最晚一天，年-月-日"),
          column("出处文件", 14, "资料目录中的文件名"),
          numbers("起始行", 7, "条目在出处文件中的第一行，从1数起"),
          numbers("截止行", 7, "责任分工的最后一行"),
          column("永久链接", 18, "条目的网址"),
          column("进展", 22, "备填；按期填报请用填报表"),
          column("完成情况", 12, "备填；按期填报请用填报表"));

  private static final List<String> TO_FILL_IN = List.of("", "");

  private final Library library;
  private final String origin;
  private final UnitRoles roles;

  public ItemTable(Library library, String origin) {
    this(library, origin, new UnitRoles(Set.of(), Set.of()));
  }

  /**
   * @param roles of the unit whose table it is, and of the collectives it belongs to; of none for a
   *     search
   */
  public ItemTable(Library library, String origin, UnitRoles roles) {
    this.library = library;
    this.origin = origin;
    this.roles = roles;
  }

  public Table of(String name, Stream<Item> items) {
    AtomicInteger counted = new AtomicInteger();
    return new Table(name, COLUMNS, items.map(item -> row(counted.incrementAndGet(), item)));
  }

  private static Table.TableColumn role(Role role, int width) {
    return column(role.label(), width, "规范名或照录，几个之间用“、”；原文没有的空着");
  }

  private static String kinds() {
    return Arrays.stream(ItemKind.values()).map(ItemKind::label).collect(Collectors.joining("、"));
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
    cells.add(roles.printed(item));
    cells.add(
        item.ownership().leaders().stream().map(Leader::name).collect(Collectors.joining("、")));
    for (Role role : Role.values()) {
      cells.add(new OwnerRun(view.owners(role)).printed());
    }
  }
}
