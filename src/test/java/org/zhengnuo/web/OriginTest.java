package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.PageCorpus;

/** Permalinks begin with the address of the site, whatever a request calls it. */
class OriginTest {

  private static final Pattern PERMALINK =
      Pattern.compile("\"permalink\":\"(.*?)/items/yunchuan-tasks-2\"");

  /** PORT stands for the port it listens on. */
  @ParameterizedTest
  @CsvSource({
    "evil.example, http://127.0.0.1:PORT",
    "127.0.0.1.evil.example:80, http://127.0.0.1:PORT",
    "localhost.evil.example, http://127.0.0.1:PORT",
    "localhost:9000, http://localhost:9000",
    "127.0.0.1:PORT, http://127.0.0.1:PORT",
  })
  void believesNoForeignHost(String host, String origin) throws Exception {
    try (TestSite site = TestSite.ready()) {
      String port = Integer.toString(site.port());
      assertThat(permalink(site, host.replace("PORT", port)))
          .isEqualTo(origin.replace("PORT", port));
    }
  }

  @Test
  void beginsWithThePublicAddress() throws Exception {
    try (TestSite site = TestSite.of(PageCorpus.corpus(), "https://yunchuan.example/")) {
      assertThat(permalink(site, "evil.example")).isEqualTo("https://yunchuan.example");
      assertThat(permalink(site, "localhost")).isEqualTo("https://yunchuan.example");
      assertThat(site.get("/items/yunchuan-tasks-2.csv").body())
          .contains("https://yunchuan.example/items/yunchuan-tasks-2");
      assertThat(site.get("/items/yunchuan-tasks-2").body())
          .contains("<link rel=\"canonical\" href=\"https://yunchuan.example/items/")
          .contains("href=\"/items/yunchuan-tasks-1\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yunchuan.example", "ftp://a", "https://a/b", "https://a b", "https://"})
  void refusesAnAddressThatIsNone(String address) {
    assertThatThrownBy(() -> new Origin(address, "127.0.0.1"))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining(address);
  }

  private static String permalink(TestSite site, String host) throws Exception {
    String request =
        "GET /items/yunchuan-tasks-2.json HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n\r\n";
    String answer = Wire.ask(site.port(), request);
    Matcher found = PERMALINK.matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group(1);
  }
}
