package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.Prefix;

/** The help and the machine-readable description name what there is, and nothing else. */
class SiteDocsTest {

  private static final List<Page> PAGES = new Pages(Optional::empty, LocalDate::now).all();

  private static TestSite site;
  private static Map<?, ?> openApi;
  private static Map<?, ?> help;

  @BeforeAll
  static void ask() throws Exception {
    site = TestSite.ready();
    openApi = Json.read(site.get("/openapi.json").body(), Map.class);
    help = Json.read(site.get("/help.json").body(), Map.class);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void namesEveryRouteAndNoOther() {
    List<String> routes =
        PAGES.stream().flatMap(p -> p.forms().stream().map(f -> f.path(p.path()))).toList();
    assertThat(map(openApi.get("paths")).keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(routes);
    assertThat(list(help.get("pages")).stream().flatMap(p -> list(p.get("formats"), "")))
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void namesEveryParameterAndNoOther() {
    for (Page page : PAGES) {
      List<String> names = page.parameters().stream().map(Parameter::name).toList();
      assertThat(names).doesNotHaveDuplicates();
      Map<?, ?> described =
          list(help.get("pages")).stream()
              .filter(p -> p.get("path").equals(page.path()))
              .filter(p -> p.get("summary").equals(page.summary()))
              .findFirst()
              .orElseThrow();
      assertThat(list(described.get("parameters")).stream().map(p -> p.get("name").toString()))
          .containsExactlyElementsOf(names);
      page.forms().stream().map(f -> f.path(page.path())).forEach(path -> describes(path, names));
    }
  }

  private static void describes(String path, List<String> names) {
    Map<?, ?> operation = map(map(map(openApi.get("paths")).get(path)).get("get"));
    assertThat(list(operation.get("parameters")).stream().map(p -> p.get("name").toString()))
        .containsExactlyElementsOf(names);
  }

  @Test
  void namesEveryFacetAndItsValues() throws Exception {
    assertThat(list(help.get("facets")).stream().map(f -> f.get("token").toString()))
        .containsExactlyElementsOf(Stream.of(Facet.values()).map(Facet::token).toList());
    String page = site.get("/help").body();
    Stream.of(Facet.values(), Role.values(), ItemKind.values())
        .flatMap(Stream::of)
        .map(Token.class::cast)
        .forEach(token -> assertThat(page).contains(token.token()).contains(token.label()));
  }

  @Test
  void namesEveryPrefix() throws Exception {
    String page = site.get("/help").body();
    for (Prefix prefix : Prefix.all()) {
      String english = prefix.words().getFirst() + ":";
      String chinese = prefix.words().get(1) + ":";
      assertThat(page).contains(" " + english).contains("“" + chinese + "”");
    }
  }

  @Test
  void isOpenApiWithUniqueOperations() {
    assertThat(openApi.get("openapi")).isEqualTo("3.1.0");
    assertThat(map(openApi.get("info"))).extracting(m -> m.get("title")).isNotNull();
    List<String> operations =
        map(openApi.get("paths")).values().stream()
            .map(path -> map(map(path).get("get")))
            .map(operation -> operation.get("operationId").toString())
            .toList();
    assertThat(operations).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+-[a-z]+"));
  }

  @Test
  void offersExamplesThatAllWork() throws Exception {
    for (Map<?, ?> example : list(help.get("examples"))) {
      assertThat(site.get(example.get("url").toString()).statusCode()).isEqualTo(200);
    }
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<Map<?, ?>> list(Object value) {
    return ((List<?>) value).stream().<Map<?, ?>>map(SiteDocsTest::map).toList();
  }

  private static Stream<String> list(Object value, String empty) {
    return ((List<?>) value).stream().map(each -> each + empty);
  }
}
