package org.zhengnuo.pages.cite;

import static org.zhengnuo.pages.cite.Table.column;
import static org.zhengnuo.pages.cite.Table.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LeaderRef;
import org.zhengnuo.pages.view.ProgressView;

/** How far tasks are, a row each. */
public final class ProgressTable {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          numbers("序号", 6),
          column("条目标识", 16),
          column("事项", 56),
          column("颜色", 8),
          column("状态", 8),
          numbers("应达（%）", 8),
          numbers("已达（%）", 8),
          numbers("完成值", 10),
          numbers("目标值", 10),
          column("计量单位", 8),
          column("进度", 40),
          column("到期日", 11),
          column("牵头领导", 10),
          column("牵头单位", 16),
          column("责任单位", 22),
          column("进展情况", 30),
          column("佐证", 16),
          column("填报单位", 16),
          column("填报人", 8),
          column("填报期", 10),
          column("文号", 13),
          column("永久链接", 18));

  private final String origin;

  public ProgressTable(String origin) {
    this.origin = origin;
  }

  /**
   * @param items each with its progress
   */
  public Table of(String name, Stream<ItemView> items) {
    AtomicInteger counted = new AtomicInteger();
    return new Table(name, COLUMNS, items.map(item -> row(counted.incrementAndGet(), item)));
  }

  private List<String> row(int number, ItemView item) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    cells.add(item.id());
    cells.add(item.title().map(t -> t + "：").orElse("") + item.text());
    item.paced().ifPresentOrElse(progress -> pace(cells, progress), () -> empty(cells, 8));
    cells.add(item.due().map(Object::toString).orElse(""));
    cells.add(item.leaders().stream().map(LeaderRef::name).collect(Collectors.joining("、")));
    cells.add(new OwnerRun(item.owners(Role.LEAD)).printed());
    cells.add(new OwnerRun(item.owners(Role.RESPONSIBLE)).printed());
    item.paced().ifPresentOrElse(progress -> said(cells, progress), () -> empty(cells, 5));
    cells.add(item.document().code().orElse(""));
    cells.add(origin + item.url());
    return cells;
  }

  private static void pace(List<String> cells, ProgressView progress) {
    cells.add(progress.colourLabel());
    cells.add(progress.stateLabel());
    cells.add(percent(progress.expected()));
    cells.add(percent(progress.actual()));
    cells.add(progress.value().map(BigDecimal::toPlainString).orElse(""));
    cells.add(progress.target().map(BigDecimal::toPlainString).orElse(""));
    cells.add(progress.unit().orElse(""));
    cells.add(progress.sentence());
  }

  private static void said(List<String> cells, ProgressView progress) {
    cells.add(progress.text().orElse(""));
    cells.add(progress.evidence().orElse(""));
    cells.add(progress.by().orElse(""));
    cells.add(progress.reporter().orElse(""));
    cells.add(progress.period().orElse(""));
  }

  private static void empty(List<String> cells, int many) {
    for (int i = 0; i < many; i++) {
      cells.add("");
    }
  }

  private static String percent(Optional<BigDecimal> share) {
    return share.map(s -> s.movePointRight(2).toPlainString()).orElse("");
  }
}
