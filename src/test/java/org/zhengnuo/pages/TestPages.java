package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** The pages over the invented papers, asked by name. */
final class TestPages {

  static final String ORIGIN = "http://127.0.0.1:7070";

  private static final Spellings ALIASES = term -> term.equals("消费季") ? List.of("购物节") : List.of();
  private static final ItemIndex INDEX = new ScanIndex(PageCorpus.corpus(), ALIASES);
  private static final Pages PAGES =
      new Pages(() -> Optional.of(INDEX), () -> LocalDate.of(2031, 2, 3));

  private TestPages() {}

  /** The view of a page. */
  static <V extends View> V view(Class<V> type, String name, String... parameters) {
    return type.cast(page(name).load(parameters(parameters)));
  }

  /** The rows of a page's table, each by column title. */
  static List<Map<String, String>> rows(String name, String... parameters) {
    Table table = ((Page.Tabular) page(name)).table(parameters(parameters));
    return table.rows().map(row -> byTitle(table, row)).toList();
  }

  static String ris(String id) {
    return PAGES.ris(parameters("id=" + id));
  }

  private static Map<String, String> byTitle(Table table, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(table.columns().get(i).title(), row.get(i));
    }
    return cells;
  }

  private static Page page(String name) {
    return PAGES.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static Parameters parameters(String... pairs) {
    Map<String, List<String>> values = new HashMap<>();
    Arrays.stream(pairs)
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair ->
                values.merge(
                    pair[0], List.of(pair[1]), (a, b) -> List.of(a.getFirst(), b.getFirst())));
    return new Parameters(values, ORIGIN);
  }
}
