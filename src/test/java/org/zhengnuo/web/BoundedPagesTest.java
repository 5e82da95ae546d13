package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.LargeCorpus;
import org.zhengnuo.pages.SearchTotals;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Spellings;

/** Every page ends, whatever the number of papers, units, leaders, years and lines. */
class BoundedPagesTest {

  private static final int MOST_BYTES = 300_000;

  @TempDir private static Path folder;
  private static LuceneItemIndex index;
  private static IndexView view;
  private static TestSite site;

  @BeforeAll
  static void start() {
    CorpusWriter.write(LargeCorpus.corpus(), folder);
    index = new LuceneItemIndex(folder, () -> Spellings.NONE);
    view = index.view();
    site = TestSite.of(index, () -> Progress.NONE);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    view.close();
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/units",
        "/units?q=办公室",
        "/leaders",
        "/documents",
        "/documents?q=方案",
        "/search",
        "/search?q=产业发展",
        "/facets?facet=unit&size=100",
        "/facets?facet=chapter&q=产业",
        "/matrix",
        "/matrix?by=unit-unit",
        "/matrix?by=unit-chapter&all=1",
        "/matrix?by=leader-unit&q=产业&all=1&page=2",
        "/owners?q=产业发展",
        "/owners?q=产业发展&year=2003",
        "/owners.json?q=产业发展&year=2003",
        "/search.json?q=产业发展谁负责&year=2003",
        "/years",
        "/years?q=产业发展",
        "/units/dan-wei-0",
        "/leaders/ling-dao-0",
        "/documents/paper-0",
        "/documents/paper-0?q=产业&line=4000",
        "/documents/paper-1",
        "/items/paper-0-700",
        "/help"
      })
  void staysSmall(String address) throws Exception {
    HttpResponse<String> answer = site.get(encoded(address));
    assertThat(answer.statusCode()).isEqualTo(200);
    int bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).as(address).isLessThanOrEqualTo(MOST_BYTES);
  }

  /** Every number on the pages of a long list is the total of its link. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/matrix",
        "/matrix?by=unit-unit",
        "/owners?q=产业发展",
        "/units/dan-wei-0",
        "/leaders/ling-dao-0"
      })
  void countsWhatItShows(String address) throws Exception {
    SearchTotals totals = new SearchTotals(view);
    Document page = Jsoup.parse(site.get(encoded(address)).body());
    int checked = 0;
    for (Element link :
        page.select(
            "main td.figures a[href^=/search], main td.figure a[href^=/search], main .bars"
                + " a[href^=/search]")) {
      Element figures = link.selectFirst(".figures");
      String shown = (figures == null ? link : figures).text();
      assertThat(totals.of(link.attr("href")))
          .as(link.attr("href"))
          .isEqualTo(Long.parseLong(shown));
      if (++checked == 60) {
        break;
      }
    }
    assertThat(checked).isPositive();
  }

  /** Page by page everyone is met once, and the table has as many rows. */
  @ParameterizedTest
  @ValueSource(strings = {"units", "leaders", "documents"})
  void turnsThroughEveryone(String list) throws Exception {
    Set<Object> met = new HashSet<>();
    Object next = "/" + list;
    Map<?, ?> page = Map.of();
    long pages = 0;
    while (next != null) {
      page = json(next.toString().replaceFirst("^/" + list, "/" + list + ".json"));
      for (Object row : (List<?>) page.get(list)) {
        assertThat(met.add(((Map<?, ?>) row).get("id"))).isTrue();
      }
      pages++;
      next = ((Map<?, ?>) page.get("links")).get("next");
    }
    assertThat(met).hasSize(((Number) page.get("total")).intValue());
    assertThat(pages).isEqualTo(((Number) page.get("pages")).longValue());
    assertThat(site.get("/" + list + ".csv").body().lines()).hasSize(met.size() + 1);
  }

  @Test
  void findsByName() throws Exception {
    assertThat(ids("/units.json?q=" + encoded(LargeCorpus.BUSY.name()), "units"))
        .containsExactly(LargeCorpus.BUSY.id());
    assertThat(ids("/units.json?q=" + encoded("空闲局"), "units"))
        .containsExactly(LargeCorpus.IDLE.id());
    assertThat(ids("/units.json?q=" + encoded("没有这个局"), "units")).isEmpty();
    assertThat(ids("/leaders.json?q=" + encoded(LargeCorpus.BUSY_LEADER.name()), "leaders"))
        .containsExactly(LargeCorpus.BUSY_LEADER.id());
    assertThat(ids("/documents.json?q=" + encoded("云政发〔2008〕7号"), "documents"))
        .containsExactly("paper-7");
    assertThat(json("/units.json?page=900").get("units")).isEqualTo(List.of());
  }

  /** Whichever line a link means, the part that is shown holds it; together they are the paper. */
  @Test
  void showsALongPaperInParts() throws Exception {
    Document first = Jsoup.parse(site.get("/documents/paper-0").body());
    List<String> parts =
        first.selectFirst("nav.parts").select("a").stream().map(a -> a.attr("href")).toList();
    assertThat(parts).hasSizeGreaterThan(2);
    Set<String> lines = new HashSet<>();
    for (String part : parts) {
      Document page = Jsoup.parse(site.get(part).body());
      assertThat(page.select("nav.parts a[aria-current]").first().attr("href")).isEqualTo(part);
      page.select(".paper-text [id^=L]").forEach(line -> assertThat(lines.add(line.id())).isTrue());
    }
    assertThat(lines)
        .hasSize(((Number) json("/documents/paper-0.json").get("lines_total")).intValue());
    for (Element heading : first.select(".outline a")) {
      String address = heading.attr("href");
      Document page =
          address.startsWith("#")
              ? first
              : Jsoup.parse(site.get(address.replaceAll("#.*", "")).body());
      assertThat(page.getElementById(address.replaceAll(".*#", ""))).as(address).isNotNull();
    }
    Map<?, ?> item = json("/items/paper-0-1400.json");
    String reader = item.get("reader_url").toString();
    Document page = Jsoup.parse(site.get(reader.replaceAll("#.*", "")).body());
    assertThat(page.getElementById(reader.replaceAll(".*#", ""))).as(reader).isNotNull();
  }

  @Test
  void turnsThroughTheValuesOfAFacet() throws Exception {
    Map<?, ?> search = json("/search.json?q=" + encoded("产业发展"));
    int total = ((Number) ((Map<?, ?>) search.get("facet_totals")).get("leader")).intValue();
    List<?> shown = (List<?>) ((Map<?, ?>) search.get("facets")).get("leader");
    assertThat(shown).hasSize(20);
    Object next = ((Map<?, ?>) search.get("facet_urls")).get("leader");
    Set<Object> met = new HashSet<>();
    while (next != null) {
      Map<?, ?> page = json(next.toString().replaceFirst("/facets", "/facets.json"));
      ((List<?>) page.get("values")).forEach(v -> met.add(((Map<?, ?>) v).get("id")));
      next = ((Map<?, ?>) page.get("links")).get("next");
    }
    assertThat(met).hasSize(total);
    assertThat(met).containsAll(shown.stream().map(v -> ((Map<?, ?>) v).get("id")).toList());
  }

  @Test
  void looksUpAsManyTermsAsItTakes() throws Exception {
    String terms =
        IntStream.range(0, 200).mapToObj(i -> "产业发展 " + i).collect(Collectors.joining("\n"));
    staysSmall("/lists?terms=" + terms);
  }

  private static List<Object> ids(String address, String list) throws Exception {
    return ((List<?>) json(address).get(list))
        .stream().<Object>map(row -> ((Map<?, ?>) row).get("id")).toList();
  }

  private static Map<?, ?> json(String address) throws Exception {
    return Json.read(site.get(address).body(), Map.class);
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%3F", "?")
        .replace("%3D", "=")
        .replace("%26", "&");
  }
}
