package org.zhengnuo.pages.cite;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Span;
import org.zhengnuo.pages.view.ItemView;

/** Years side by side: in row n the n-th item of each year, each with its source. */
public final class YearsTable {

  private static final List<Table.TableColumn> OF_A_YEAR =
      List.of(
          column("原文", 60),
          column("牵头领导", 12),
          column("责任原文", 36),
          column("地区", 14),
          column("文件", 30),
          column("文号", 20),
          column("行", 10),
          column("永久链接", 40));

  private final Library library;
  private final String origin;

  public YearsTable(Library library, String origin) {
    this.library = library;
    this.origin = origin;
  }

  /** The longest year gives the number of rows; the others end in blank cells. */
  public Table of(List<String> labels, List<Stream<Item>> years) {
    List<Table.TableColumn> columns = new ArrayList<>(List.of(column("序号", 6)));
    for (String label : labels) {
      OF_A_YEAR.forEach(c -> columns.add(column(label + " " + c.title(), c.width())));
    }
    List<Iterator<Item>> left = years.stream().map(Stream::iterator).toList();
    Stream<List<String>> rows =
        Stream.iterate(1, _ -> left.stream().anyMatch(Iterator::hasNext), n -> n + 1)
            .map(n -> row(n, left));
    return new Table("年度对照", columns, rows);
  }

  private List<String> row(int number, List<Iterator<Item>> left) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
    for (Iterator<Item> year : left) {
      cells.addAll(year.hasNext() ? cells(year.next()) : blank());
    }
    return cells;
  }

  private List<String> cells(Item item) {
    ItemView view = ItemView.of(item, library);
    Span lines = item.span();
    return List.of(
        item.text(),
        item.ownership().leaders().stream().map(Leader::name).collect(Collectors.joining("、")),
        item.ownership().clause(),
        item.place().name(),
        view.document().title(),
        view.document().code().orElse(""),
        lines.firstLine() + "–" + lines.lastLine(),
        origin + view.url());
  }

  private static List<String> blank() {
    return OF_A_YEAR.stream().map(_ -> "").toList();
  }
}
