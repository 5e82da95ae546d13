package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;
import static org.zhengnuo.pages.cite.Table.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.IndicatorIds;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.IndicatorList;
import org.zhengnuo.pages.view.IndicatorRow;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.IndicatorCounts;

/** {@code /indicators}: what is counted in papers, those of most items first. */
final class IndicatorsPage implements Page.Tabular {
  private static final int PIECE = 500;

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("标识", 26),
          column("指标", 26),
          column("数值类型", 8),
          column("单位", 8),
          column("也叫", 30),
          numbers("目标", 8),
          numbers("完成", 8),
          column("地区", 30),
          column("年份", 20));

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public String path() {
    return "/indicators";
  }

  @Override
  public String summary() {
    return "文件里有数的指标，及各有多少目标、完成数";
  }

  @Override
  public List<Parameter> parameters() {
    return Paging.listed("指标名称或别名里的字");
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(IndicatorList.class);
  }

  @Override
  public IndicatorList load(IndexView open, Parameters parameters) {
    String called = parameters.query();
    Paging paging = Paging.listed(parameters);
    IndicatorCounts found =
        open.indicators(IndicatorIds.canonical(called), paging.page(), paging.size());
    return new IndicatorList(
        called,
        found.indicators().stream().map(IndicatorRow::of).toList(),
        found.total(),
        paging.page(),
        paging.size(),
        paging.pages(found.total()),
        paging.links(path(), called, found.total()));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    String called = IndicatorIds.canonical(parameters.query());
    long pieces = (open.indicators(called, 1, 1).total() + PIECE - 1) / PIECE;
    Stream<IndicatorRow> rows =
        Stream.iterate(1, page -> page <= pieces, page -> page + 1)
            .flatMap(page -> open.indicators(called, page, PIECE).indicators().stream())
            .map(IndicatorRow::of);
    return new Table("指标", COLUMNS, rows.map(IndicatorsPage::cells));
  }

  private static List<String> cells(IndicatorRow row) {
    return List.of(
        row.id(),
        row.name(),
        row.valueKind().label(),
        row.unit(),
        String.join("、", row.aliases()),
        Integer.toString(row.targets()),
        Integer.toString(row.outcomes()),
        String.join("、", row.places()),
        String.join("、", row.years()));
  }
}
