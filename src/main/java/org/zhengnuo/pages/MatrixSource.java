package org.zhengnuo.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * Where the numbers of a table come from: of a short result from its items, one by one; of a long
 * one from the facets of its search, and then only those that are shown.
 */
sealed interface MatrixSource {

  /** A result of so many items is read whole in a moment. */
  int MOST_READ = 2000;

  long rowsTotal();

  long columnsTotal();

  /** A page of rows, and the first columns. */
  Matrix matrix(Paging rows, int mostColumns);

  static MatrixSource of(MatrixKind kind, Query query, IndexView open) {
    Results found = open.search(query.paged(1, 0));
    return found.total() <= MOST_READ
        ? new Read(Matrix.of(kind, open.all(query.sorted(Sort.DOCUMENT))))
        : new Counted(kind, query, found);
  }

  /** Every row and column is known. */
  record Read(Matrix whole) implements MatrixSource {

    @Override
    public long rowsTotal() {
      return whole.rows().size();
    }

    @Override
    public long columnsTotal() {
      return whole.columns().size();
    }

    @Override
    public Matrix matrix(Paging rows, int mostColumns) {
      return whole.part(rows, mostColumns);
    }
  }

  /** The rows and columns with most items are asked for. */
  record Counted(MatrixKind kind, Query query, Results found) implements MatrixSource {

    @Override
    public long rowsTotal() {
      return values(kind.rowFacet(), kind.rowRoles(), 1, 1).total();
    }

    @Override
    public long columnsTotal() {
      return values(kind.columnFacet(), kind.columnRoles(), 1, 1).total();
    }

    @Override
    public Matrix matrix(Paging rows, int mostColumns) {
      return Matrix.of(
          kind,
          axes(values(kind.rowFacet(), kind.rowRoles(), rows.page(), rows.size())),
          axes(values(kind.columnFacet(), kind.columnRoles(), 1, mostColumns)),
          query,
          cell -> found.totals().with(cell.further()));
    }

    private static List<Axis> axes(FacetValues values) {
      return values.values().stream()
          .filter(value -> value.count() > 0 && !value.id().equals(Facet.NONE))
          .map(Counted::axis)
          .toList();
    }

    private static Axis axis(FacetValue value) {
      return new Axis(value.id(), value.label());
    }

    /** By those in these roles, where the search itself asks for none. */
    private FacetValues values(Facet facet, Set<Role> roles, int page, int size) {
      boolean free = query.filters().values(Facet.ROLE).isEmpty();
      Set<String> tokens = roles.stream().map(Token::token).collect(Collectors.toSet());
      Filters within =
          free && !roles.equals(MatrixKind.ANY)
              ? query.filters().with(Facet.ROLE, tokens)
              : query.filters();
      return found.totals().values(within, facet, new FacetRequest("", page, size));
    }
  }
}
