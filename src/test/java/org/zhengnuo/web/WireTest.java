package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.format.Json;

/** Whatever comes over the wire is answered in the one shape of errors, and in the right format. */
class WireTest {

  private static final String LONG = "a".repeat(300_000);

  private static TestSite site;
  private static OpenApi description;

  @BeforeAll
  static void start() throws Exception {
    site = TestSite.ready();
    description = new OpenApi(site.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  /** An answer, taken apart. */
  private record Answer(int status, String head, String body) {

    static Answer to(String request) throws Exception {
      String answer = Wire.ask(site.port(), request);
      assertThat(answer).startsWith("HTTP/1.1 ");
      String[] parts = answer.split("\r\n\r\n", 2);
      return new Answer(Integer.parseInt(answer.substring(9, 12)), parts[0], parts[1]);
    }

    static Answer to(String line, String headers) throws Exception {
      return to(line + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n");
    }
  }

  /** LONG stands for 300,000 letters. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /search.json?q=LONG           | 414 | json | too_long
          GET /search.csv?q=LONG            | 414 | json | too_long
          GET /search?q=LONG                | 414 | html | too_long
          GET /LONG                         | 414 | html | too_long
          GET /items/%zz.json               | 400 | json | bad_request
          GET /items/%zz                    | 400 | html | bad_request
          GET /items/%00.json               | 400 | json | bad_request
          GET /items/%01.json               | 404 | json | not_found
          GET /items/%01                    | 404 | html | not_found
          PUT /items/%zz.json               | 400 | json | bad_request
          GET /nothing.json                 | 404 | json | not_found
          GET /nothing.csv                  | 404 | json | not_found
          GET /nothing.xlsx                 | 404 | json | not_found
          GET /nothing                      | 404 | html | not_found
          HEAD /nothing.json                | 404 | json |
          HEAD /items/%zz.json              | 400 | json |
          HEAD /items/%zz                   | 400 | html |
          HEAD /search.json?q=LONG          | 414 | json |
          HEAD /../../etc/passwd            | 400 | html |
          OPTIONS /search.json              | 405 | json | method_not_allowed
          OPTIONS /search                   | 405 | html | method_not_allowed
          OPTIONS *                         | 404 | html | not_found
          TRACE /search.json                | 405 | json | method_not_allowed
          CONNECT /search.json              | 400 | json | bad_request
          BREW /search.json                 | 405 | json | method_not_allowed
          POST /nothing                     | 405 | html | method_not_allowed
          GET /static/../search.json        | 404 | json | not_found
          GET /../../etc/passwd             | 400 | html | bad_request
          GET /%2e%2e/search.json           | 400 | json | bad_request
          GET /..%2f..%2fetc/passwd.json    | 404 | json | not_found
          GET /items/a%5cb.json             | 404 | json | not_found
          GET /documents//unheard.json      | 404 | json | not_found
          """)
  void refusesInOurShape(String line, int status, String format, String code) throws Exception {
    isOurs(Answer.to(line.replace("LONG", LONG), ""), status, format, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X-Long: LONG                      | 431 | too_long
          Content-Length: 99999             | 413 | too_long
          Content-Length: x                 | 400 | bad_request
          Transfer-Encoding: unheard        | 400 | bad_request
          Expect: the unexpected            | 417 | bad_request
          Host: two hosts                   | 400 | bad_request
          """)
  void refusesHeadersInOurShape(String header, int status, String code) throws Exception {
    String headers = header.replace("LONG", LONG) + "\r\n";
    isOurs(Answer.to("GET /search.json", headers), status, "json", code);
    isOurs(Answer.to("GET /search", headers), status, "html", code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /health.json HTTP/3.0\r\nHost: a\r\n\r\n",
        "GET /health.json\r\n\r\n",
        "GET /hea\u0001lth.json HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /health.json HTTP/1.1\r\nConnection: close\r\n\r\n"
      })
  void refusesWhatIsNoRequest(String request) throws Exception {
    Answer answer = Answer.to(request);
    isOurs(answer, answer.status(), "json", "bad_request");
    assertThat(answer.status()).isIn(400, 505);
  }

  private static void isOurs(Answer answer, int status, String format, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.head())
        .contains(format.equals("json") ? "application/json" : "text/html")
        .contains("Content-Security-Policy")
        .contains("no-store");
    assertThat(answer.head() + answer.body())
        .doesNotContainIgnoringCase("jetty")
        .doesNotContain("\tat ")
        .doesNotContain("aaaa");
    if (status == 405) {
      assertThat(answer.head()).contains("Allow: GET, HEAD");
    }
    if (code == null) {
      assertThat(answer.body()).isEmpty();
    } else if (format.equals("json")) {
      Map<?, ?> error = (Map<?, ?>) Json.read(answer.body(), Map.class).get("error");
      assertThat(error.get("status")).isEqualTo(status);
      assertThat(error.get("code")).isEqualTo(code);
      assertThat(description.faults("/search.json", 500, answer.body())).isEmpty();
    } else {
      assertThat(answer.body()).startsWith("<!doctype html>").contains("" + status);
    }
  }

  /** A second request over a connection is told apart from the first. */
  @Test
  void looksAtTheLatestRequest() throws Exception {
    String answers =
        Wire.ask(
            site.port(),
            "GET /health.json HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /search?q=" + LONG + " HTTP/1.1\r\n");
    assertThat(answers).contains("HTTP/1.1 200").contains("HTTP/1.1 414").contains("<!doctype");
    assertThat(answers.substring(answers.indexOf("HTTP/1.1 414"))).contains("Connection: close");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /search.json?q=%              | %
          /search.json?q=5%&size=1      | 5%
          /search.json?q=%zz            | %zz
          /search.json?q=%00a%01        | a
          /search.json?q=%e6%b6%88+%E8%B4%B9 | 消 费
          //search.json?q=x             | x
          """)
  void readsEveryQueryString(String address, String query) throws Exception {
    Answer answer = Answer.to("GET " + address, "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"query\":\"" + query + "\"");
  }

  /** Where a refusal ends the connection it says so; whoever sends more meanwhile loses nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /items/%zz HTTP/1.1            | Host: a
          GET /hea\u0001lth.json HTTP/1.1    | Host: a
          GET /health.json HTTP/3.0          | Host: a
          GET /health.json HTTP/1.1          | Host: two hosts
          GET /health.json HTTP/1.1          | Content-Length: x
          GET /search?role=boss HTTP/1.1     | Host: a
          GET /nothing HTTP/1.1              | Host: a
          OPTIONS /search HTTP/1.1           | Host: a
          HEAD /items/%zz HTTP/1.1           | Host: a
          """)
  void saysWhetherTheConnectionEnds(String line, String header) throws Exception {
    String bad = line + "\r\n" + header + "\r\n";
    String host = header.startsWith("Host") ? "" : "Host: a\r\n";
    String last = "GET /health.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    String answers = Wire.ask(site.port(), bad + host + "\r\n", last);
    String first = answers.split("\r\n\r\n", 2)[0];
    boolean served = answers.substring(first.length()).contains("HTTP/1.1 200");
    assertThat(first.contains("Connection: close")).as(answers).isNotEqualTo(served);
  }

  /** What people ask for is nobody's business, not even that of whoever reads the log. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET http://a:b/search?q=secret HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET http://[::1/search?q=secret HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET //a:b/search?q=secret HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "CONNECT /search?q=secret HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /search?q=secret HTTP/1.1\r\nHost: a:b\r\nConnection: close\r\n\r\n",
        "GET /search?q=secret&role=boss HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /items/%zz?q=secret HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /search?q=secret\u0001 HTTP/1.1\r\nHost: a\r\n\r\n"
      })
  void neverLogsAQuery(String request) throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Wire.ask(site.port(), request);
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("secret");
  }

  /** Without a script a form sends every field; its address may be too long for a header. */
  @ParameterizedTest
  @ValueSource(ints = {100, 3_000, 8_000, 16_000, 100_000})
  void tidiesWhatFitsAHeader(int letters) throws Exception {
    String value = "a".repeat(letters);
    Answer answer = Answer.to("GET /search?unit=" + value + "&leader=", "");
    if (letters <= 3_000) {
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.head()).contains("Location: /search?unit=a");
    } else {
      assertThat(answer.status()).isEqualTo(200);
    }
  }

  /** A connection whose client has hung up and that is not let go keeps a thread busy. */
  @Test
  void letsGoOfWhoHangsUp() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      socket.setSoTimeout(10_000);
      InputStream answer = socket.getInputStream();
      socket
          .getOutputStream()
          .write(
              "GET /health.json HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(answer.read()).isEqualTo('H');
      socket.shutdownOutput();
      assertThat(answer.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void letsNobodyKeepWhatDependsOnACookie() throws Exception {
    assertThat(Answer.to("GET /search", "").head()).contains("Cache-Control: private, no-cache");
    assertThat(Answer.to("GET /search.json", "").head()).contains("Cache-Control: no-cache");
  }

  /** There are no parts to be had: the whole is always a right answer. */
  @Test
  void answersARangeWithTheWhole() throws Exception {
    Answer whole = Answer.to("GET /units.json", "");
    Answer part = Answer.to("GET /units.json", "Range: bytes=0-9\r\n");
    assertThat(part.status()).isEqualTo(200);
    assertThat(part.body()).isEqualTo(whole.body());
  }

  @Test
  void doesNotMindASmallBody() throws Exception {
    Answer answer = Answer.to("GET /health.json", "Content-Length: 0\r\n");
    assertThat(answer.status()).isEqualTo(200);
  }
}
