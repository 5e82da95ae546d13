package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.link.Form;

/** What every page keeps in every format. */
class PagesContractTest {

  private static final Map<String, String> IDS =
      Map.of(
          "item",
          "yunchuan-tasks-1",
          "document",
          "yunchuan-tasks",
          "unit",
          PageCorpus.COMMERCE.id(),
          "leader",
          PageCorpus.LIN.id(),
          "indicator",
          PageCorpus.INDICATOR);

  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.reporting();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=商务局",
        "/items/yunchuan-tasks-1?q=商务局&sort=document&n=1",
        "/documents/yunchuan-tasks?q=商务局"
      })
  void marksTheNamesASearchMatched(String address) throws Exception {
    String encoded = address.replace("商务局", URLEncoder.encode("商务局", StandardCharsets.UTF_8));
    assertThat(site.get(encoded).body())
        .containsPattern("<a href=\"/units/[^>]*><mark>市商务局</mark></a>");
  }

  record Case(Page page, Form form) {

    String path() {
      return form.path(page.path())
          .replace("{id}", IDS.getOrDefault(page.name(), ""))
          .replace("{period}", "2031-01");
    }

    @Override
    public String toString() {
      return path();
    }
  }

  static Stream<Case> everyFormat() {
    return new Pages(Optional::empty, LocalDate::now)
        .all().stream().flatMap(page -> page.forms().stream().map(form -> new Case(page, form)));
  }

  @ParameterizedTest
  @MethodSource("everyFormat")
  void answersWithItsTypeAndTheSafetyHeaders(Case each) throws Exception {
    HttpResponse<String> answer = site.get(each.path());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type").replace(" ", ""))
        .isEqualToIgnoringCase(each.form().contentType().replace(" ", ""));
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.headers().map()).doesNotContainKey("server");
  }

  @ParameterizedTest
  @MethodSource("everyFormat")
  void isWellFormedAndNeverLetsTextBecomeMarkup(Case each) throws Exception {
    String body = site.get(each.path()).body();
    switch (each.form()) {
      case HTML -> {
        assertThat(parseErrors(body)).isEmpty();
        assertThat(body).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(body).doesNotContain(" style=").doesNotContain(" onclick=");
      }
      case JSON -> assertThat(Json.read(body, Map.class).isEmpty()).isFalse();
      case CSV -> assertThat(body).startsWith("\uFEFF").contains("\r\n");
      case XLSX -> assertThat(body).startsWith("PK");
      case ATOM -> assertThat(xmlErrors(body)).isEmpty();
      case ICS -> assertThat(body).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
      case RIS -> assertThat(body).startsWith("TY  - GOVDOC\r\n").endsWith("ER  - \r\n");
    }
  }

  @ParameterizedTest
  @MethodSource("everyFormat")
  void refusesToWrite(Case each) throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      HttpResponse<String> answer = site.ask(method, each.path());
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }
    assertThat(site.ask("HEAD", each.path()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=二〇二三",
        "year=23",
        "year=2025-2021",
        "kind=unheard",
        "role=boss",
        "sort=random",
        "page=0",
        "page=x",
        "size=101",
        "size=-1",
        "from=1",
        "through=2"
      })
  void refusesAParameterThatCannotBeRead(String parameter) throws Exception {
    for (Form form : List.of(Form.JSON, Form.CSV, Form.XLSX, Form.ATOM)) {
      HttpResponse<String> answer = site.get("/search" + form.suffix() + "?" + encoded(parameter));
      assertThat(answer.statusCode()).isEqualTo(400);
      Map<?, ?> error = error(answer);
      assertThat(error.get("status")).isEqualTo(400);
      assertThat(error.get("code")).isEqualTo("bad_parameter");
      assertThat(error.get("message").toString()).startsWith(parameter);
      assertThat(error.get("hint").toString()).isNotBlank();
    }
    HttpResponse<String> page = site.get("/search?" + encoded(parameter));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(parseErrors(page.body())).isEmpty();
  }

  @Test
  void showsWhatWasTypedOnlyEscaped() throws Exception {
    String typed = encoded("q=" + PageCorpus.ATTACK);
    for (String path : List.of("/search?", "/documents/yunchuan-tasks?", "/search?year=x&")) {
      assertThat(site.get(path + typed).body())
          .doesNotContain("<script>alert")
          .doesNotContain("<img");
    }
    String path = "/" + encoded(PageCorpus.ATTACK).replace("+", "%20");
    assertThat(site.get(path).body()).doesNotContain("<script>alert").doesNotContain("<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/items/nothing", "/documents/nothing", "/units/x", "/leaders/x"})
  void saysThatThereIsNoSuchThing(String path) throws Exception {
    HttpResponse<String> page = site.get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(parseErrors(page.body())).isEmpty();
    HttpResponse<String> json = site.get(path + ".json");
    assertThat(json.statusCode()).isEqualTo(404);
    assertThat(error(json).get("code")).isEqualTo("not_found");
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 10_000, 20_000})
  void saysThatAQueryIsTooLong(int length) throws Exception {
    HttpResponse<String> json = site.get("/search.json?q=" + encoded("字".repeat(length)));
    assertThat(json.statusCode()).isEqualTo(414);
    assertThat(json.body()).contains("too_long").doesNotContain("Jetty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/items/a%2Fb", "/..%2f..%2fetc", "/search?q=%ff%fe%00", "/%00"})
  void survivesABrokenAddress(String address) throws Exception {
    String answer =
        Wire.ask(
            site.port(), "GET " + address + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ");
    assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404) .*");
    assertThat(answer).contains("Content-Security-Policy");
  }

  /** Without a question there is nothing to show but where the papers begin. */
  @Test
  void invitesWhereNothingIsAsked() throws Exception {
    assertThat(site.get("/search").body()).contains("class=\"invite\"", "/search?kind=event");
    for (String asked : List.of("?q=a", "?kind=event", "?page=2")) {
      assertThat(site.get("/search" + asked).body()).doesNotContain("class=\"invite\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ledger", "/ledger/2031-01"})
  void saysThatNoLedgerIsOpen(String path) throws Exception {
    try (TestSite without = TestSite.ready()) {
      HttpResponse<String> json = without.get(path + ".json");
      assertThat(json.statusCode()).isEqualTo(404);
      assertThat(error(json).get("code")).isEqualTo("not_found");
      assertThat(error(json).get("message").toString()).contains("没有打开台账");
      assertThat(without.get(path).body()).contains("--ledger");
      assertThat(without.get("/due").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void saysThatItIsNotReady() throws Exception {
    try (TestSite starting = TestSite.starting()) {
      HttpResponse<String> health = starting.get("/health.json");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(Json.read(health.body(), Map.class).get("status")).isEqualTo("starting");
      assertThat(starting.get("/search").statusCode()).isEqualTo(503);
      assertThat(error(starting.get("/search.json")).get("code")).isEqualTo("not_ready");
    }
  }

  @Test
  void givesANumberAndNoDetailWhenItBreaks() throws Exception {
    try (TestSite broken = TestSite.broken()) {
      HttpResponse<String> json = broken.get("/search.json?q=x");
      assertThat(json.statusCode()).isEqualTo(500);
      assertThat(error(json).get("message").toString()).matches("程序出错，编号 [0-9a-f]{8}");
      HttpResponse<String> page = broken.get("/search?q=x");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).contains("编号").doesNotContain("secret").doesNotContain("Exception");
    }
  }

  @Test
  void namesThePortThatIsTaken() {
    Pages pages = new Pages(Optional::empty, LocalDate::now);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> Site.start(pages, "127.0.0.1", site.port())))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining(Integer.toString(site.port()))
        .hasMessageContaining("占用");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/units.json", "/static/site.css"})
  void sendsNothingToWhoHoldsItAlready(String path) throws Exception {
    String tag = header(site.get(path), "ETag");
    assertThat(tag).matches("W/\"[0-9a-f]+\"");
    assertThat(header(site.ask("HEAD", path), "ETag")).isEqualTo(tag);
    for (String method : List.of("GET", "HEAD")) {
      for (String held : List.of(tag, "\"other\", " + tag, tag.substring(2), "*")) {
        HttpResponse<String> answer = site.ask(method, path, "If-None-Match", held);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(tag);
      }
      assertThat(site.ask(method, path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  /** Packed or plain, an answer has one tag: a weak one, because the bytes differ. */
  @ParameterizedTest
  @ValueSource(strings = {"/search", "/help.json", "/static/site.css"})
  void namesPackedAndPlainAlike(String path) throws Exception {
    HttpResponse<String> plain = site.get(path);
    HttpResponse<String> packed = site.ask("GET", path, "Accept-Encoding", "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag")).startsWith("W/");
    assertThat(header(plain, "Vary")).contains("Accept-Encoding");
    assertThat(header(packed, "Vary")).isEqualTo(header(plain, "Vary"));
    assertThat(header(site.get("/search"), "Vary")).contains("Cookie");
  }

  /** Without a script a form sends every field, the empty ones too. */
  @Test
  void leavesEmptyFieldsOutOfTheAddress() throws Exception {
    HttpResponse<String> sent = site.get("/search?q=%E5%B0%8F%E5%8C%BA&year=2031&from=&to=");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(header(sent, "Location")).endsWith("/search?q=%E5%B0%8F%E5%8C%BA&year=2031");
    assertThat(header(site.get("/search?from=&to="), "Location")).endsWith("/search");
    assertThat(site.get("/search.json?from=&to=").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsStaticFilesForEverOnlyUnderTheirHash() throws Exception {
    HttpResponse<String> pinned = site.get(StaticFile.STYLE.url());
    assertThat(header(pinned, "Cache-Control")).contains("immutable");
    assertThat(header(site.get(StaticFile.STYLE.path()), "Cache-Control")).contains("no-cache");
    assertThat(site.get("/static/nothing.css").statusCode()).isEqualTo(404);
    assertThat(site.get("/robots.txt").body())
        .contains("Disallow: /search")
        .contains("Disallow: /*?\nAllow: /static/\n");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("%3D", "=");
  }

  private static Map<?, ?> error(HttpResponse<String> answer) {
    return (Map<?, ?>) Json.read(answer.body(), Map.class).get("error");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static List<ParseError> parseErrors(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(html, "");
    return parser.getErrors();
  }

  private static List<ParseError> xmlErrors(String xml) {
    Parser parser = Parser.xmlParser().setTrackErrors(10);
    parser.parseInput(xml, "");
    return parser.getErrors();
  }
}
