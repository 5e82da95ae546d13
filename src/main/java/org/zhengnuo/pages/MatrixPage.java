package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.MatrixView;
import org.zhengnuo.pages.view.MatrixView.Cell;
import org.zhengnuo.pages.view.MatrixView.Choice;
import org.zhengnuo.pages.view.MatrixView.MatrixRow;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** {@code /matrix}: who works with whom and on what, as a table of numbers. */
final class MatrixPage implements Page.Tabular {

  /** What a page shows at first, and what it shows where all is asked for. */
  private static final Extent FIRST = new Extent(40, 24);

  /** With all columns, as many rows a page as leave it some 300 KB. */
  private static final int MOST_COLUMNS = 200;

  private static final int MOST_CELLS = 1800;

  /** What a spreadsheet takes, less those of the names and totals. */
  private static final int MOST_EXPORTED = 16_382;

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
                    "all", "1：显示全部行列，逐页翻行，最多" + MOST_COLUMNS + "列", List.of("0", "1"), false),
                Parameter.integer("page", "all=1时第几页，从1起", Paging.PAGES)),
            SearchParameters.narrowing().stream())
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(MatrixView.class);
  }

  @Override
  public MatrixView load(IndexView open, Parameters parameters) {
    MatrixKind kind = kind(parameters);
    Query query = SearchParameters.narrowed(parameters, open);
    boolean whole = parameters.flag("all");
    MatrixSource source = MatrixSource.of(kind, query, open);
    Extent extent = whole ? Extent.of(source.columnsTotal()) : FIRST;
    int page = parameters.integer("page", Paging.PAGES, 1);
    Paging paging = new Paging(whole ? page : 1, extent.rows(), extent.rows());
    Matrix matrix = source.matrix(paging, extent.columns());
    String address = Address.joined(Address.search("/matrix", query), "by", kind.token());
    String all = Address.joined(address, "all", "1");
    return new MatrixView(
        kind.token(),
        kind.label(),
        kind.what(),
        Arrays.stream(MatrixKind.values()).map(k -> choice(k, kind, query)).toList(),
        matrix.columns().stream().map(Axis::label).toList(),
        matrix.columns().stream().map(column -> kind.columnUrl(column, query)).toList(),
        matrix.rows().stream().map(row -> row(kind, matrix, row, query)).toList(),
        source.rowsTotal(),
        source.columnsTotal(),
        matrix.largest(),
        Address.joined(Address.search("/matrix.csv", query), "by", kind.token()),
        !whole && !extent.holds(source) ? Optional.of(all) : Optional.empty(),
        paging.page(),
        paging.size(),
        whole ? paging.pages(source.rowsTotal()) : 1,
        paging.links(whole ? all : address, whole ? source.rowsTotal() : 0, Optional.empty()));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    MatrixKind kind = kind(parameters);
    Query query = SearchParameters.narrowed(parameters, open);
    Matrix matrix = Matrix.of(kind, open.all(query.sorted(Sort.DOCUMENT)));
    List<Axis> columns = matrix.columns().stream().limit(MOST_EXPORTED).toList();
    List<Table.TableColumn> titles = new ArrayList<>(List.of(column("", 30), column("条目", 8)));
    columns.forEach(axis -> titles.add(column(axis.label(), 8)));
    return new Table(
        kind.label(), titles, matrix.rows().stream().map(row -> cells(matrix, row, columns)));
  }

  private static MatrixKind kind(Parameters parameters) {
    return parameters.token(MatrixKind.class, "by").orElse(MatrixKind.LEADER_UNIT);
  }

  private static Choice choice(MatrixKind kind, MatrixKind chosen, Query query) {
    String url = Address.joined(Address.search("/matrix", query), "by", kind.token());
    return new Choice(kind.token(), kind.label(), kind == chosen, url);
  }

  private static MatrixRow row(MatrixKind kind, Matrix matrix, Axis row, Query query) {
    String url = kind == MatrixKind.LEADER_UNIT ? Address.leader(row.id()) : Address.unit(row.id());
    return new MatrixRow(
        row.id(),
        row.label(),
        url,
        matrix.total(row),
        Address.search(kind.row(row, query).query()),
        matrix.columns().stream().map(column -> cell(kind, matrix, row, column, query)).toList());
  }

  private static Cell cell(MatrixKind kind, Matrix matrix, Axis row, Axis column, Query query) {
    long count = matrix.count(row, column);
    return Cell.of(count, matrix.largest(), Address.search(kind.cell(row, column, query).query()));
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

    static Extent of(long columnsTotal) {
      int columns = Math.clamp(columnsTotal, 1, MOST_COLUMNS);
      return new Extent(MOST_CELLS / columns, columns);
    }

    boolean holds(MatrixSource source) {
      return source.rowsTotal() <= rows && source.columnsTotal() <= columns;
    }
  }
}
