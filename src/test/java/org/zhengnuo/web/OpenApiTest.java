package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the site is OpenAPI 3.1. */
class OpenApiTest {

  private static TestSite site;
  private static String document;

  @BeforeAll
  static void start() throws Exception {
    site = TestSite.ready();
    document = site.get("/openapi.json").body();
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
          """)
  void isHeldToTheStandard(String right, String wrong) {
    assertThat(document).contains(right);
    assertThat(OpenApi.faults(document.replaceFirst(Pattern.quote(right), wrong))).isNotEmpty();
  }
}
