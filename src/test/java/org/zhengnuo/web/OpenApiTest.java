package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameter.Sort;

/** The description of the site is OpenAPI 3.1, and what it says of the answers is true. */
class OpenApiTest {

  private static final List<Page> PAGES = new Pages(Optional::empty, LocalDate::now).all();
  private static final List<String> SEARCHES =
      List.of(
          "q=消费",
          "q=谁负责消费",
          "q=消费季 没有的词",
          "q=(没有 OR \"",
          "q=林致远",
          "q=改造&page=2&size=1",
          "unit=市商务局&unit=none&role=lead&through=1",
          "leader=林致远&year=2031&year=none&place=云川",
          "from=2030&to=2032&chapter=扩大消费",
          "document=unheard",
          "q=消费&n=1",
          "terms=消费\n没有的词",
          "literal=消费季&q=消费季");

  private static TestSite site;
  private static String document;
  private static OpenApi description;

  @BeforeAll
  static void start() throws Exception {
    site = TestSite.reporting();
    document = site.get("/openapi.json").body();
    description = new OpenApi(document);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void isValid() {
    assertThat(OpenApi.faults(document)).isEmpty();
  }

  /** The check itself works: each of these is a slip that is easily made. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "openapi":"3.1.0" | "openapi":"3.0.0"
          "version":"1"     | "version":1
          "in":"path"       | "in":"route"
          "responses":      | "answers":
          "type":"integer"  | "type":"int"
          "enum":[          | "enum":5,"was":[
          "required":["     | "required":["id","id","
          """)
  void isHeldToTheStandard(String right, String wrong) {
    assertThat(document).contains(right);
    assertThat(OpenApi.faults(document.replaceFirst(Pattern.quote(right), wrong))).isNotEmpty();
  }

  /** One page of the site as JSON, with everything that can be asked of it. */
  record Described(Page page) {

    String path() {
      return Form.JSON.path(page.path());
    }

    /** Every address worth asking: each id, alone and with each search and each single value. */
    List<String> addresses() {
      List<String> addresses = new ArrayList<>();
      for (String path : ids().map(id -> of(path(), id)).toList()) {
        addresses.add(path);
        SEARCHES.stream()
            .filter(this::understands)
            .forEach(search -> addresses.add(path + "?" + encoded(search)));
        page.parameters().stream()
            .flatMap(Described::samples)
            .forEach(sample -> addresses.add(path + "?" + encoded(sample)));
      }
      return addresses;
    }

    /** The address of one thing. */
    static String of(String path, String id) {
      return path.replace("{id}", id).replace("{period}", "2031-01");
    }

    /** A word of a closed set may mean nothing to a page that calls another set by that name. */
    private boolean understands(String search) {
      return page.parameters().stream()
          .filter(parameter -> parameter.sort() == Sort.TOKEN || parameter.sort() == Sort.DATE)
          .filter(parameter -> search.contains(parameter.name() + "="))
          .allMatch(p -> p.values().stream().anyMatch(v -> search.contains(p.name() + "=" + v)));
    }

    private Stream<String> ids() {
      return switch (page.name()) {
        case "item" -> PageCorpus.corpus().items().stream().map(Item::id);
        case "document" -> PageCorpus.corpus().library().documents().stream().map(d -> d.id());
        case "unit" -> PageCorpus.corpus().library().units().stream().map(u -> u.id());
        case "leader" -> PageCorpus.corpus().library().leaders().stream().map(l -> l.id());
        case "indicator" -> Stream.of(PageCorpus.INDICATOR);
        default -> Stream.of("");
      };
    }

    private static Stream<String> samples(Parameter parameter) {
      Stream<String> values =
          switch (parameter.sort()) {
            case PATH, TEXT -> Stream.of();
            case PERIOD -> Stream.of("1900", "2021-2025", "none");
            case MONTH -> Stream.of("2023-06", "none");
            case DATE -> Stream.of("2023-12-31");
            case TOKEN -> parameter.values().stream();
            case INTEGER, YEAR ->
                Stream.of(parameter.bounds().least(), parameter.bounds().most()).map(n -> "" + n);
          };
      return values.map(value -> parameter.name() + "=" + value);
    }

    @Override
    public String toString() {
      return path();
    }
  }

  static Stream<Described> pages() {
    return PAGES.stream().filter(page -> page.forms().contains(Form.JSON)).map(Described::new);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTrueOfEveryAnswer(Described each) throws Exception {
    for (String address : each.addresses()) {
      HttpResponse<String> answer = site.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(description.faults(each.path(), 200, answer.body())).as(address).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTrueOfWhatIsRefused(Described each) throws Exception {
    for (Parameter parameter : each.page().parameters()) {
      if (parameter.refusable()) {
        refuses(each, 400, each.path() + "?" + parameter.name() + "=%E5%85%AB");
      }
      if (parameter.sort() != Sort.PATH) {
        String often = String.join("&", Collections.nCopies(51, parameter.name() + "=1"));
        refuses(each, 400, each.path() + "?" + often);
      }
      if (parameter.sort() == Sort.PATH) {
        refuses(each, 404, each.path().replace("{id}", "unheard").replace("{period}", "unheard"));
      }
      if (parameter.sort() == Sort.TEXT && parameter.bounds().most() == 1000) {
        refuses(each, 414, each.addresses().getFirst() + "?q=" + "a".repeat(1001));
      }
      if (parameter.sort() == Sort.INTEGER) {
        int below = parameter.bounds().least() - 1;
        refuses(each, 400, each.path() + "?" + parameter.name() + "=" + below);
      }
    }
  }

  /** What answers with another address says so, and nothing else does. */
  @ParameterizedTest
  @MethodSource("pages")
  void isTrueOfWhatLeadsElsewhere(Described each) throws Exception {
    for (Form form : each.page().forms()) {
      String path = form.path(each.page().path());
      boolean byId = path.contains("{id}");
      HttpResponse<String> answer =
          site.get(Described.of(path, TestSite.ONCE) + (byId ? "" : "?unheard="));
      boolean elsewhere = answer.statusCode() / 100 == 3;
      assertThat(elsewhere).as(path).isEqualTo(byId || form == Form.HTML && !path.contains("{"));
      assertThat(description.redirects(path))
          .as(path)
          .isEqualTo(elsewhere ? List.of(answer.statusCode()) : List.of());
      assertThat(answer.headers().firstValue("Location").isPresent()).isEqualTo(elsewhere);
      assertThat(answer.body().isEmpty()).as(path).isEqualTo(elsewhere);
    }
  }

  private static void refuses(Described each, int status, String address) throws Exception {
    String known = Described.of(address, each.ids().findFirst().orElseThrow());
    HttpResponse<String> answer = site.get(known);
    assertThat(answer.statusCode()).as(known).isEqualTo(status);
    assertThat(description.faults(each.path(), status, answer.body())).as(known).isEmpty();
  }

  @Test
  void isTrueOfASiteThatIsNotReadyOrBreaks() throws Exception {
    try (TestSite starting = TestSite.starting();
        TestSite broken = TestSite.broken()) {
      for (String path : List.of("/health.json", "/search.json", "/index.json")) {
        assertThat(description.faults(path, 503, starting.get(path).body())).isEmpty();
      }
      assertThat(broken.get("/search.json").statusCode()).isEqualTo(500);
      assertThat(description.faults("/search.json", 500, broken.get("/search.json").body()))
          .isEmpty();
    }
  }

  /** The check itself works. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "kind":"task"           | "kind":"chore"
          "line_start":3          | "lineStart":3
          "date":"2031-01-16"     | "date":"16.1.2031"
          "deadline":null,        | ~~
          "text":                 | "unheard":1,"text":
          "quote":                | "unheard":1,"quote":
          "title":null            | "title":5
          """)
  void isHeldAgainstTheAnswers(String right, String wrong) throws Exception {
    String answer = site.get("/items/yunchuan-tasks-1.json").body();
    assertThat(answer).contains(right);
    String changed = answer.replaceFirst(Pattern.quote(right), wrong);
    assertThat(description.faults("/items/{id}.json", 200, changed)).isNotEmpty();
  }

  private static String encoded(String search) {
    return URLEncoder.encode(search, StandardCharsets.UTF_8)
        .replace("%3D", "=")
        .replace("%26", "&");
  }
}
