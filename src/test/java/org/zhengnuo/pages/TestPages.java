package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.format.Json;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** The pages over an index, asked by name; the invented papers unless another is given. */
final class TestPages {

  static final String ORIGIN = "http://127.0.0.1:7070";

  private static final Spellings ALIASES = term -> term.equals("消费季") ? List.of("购物节") : List.of();
  private static final TestPages INVENTED =
      new TestPages(new ScanIndex(PageCorpus.corpus(), ALIASES));

  private final Pages pages;

  TestPages(IndexView index) {
    pages = new Pages(() -> Optional.of(() -> index), () -> LocalDate.of(2031, 2, 3));
  }

  /** The same where a ledger is open. */
  TestPages(IndexView index, LocalDate today, Reports reports) {
    pages =
        new Pages(
            () -> Optional.of(() -> index),
            () -> today,
            () -> Progress.NONE,
            Moved.NOTHING,
            Optional.of(new OpenLedger(reports, PaceRules::packed)));
  }

  /** The JSON of a page. */
  Map<?, ?> json(String name, String url) {
    View view = page(name).load(pages.now(), parameters(pairs("", url)));
    return Json.read(Json.merged(view.parts()), Map.class);
  }

  String calendar(String... pairs) {
    return pages.calendar(pages.now(), parameters(pairs));
  }

  /** The view of a page. */
  static <V extends View> V view(Class<V> type, String name, String... parameters) {
    return type.cast(INVENTED.page(name).load(INVENTED.pages.now(), parameters(parameters)));
  }

  /** The rows of a page's table, each by column title. */
  static List<Map<String, String>> rows(String name, String... parameters) {
    return INVENTED.table(name, parameters);
  }

  static String ris(String id) {
    return INVENTED.pages.ris(INVENTED.pages.now(), parameters("id=" + id));
  }

  /** The view at an address of a page without an id. */
  static <V extends View> V follow(Class<V> type, String name, String url) {
    return INVENTED.open(type, name, url);
  }

  <V extends View> V open(Class<V> type, String name, String url) {
    return type.cast(page(name).load(pages.now(), parameters(pairs(name, url))));
  }

  /** The rows of the table at an address, each by column title. */
  List<Map<String, String>> csv(String name, String url) {
    return table(name, pairs(name, url));
  }

  private List<Map<String, String>> table(String name, String... parameters) {
    Table table = ((Page.Tabular) page(name)).table(pages.now(), parameters(parameters));
    return table.rows().map(row -> byTitle(table, row)).toList();
  }

  private static Map<String, String> byTitle(Table table, List<String> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(table.columns().get(i).title(), row.get(i));
    }
    return cells;
  }

  private Page page(String name) {
    return pages.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static String[] pairs(String name, String url) {
    assertThat(url).startsWith("/" + name);
    return url.contains("?")
        ? Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
            .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8))
            .toArray(String[]::new)
        : new String[0];
  }

  private static Parameters parameters(String... pairs) {
    Map<String, List<String>> values = new HashMap<>();
    Arrays.stream(pairs)
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> values.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(pair[1]));
    return new Parameters(values, ORIGIN);
  }
}
