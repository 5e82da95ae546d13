package org.zhengnuo.pages;

import static org.zhengnuo.pages.Table.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.MatrixKind.Axis;
import org.zhengnuo.pages.MatrixView.Cell;
import org.zhengnuo.pages.MatrixView.Choice;
import org.zhengnuo.pages.MatrixView.MatrixRow;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** {@code /matrix}: who works with whom and on what, as a table of numbers. */
final class MatrixPage implements Page.Tabular {

  /** What a page shows at first, and what it shows where all is asked for. */
  private static final Extent FIRST = new Extent(40, 24);

  private static final Extent ALL = new Extent(400, 200);

  private final Supplier<ItemIndex> index;

  MatrixPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public String path() {
    return "/matrix";
  }

  @Override
  public String summary() {
    return "关系表：领导×单位、单位×单位、单位×章节";
  }

  @Override
  public List<Parameter> parameters() {
    List<String> kinds = Arrays.stream(MatrixKind.values()).map(Token::token).toList();
    return Stream.concat(
            Stream.of(
                Parameter.token("by", "什么对什么", kinds, false),
                Parameter.token(
                    "all",
                    "1：显示全部行列，最多" + ALL.rows() + "行、" + ALL.columns() + "列",
                    List.of("0", "1"),
                    false)),
            SearchParameters.narrowing().stream())
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(MatrixView.class);
  }

  @Override
  public MatrixView load(Parameters parameters) {
    ItemIndex open = index.get();
    MatrixKind kind = kind(parameters);
    Query query = query(parameters, open);
    Matrix matrix = Matrix.of(kind, open.all(query.sorted(Sort.DOCUMENT)));
    Extent extent = parameters.flag("all") ? ALL : FIRST;
    List<Axis> columns = matrix.columns().stream().limit(extent.columns()).toList();
    return new MatrixView(
        kind.token(),
        kind.label(),
        kind.what(),
        Arrays.stream(MatrixKind.values()).map(k -> choice(k, kind, query)).toList(),
        columns.stream().map(Axis::label).toList(),
        columns.stream().map(column -> kind.columnUrl(column, query)).toList(),
        matrix.rows().stream()
            .limit(extent.rows())
            .map(row -> row(kind, matrix, row, columns, query))
            .toList(),
        matrix.rows().size(),
        matrix.columns().size(),
        matrix.largest(),
        Address.joined(Address.search("/matrix.csv", query), "by", kind.token()),
        extent == FIRST && !extent.holds(matrix)
            ? Optional.of(Address.joined(choice(kind, kind, query).url(), "all", "1"))
            : Optional.empty());
  }

  @Override
  public Table table(Parameters parameters) {
    ItemIndex open = index.get();
    MatrixKind kind = kind(parameters);
    Matrix matrix = Matrix.of(kind, open.all(query(parameters, open).sorted(Sort.DOCUMENT)));
    List<Axis> columns = matrix.columns();
    List<Table.TableColumn> titles = new ArrayList<>(List.of(column("", 30), column("条目", 8)));
    columns.forEach(axis -> titles.add(column(axis.label(), 8)));
    return new Table(
        kind.label(), titles, matrix.rows().stream().map(row -> cells(matrix, row, columns)));
  }

  private static MatrixKind kind(Parameters parameters) {
    return parameters.token(MatrixKind.class, "by").orElse(MatrixKind.LEADER_UNIT);
  }

  private static Query query(Parameters parameters, ItemIndex open) {
    Filters filters = SearchParameters.filters(parameters, open.library());
    Set<String> literal = Set.copyOf(parameters.texts("literal"));
    int size = SearchParameters.USUAL_PAGE;
    return new Query(parameters.query(), filters, Sort.RELEVANCE, 1, size, literal);
  }

  private static Choice choice(MatrixKind kind, MatrixKind chosen, Query query) {
    String url = Address.joined(Address.search("/matrix", query), "by", kind.token());
    return new Choice(kind.token(), kind.label(), kind == chosen, url);
  }

  private static MatrixRow row(
      MatrixKind kind, Matrix matrix, Axis row, List<Axis> columns, Query query) {
    String url = kind == MatrixKind.LEADER_UNIT ? Address.leader(row.id()) : Address.unit(row.id());
    return new MatrixRow(
        row.id(),
        row.label(),
        url,
        matrix.total(row),
        Address.search(kind.row(row, query)),
        columns.stream().map(column -> cell(kind, matrix, row, column, query)).toList());
  }

  private static Cell cell(MatrixKind kind, Matrix matrix, Axis row, Axis column, Query query) {
    long count = matrix.count(row, column);
    return Cell.of(count, matrix.largest(), Address.search(kind.cell(row, column, query)));
  }

  private static List<String> cells(Matrix matrix, Axis row, List<Axis> columns) {
    List<String> cells = new ArrayList<>();
    cells.add(row.label());
    cells.add(Long.toString(matrix.total(row)));
    columns.forEach(column -> cells.add(Long.toString(matrix.count(row, column))));
    return cells;
  }

  /** How much of a table is shown. */
  private record Extent(int rows, int columns) {

    boolean holds(Matrix matrix) {
      return matrix.rows().size() <= rows && matrix.columns().size() <= columns;
    }
  }
}
