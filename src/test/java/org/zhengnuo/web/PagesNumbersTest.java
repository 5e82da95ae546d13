package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengnuo.format.Json;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.SearchTotals;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;

/**
 * Every number a page shows is true: walks the pages as a reader does, and each number that links
 * to a search must be the total of that search.
 */
class PagesNumbersTest {

  /** At the start of a link, or before its measure word: 12, +15, 12 条牵头, 查看全部 12 条, （12 条）. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\+?(\\d+)(?=$|\\s|[条个段])|(?<![\\d.])(\\d+) ?(?=[条个段])");

  private static final Pattern FIGURES = Pattern.compile("\\D*(\\d+)\\D*");

  /** The pages behind these are walked; the item pages show no numbers of items. */
  private static final Pattern WALKED =
      Pattern.compile("/(documents|units|leaders|matrix)?([/?][^#]*)?");

  enum Papers {
    INVENTED(80) {
      @Override
      Corpus corpus() {
        return PageCorpus.corpus();
      }
    },
    SAMPLE(200) {
      @Override
      Corpus corpus() {
        return SampleCorpus.small();
      }
    },
    RANDOM(1000) {
      @Override
      Corpus corpus() {
        return RandomCorpus.of(5, 90);
      }
    },
    SEEDS(8000) {
      @Override
      Corpus corpus() throws IOException {
        return Ingest.read(Path.of("seeds"), "test", _ -> {}).corpus();
      }
    };

    private final int least;

    /** How many numbers there are at least to be checked. */
    Papers(int least) {
      this.least = least;
    }

    abstract Corpus corpus() throws IOException;
  }

  private static final List<String> TOPICS =
      List.of("老旧小区改造", "改造", "商务", "谁负责托育", "企业 OR 改造", "口岱公园", "养老 -托育", "\"企业");

  private final Map<String, Long> totals = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private long checked;

  @ParameterizedTest
  @EnumSource(Papers.class)
  void numbersAreTheTotalsOfTheirLinks(Papers papers, @TempDir Path folder) throws Exception {
    CorpusWriter.write(papers.corpus(), folder);
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed);
        IndexView view = index.view();
        TestSite site = TestSite.of(index, () -> Progress.NONE)) {
      SearchTotals search = new SearchTotals(view);
      walk(site, search);
      agree(Json.read(site.get("/index.json").body(), Map.class));
      for (String typed : List.of("改造", "商务", "民生", "s", "张东")) {
        checkSuggestions(site.get("/suggest.json?q=" + encoded(typed)).body(), search);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThanOrEqualTo(papers.least);
  }

  /** From the home page, and by the questions nothing links to; each page is asked for once. */
  private void walk(TestSite site, SearchTotals search) throws Exception {
    Set<String> seen = new LinkedHashSet<>(questions());
    for (String question : questions()) {
      check(question, Jsoup.parse(site.get(question).body()), search);
    }
    seen.add("/");
    Parts parts = new Parts();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String page = open.poll();
      if (parts.isKnown(page)) {
        continue;
      }
      String body = site.get(page).body();
      Document html = Jsoup.parse(body);
      if (parts.isNew(page, body, html)) {
        check(page, html, search);
        links(html).filter(seen::add).forEach(open::add);
      }
    }
  }

  private static Stream<String> links(Document html) {
    return html.select("a[href]").stream()
        .map(link -> link.attr("href").replaceAll("#.*", ""))
        .filter(address -> WALKED.matcher(address).matches())
        .filter(address -> !address.matches(".*\\.(csv|json|xlsx)(\\?.*)?"));
  }

  /**
   * The parts of papers. Hundreds of links open the same part, each at another of its lines: the
   * second must open the very same page, those after it are not asked for.
   */
  private static final class Parts {
    private final Map<String, String> bodies = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    boolean isKnown(String page) {
      return opened.contains(bodies.get(page));
    }

    boolean isNew(String page, String body, Document html) {
      String known = bodies.get(page);
      if (known != null) {
        assertThat(body).as(page).isEqualTo(known);
        opened.add(known);
        return false;
      }
      if (page.matches("/documents/[^?]+\\?line=\\d+")) {
        String lines = page.replaceFirst("\\d+$", "");
        html.select("[id~=^L\\d+$]")
            .forEach(line -> bodies.put(lines + line.id().substring(1), body));
      }
      return true;
    }
  }

  private static List<String> questions() {
    List<String> questions = new ArrayList<>();
    TOPICS.forEach(topic -> questions.add("/owners?q=" + encoded(topic)));
    TOPICS.forEach(topic -> questions.add("/years?q=" + encoded(topic)));
    TOPICS.forEach(topic -> questions.add("/matrix?by=unit-unit&q=" + encoded(topic)));
    questions.add("/owners?year=2023&role=responsible&through=1&q=" + encoded("改造"));
    questions.add("/lists?terms=" + encoded(String.join("\n", TOPICS)));
    return questions;
  }

  private void check(String page, Document html, SearchTotals search) {
    for (Element link : html.select("main a[href^=/search]")) {
      number(link).ifPresent(shown -> compare(page, shown, link.attr("href"), search));
    }
    for (Element figure : html.select("main td.figure, main .totals b.figures")) {
      boolean leads = figure.selectFirst("a[href]") != null || figure.closest("a[href]") != null;
      if (leads == figure.text().equals("0")) {
        wrong.add(page + ": " + figure.text() + (leads ? " links to nothing" : " is no link"));
      }
    }
  }

  /** The total of the home page is that of its papers, its years and its kinds. */
  private void agree(Map<?, ?> home) {
    long items = ((Number) home.get("items")).longValue();
    long notices = ((Number) home.get("notices")).longValue();
    assertThat(sum(home, "papers", "items")).isEqualTo(items);
    assertThat(sum(home, "years", "count")).isEqualTo(items);
    assertThat(sum(home, "kinds", "count")).isEqualTo(items + notices);
  }

  private static long sum(Map<?, ?> home, String list, String field) {
    return ((List<?>) home.get(list))
        .stream().mapToLong(each -> ((Number) ((Map<?, ?>) each).get(field)).longValue()).sum();
  }

  private static OptionalLong number(Element link) {
    Element figures = link.selectFirst(".figures");
    if (figures != null && !figures.ownText().isEmpty()) {
      return first(FIGURES, figures.ownText());
    }
    return first(link.hasClass("figures") ? FIGURES : NUMBER, link.text());
  }

  private static OptionalLong first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .findFirst()
        .map(PagesNumbersTest::value)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static Long value(MatchResult found) {
    String first = found.group(1);
    return Long.valueOf(first == null ? found.group(2) : first);
  }

  private void checkSuggestions(String json, SearchTotals search) {
    List<?> suggestions = (List<?>) Json.read(json, Map.class).get("suggestions");
    for (Object each : suggestions) {
      Map<?, ?> suggestion = (Map<?, ?>) each;
      long shown = ((Number) suggestion.get("count")).longValue();
      compare("/suggest.json", shown, suggestion.get("narrow_url").toString(), search);
    }
  }

  private void compare(String page, long shown, String address, SearchTotals search) {
    checked++;
    long total = totals.computeIfAbsent(address, search::of);
    if (total != shown) {
      wrong.add(page + ": " + shown + " opens " + total + " " + address);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
