package org.zhengnuo.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.format.Csv;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LeaderList;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.pages.view.UnitList;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/**
 * The pages of the site, asked from the command line: what a command prints is what a page shows.
 */
final class PageCalls {

  private final Pages pages = new Pages(Optional::empty, LocalDate::now);
  private final State state;

  PageCalls(IndexView index) {
    state = new State(Optional.of(index), Progress.NONE);
  }

  /** The parameters of the search page; no ledger is open here that could tell of progress. */
  static List<Parameter> searchParameters() {
    return page(new Pages(Optional::empty, LocalDate::now), "search").parameters().stream()
        .filter(each -> Token.find(Facet.class, each.name()).map(Facet::isStored).orElse(true))
        .toList();
  }

  SearchView search(Parameters asked) {
    return (SearchView) load("search", asked);
  }

  /** The table of a page as CSV. */
  void csv(String name, Parameters asked, PrintWriter out) {
    if (page(pages, name) instanceof Page.Tabular tabular) {
      Table table = tabular.table(state, asked);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Csv.write(
          table.columns().stream().map(Table.TableColumn::title).toList(), table.rows(), bytes);
      out.print(bytes.toString(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /** Everything of one sort, an object of API shape each. */
  Stream<?> rows(ExportCommand.Sort what) {
    return switch (what) {
      case items -> items();
      case units -> turned(page -> ((UnitList) load("units", page)).units());
      case leaders -> turned(page -> ((LeaderList) load("leaders", page)).leaders());
    };
  }

  /** The rows of all pages of a list. */
  private static Stream<?> turned(Function<Parameters, List<?>> rows) {
    return Stream.iterate(1, page -> page + 1)
        .map(page -> rows.apply(Parameters.of(Map.of("page", List.of(Integer.toString(page))))))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream);
  }

  /** One search, read as it is written. */
  private Stream<?> items() {
    IndexView open = state.index().orElseThrow();
    return open.all(Query.of("").with(Filters.STORED).sorted(Sort.DOCUMENT))
        .map(item -> ItemView.whole(item, open.library()));
  }

  private View load(String name, Parameters asked) {
    return page(pages, name).load(state, asked);
  }

  private static Page page(Pages pages, String name) {
    return pages.all().stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no page: " + name));
  }
}
