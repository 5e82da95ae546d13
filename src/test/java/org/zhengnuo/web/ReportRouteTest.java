package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.PageCorpus;

/** The one address that takes anything in, as strangers find it. */
class ReportRouteTest extends ReportingSite {

  @Test
  void whoHasNoLinkThatOpensLearnsNothing() throws Exception {
    HttpResponse<String> unknown = site.get("/no/such/page");
    for (String link : List.of(FORGED, expired(), revoked(), "/report/i1", "/report/x/y")) {
      for (HttpResponse<String> answer :
          List.of(site.get(link), filled().to(site, link), filled().take().to(site, link))) {
        assertThat(answer.statusCode()).as(link).isEqualTo(404);
        assertThat(answer.body()).as(link).isEqualTo(unknown.body());
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      }
    }
    assertThat(ledger.version()).isZero();
  }

  /** A body is not even read: the answer comes before it is sent. */
  @Test
  void tenMegabytesToAForgedLinkAreNotRead() throws Exception {
    String head =
        "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                .formatted(FORGED)
            + "Content-Length: 10485760\r\n\r\n";
    assertThat(Wire.ask(site.port(), head)).startsWith("HTTP/1.1 404").contains("没有这个页面");
    byte[] large = new byte[10 << 20];
    HttpResponse<String> sent = new SentForm().workbook("a.xlsx", large).to(site, FORGED);
    assertThat(sent.statusCode()).isEqualTo(404);
    assertThat(sent.body()).isEqualTo(site.get("/no/such/page").body());
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsSent() throws Exception {
    String head =
        "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n";
    String answer =
        Wire.ask(
            site.port(),
            head.formatted(link(PageCorpus.COMMERCE)) + "Content-Length: 209715200\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 413").contains("最多 20 MB").doesNotContain("本站不读请求正文");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=b",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/plain"
      })
  void whatIsNoFormHarmsNothing(String type) throws Exception {
    HttpResponse<String> answer =
        site.post(link(PageCorpus.COMMERCE), type, "state=%zz&&--b--x".getBytes());
    assertThat(answer.statusCode()).isEqualTo(type.startsWith("multipart") ? 400 : 200);
    assertThat(answer.body()).contains("</html>").doesNotContain("程序出错");
    assertThat(ledger.version()).isZero();
  }

  @Test
  void whoTriesTooOftenWaitsAndAGoodLinkStillOpens() throws Exception {
    String good = link(PageCorpus.COMMERCE);
    for (int i = 0; i < 30; i++) {
      assertThat(site.get(FORGED).statusCode()).isEqualTo(404);
    }
    HttpResponse<String> slowed = site.get(FORGED);
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).contains("60");
    assertThat(filled().to(site, FORGED).statusCode()).isEqualTo(429);
    assertThat(site.get(good).statusCode()).isEqualTo(200);
    assertThat(words(filled().take().to(site, good))).contains("第 1 批");
    assertThat(site.get("/search?q=a").statusCode()).as("nor is reading").isEqualTo(200);
  }

  @Test
  void nothingElseTakesAForm() throws Exception {
    for (String path : List.of("/", "/ledger", "/ledger/2031-01", "/items/" + FIRST, "/report")) {
      assertThat(filled().to(site, path).statusCode()).as(path).isEqualTo(405);
    }
    HttpResponse<String> put = site.ask("PUT", link(PageCorpus.COMMERCE));
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    try (TestSite reading = TestSite.reporting()) {
      assertThat(filled().to(reading, FORGED).statusCode()).isEqualTo(405);
      assertThat(reading.get(FORGED).body()).isEqualTo(reading.get("/no/such/page").body());
    }
  }

  @Test
  void isKeptNowhereAndLeaksByNothing() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    for (HttpResponse<String> answer :
        List.of(site.get(link), filled().to(site, link), filled().take().to(site, link))) {
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
      assertThat(answer.body()).doesNotContain(link.substring("/report/".length()));
    }
    for (String page :
        List.of("/", "/help", "/openapi.json", "/ledger", "/units/" + owner(), "/items/" + FIRST)) {
      assertThat(site.get(page).body()).as(page).doesNotContain("href=\"/report", link);
    }
    assertThat(site.get("/robots.txt").body()).contains("Disallow: /report/");
  }

  @Test
  void isInNoLogLine() throws Exception {
    String link = link(PageCorpus.COMMERCE);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      site.get(link);
      site.ask("HEAD", link);
      site.ask("DELETE", link);
      filled().take().to(site, link);
      upload(link, "b.xlsx", bomb());
      site.post(link, "multipart/form-data", new byte[10]);
      Wire.ask(site.port(), "GET " + link + "%zz HTTP/1.1\r\nHost: a\r\n\r\n");
      ledger.close();
      site.get(link);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("填报：邀请 i1，来自 127.0.0.1，新增 2 条，未变 0 条")
        .doesNotContain(link.substring("/report/".length()));
  }
}
