package org.zhengnuo.pages.cite;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.pages.view.CompareView;
import org.zhengnuo.pages.view.CompareView.ChangeView;
import org.zhengnuo.pages.view.CompareView.FigureView;
import org.zhengnuo.pages.view.CompareView.LinkView;
import org.zhengnuo.pages.view.CompareView.PartView;

/** A comparison as a table: the numbers, then the statements; each with both places. */
public final class CompareTable {

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("类别", 12),
          column("指标", 24),
          column("结论", 12),
          column("说明", 24),
          column("甲", 50),
          column("甲 数值", 14),
          column("甲 年份", 8),
          column("甲 条目", 24),
          column("甲 行", 8),
          column("甲 链接", 40),
          column("乙", 50),
          column("乙 数值", 14),
          column("乙 年份", 8),
          column("乙 条目", 24),
          column("乙 行", 8),
          column("乙 链接", 40));

  private final String origin;

  public CompareTable(String origin) {
    this.origin = origin;
  }

  public Table of(CompareView view) {
    Stream<List<String>> numbers =
        Stream.concat(
            view.links().stream().map(this::link), view.notFound().stream().map(this::notFound));
    return new Table(
        view.title(),
        COLUMNS,
        Stream.concat(numbers, view.statements().stream().map(this::statement)));
  }

  private List<String> link(LinkView link) {
    String explained =
        link.reason()
            .or(() -> link.share().map(share -> "乙为甲的 " + share.toPlainString() + "%"))
            .or(() -> link.difference().map(d -> d.label()))
            .orElse("");
    return row(
        List.of(link.relation().label(), link.indicator(), link.verdictLabel(), explained),
        cells(Optional.of(link.a())),
        cells(Optional.of(link.b())));
  }

  private List<String> notFound(FigureView target) {
    return row(
        List.of("目标与完成", target.measure().indicator(), "未检索到对应表述", ""),
        cells(Optional.of(target)),
        cells(Optional.empty()));
  }

  private List<String> statement(ChangeView change) {
    return row(
        List.of("表述", "", change.change().label(), ""), words(change.a()), words(change.b()));
  }

  private List<String> cells(Optional<FigureView> figure) {
    return figure
        .map(
            f ->
                List.of(
                    f.measure().phrase(),
                    f.measure().said(),
                    f.year().isPresent() ? Integer.toString(f.year().getAsInt()) : "",
                    f.item(),
                    Integer.toString(f.line()),
                    origin + f.url()))
        .orElseGet(CompareTable::blank);
  }

  private List<String> words(Optional<PartView> part) {
    return part.map(
            p ->
                List.of(
                    p.text(), "", "", p.item(), Integer.toString(p.lineStart()), origin + p.url()))
        .orElseGet(CompareTable::blank);
  }

  private static List<String> blank() {
    return List.of("", "", "", "", "", "");
  }

  private static List<String> row(List<String> what, List<String> a, List<String> b) {
    return Stream.of(what, a, b).flatMap(List::stream).toList();
  }
}
