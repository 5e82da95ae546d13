package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.TooSlowException;
import org.zhengnuo.search.query.Spellings;

/** What takes too long, or comes too often, is given up and says so; the rest is answered. */
class HeavyLoadTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  /** Two answers of each sort at a time, none waits. */
  private static RequestLimits limits(Duration page, Duration export) {
    RequestLimits usual = RequestLimits.USUAL;
    return new RequestLimits(
        usual.address(),
        usual.redirected(),
        usual.body(),
        usual.letters(),
        usual.terms(),
        usual.questions(),
        usual.values(),
        usual.exclusions(),
        usual.listed(),
        usual.rows(),
        page,
        export,
        usual.threads(),
        new RequestLimits.AtOnce(20, 2, 2, 0, Duration.ZERO));
  }

  /** A search that never ends by itself. */
  private static Results endless() {
    while (true) {
      Deadline.check();
      Thread.onSpinWait();
    }
  }

  private static Results found() {
    return new ScanIndex(PageCorpus.corpus(), Spellings.NONE).search(Query.of("改造"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search.json", "/search", "/years.json", "/matrix.json", "/search.atom"})
  void givesUpInTime(String address) throws Exception {
    try (TestSite site =
        TestSite.searching(HeavyLoadTest::endless, limits(Duration.ofMillis(200), LONG))) {
      HttpResponse<String> answer = site.get(address);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("没有在规定的时间内得出结果");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(site.get("/items/yunchuan-tasks-1").statusCode()).isEqualTo(200);
    }
  }

  /** What is found in time may still be long to write. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/yunchuan-tasks",
        "/documents/yunchuan-tasks.json",
        "/units",
        "/units.json",
        "/search?q=改造",
        "/search.json?q=改造",
        "/search.atom?q=改造"
      })
  void givesUpWriting(String address) throws Exception {
    try (TestSite site =
        TestSite.over(
            new ScanIndex(PageCorpus.corpus(), Spellings.NONE),
            limits(Duration.ofNanos(1), LONG))) {
      HttpResponse<String> answer = site.get(address.replace("改造", "%E6%94%B9%E9%80%A0"));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("没有在规定的时间内得出结果");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
  }

  /** Every few thousand characters of one page, not only where it begins. */
  @Test
  void asksAgainWhileItWrites() {
    Deadline soon = new Deadline(Duration.ofMillis(100), () -> false);
    TimedText text = new TimedText();
    assertThatThrownBy(
            () ->
                soon.run(
                    () -> {
                      while (true) {
                        text.write("政诺", 0, 2);
                      }
                    }))
        .isInstanceOf(TooSlowException.class);
    assertThat(text.toString()).startsWith("政诺政诺").hasSizeGreaterThan(8192);
  }

  @Test
  void givesATableMoreTime() throws Exception {
    try (TestSite site =
        TestSite.searching(HeavyLoadTest::endless, limits(LONG, Duration.ofMillis(200)))) {
      HttpResponse<String> answer = site.get("/years.csv");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("\"code\":\"too_slow\"");
    }
  }

  /** What has been sent already must not look like the whole. */
  @Test
  void cutsATableThatIsGivenUp() throws Exception {
    try (TestSite site =
        TestSite.over(new LongIndex(60_000), limits(LONG, Duration.ofMillis(300)))) {
      try (Socket reader = new Socket("127.0.0.1", site.port())) {
        reader.setSoTimeout(10_000);
        String request = "GET /search.csv HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        reader.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(600);
        byte[] all = reader.getInputStream().readAllBytes();
        String end = new String(all, Math.max(0, all.length - 7), Math.min(7, all.length));
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(end).doesNotEndWith("0\r\n\r\n");
      }
    }
  }

  /** Nor what still stands in a buffer: the first rows are no error. */
  @Test
  void cutsATableThatIsGivenUpAtItsBeginning() throws Exception {
    try (TestSite site = TestSite.over(new LongIndex(60_000), limits(LONG, Duration.ofNanos(1)))) {
      String answer =
          Wire.ask(site.port(), "GET /search.csv HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(answer).doesNotContain("too_slow").doesNotEndWith("0\r\n\r\n");
    }
  }

  /** A reader who has left is not computed for. */
  @Test
  void stopsWhereNobodyWaits() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Supplier<Results> search =
        () -> {
          begun.countDown();
          try {
            return endless();
          } catch (TooSlowException given) {
            ended.countDown();
            throw given;
          }
        };
    try (TestSite site = TestSite.searching(search, limits(LONG, LONG))) {
      try (Socket reader = new Socket("127.0.0.1", site.port())) {
        reader.getOutputStream().write("GET /search.json HTTP/1.1\r\nHost: a\r\n\r\n".getBytes());
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** The look ahead takes nothing from what a client sends next. */
  @Test
  void answersWhatWasSentMeanwhile() throws Exception {
    Supplier<Results> slow =
        () -> {
          long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(400);
          while (System.nanoTime() < end) {
            Deadline.check();
          }
          return found();
        };
    try (TestSite site = TestSite.searching(slow, limits(LONG, LONG))) {
      String first = "GET /search.json HTTP/1.1\r\nHost: a\r\n\r\n";
      String next = "GET /health.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      String answers = Wire.ask(site.port(), first, next.substring(0, 1), next.substring(1));
      assertThat(Pattern.compile("HTTP/1.1 200").matcher(answers).results()).hasSize(2);
      assertThat(answers).contains("\"generation\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/years.json", "/years.csv"})
  void sendsAwayWhatIsTooMuchAtATime(String address) throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger here = new AtomicInteger();
    try (ExecutorService clients = Executors.newFixedThreadPool(4);
        TestSite site =
            TestSite.searching(() -> waiting(here, open), limits(LONG, Duration.ofMinutes(5)))) {
      List<Future<HttpResponse<String>>> two = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        two.add(clients.submit(() -> site.get(address)));
      }
      while (here.get() < 2) {
        Thread.sleep(10);
      }
      HttpResponse<String> third = site.get(address);
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.body()).contains("\"code\":\"busy\"");
      assertThat(third.headers().firstValue("Retry-After")).isPresent();
      assertThat(site.get("/health.json").statusCode()).isEqualTo(200);
      assertThat(site.get("/items/yunchuan-tasks-1").statusCode()).isEqualTo(200);
      open.countDown();
      for (Future<HttpResponse<String>> each : two) {
        assertThat(each.get().statusCode()).isEqualTo(200);
      }
      assertThat(site.get(address).statusCode()).isEqualTo(200);
    }
  }

  private static Results waiting(AtomicInteger here, CountDownLatch open) {
    here.incrementAndGet();
    try {
      open.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return found();
  }

  @Test
  void answersErrorsThatAreNoExceptions() throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try (TestSite site =
        TestSite.searching(
            () -> {
              throw new StackOverflowError();
            },
            RequestLimits.USUAL)) {
      HttpResponse<String> answer = site.get("/search.json");
      assertThat(answer.statusCode()).isEqualTo(500);
      String number = answer.body().replaceAll("(?s).*编号 ([0-9a-f]{8}).*", "$1");
      assertThat(number).matches("[0-9a-f]{8}");
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("incident " + number);
    } finally {
      System.setErr(before);
    }
  }

  /** Every page that is said to be heavy or free is there. */
  @Test
  void declaresPagesThatThereAre() {
    List<String> names =
        new Pages(Optional::empty, LocalDate::now).all().stream().map(Page::name).toList();
    assertThat(names).containsAll(Lanes.HEAVY).containsAll(Lanes.FREE);
  }

  @Test
  void refusesAWorkbookThatNoSheetHolds() throws Exception {
    try (TestSite site = TestSite.over(new LongIndex(1_048_576))) {
      HttpResponse<String> answer = site.get("/search.xlsx");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("结果有 1048576 行，Excel 的一张表最多 1048575 行").contains(".csv");
    }
  }

  @Test
  void makesNoRowsForAHead() throws Exception {
    LongIndex index = new LongIndex(5_000);
    try (TestSite site = TestSite.over(index)) {
      for (String path : List.of("/search.csv", "/search.xlsx")) {
        HttpResponse<String> answer = site.ask("HEAD", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
      }
      assertThat(index.made()).isZero();
    }
  }
}
