package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ListsView;
import org.zhengnuo.pages.view.ListsView.TermRow;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.search.TermCount;
import org.zhengnuo.search.TermList;

/** {@code /lists}: a list of terms in, a table of counts and best items out. */
final class ListsPage implements Page.Tabular {

  private static final int MOST_TERMS = RequestLimits.USUAL.listed();
  private static final int BEST = 3;
  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("检索词", 30),
          column("条数", 8),
          column("最佳条目", 26),
          column("文件", 36),
          column("原文", 70));

  @Override
  public String name() {
    return "lists";
  }

  @Override
  public String path() {
    return "/lists";
  }

  @Override
  public String summary() {
    return "成批检索：一行一个词，得到条数与最佳条目，零条的也列出";
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            Stream.of(Parameter.text("terms", "一行一个词，最多" + MOST_TERMS + "行")),
            SearchParameters.asked().stream().filter(p -> !p.name().equals("q")))
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(ListsView.class);
  }

  @Override
  public ListsView load(IndexView open, Parameters parameters) {
    Filters filters = SearchParameters.filters(parameters, open.library());
    List<TermRow> rows =
        counted(parameters, filters, open).stream().map(c -> row(c, filters, open)).toList();
    String pasted = parameters.text("terms");
    return new ListsView(pasted, rows, rows.size(), Address.with("/lists.csv", "terms", pasted));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    return new Table(
        "成批检索", COLUMNS, load(open, parameters).terms().stream().flatMap(ListsPage::cells));
  }

  private static List<TermCount> counted(Parameters parameters, Filters filters, IndexView open) {
    List<String> terms = TermList.terms(parameters.text("terms"));
    if (terms.size() > MOST_TERMS) {
      throw PageException.tooLong("terms", terms.size(), MOST_TERMS);
    }
    for (String term : terms) {
      if (term.length() > Parameters.LONGEST_QUERY) {
        throw PageException.tooLong("terms", term.length(), Parameters.LONGEST_QUERY);
      }
    }
    return new TermList(open).count(terms, filters, BEST);
  }

  private static TermRow row(TermCount counted, Filters filters, IndexView open) {
    return new TermRow(
        counted.term(),
        counted.total(),
        Address.search(Query.of(counted.term()).with(filters)),
        SearchPage.items(counted.best(), open.library()));
  }

  private static Stream<List<String>> cells(TermRow row) {
    String total = Long.toString(row.total());
    if (row.best().isEmpty()) {
      return Stream.of(List.of(row.term(), total, "", "", ""));
    }
    List<List<String>> cells = new ArrayList<>();
    for (ItemView item : row.best()) {
      cells.add(List.of(row.term(), total, item.id(), item.document().title(), item.text()));
    }
    return cells.stream();
  }
}
