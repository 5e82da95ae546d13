package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.query.Spellings;

/** A request opens one view, asks no other, and closes it when the answer is written. */
class OneStateTest {

  private static final Progress READING = new Progress(3, 1, "a.txt");

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger askedWhenClosed = new AtomicInteger();
  private String hash = "feed";
  private Progress progress = Progress.NONE;
  private final TestSite site = TestSite.of(this::view, () -> progress);

  @AfterEach
  void stop() {
    site.close();
  }

  /** A view that knows whether it is closed, its streams too. */
  private IndexView view() {
    opened.incrementAndGet();
    open.incrementAndGet();
    IndexView whole = new ScanIndex(PageCorpus.corpus(), Spellings.NONE);
    AtomicInteger closed = new AtomicInteger();
    return (IndexView)
        Proxy.newProxyInstance(
            IndexView.class.getClassLoader(),
            new Class<?>[] {IndexView.class},
            (_, method, given) -> {
              askedWhenClosed.addAndGet(closed.get());
              if (method.getName().equals("close")) {
                closed.incrementAndGet();
                return open.decrementAndGet();
              }
              Object answer = answer(whole, method, given);
              return answer instanceof Stream<?> stream
                  ? stream.peek(_ -> askedWhenClosed.addAndGet(closed.get()))
                  : answer instanceof IndexInfo info
                      ? new IndexInfo(info.schema(), hash, info.generation(), info.findings())
                      : answer;
            });
  }

  private static Object answer(IndexView whole, java.lang.reflect.Method method, Object[] given)
      throws Throwable {
    try {
      return method.invoke(whole, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=%E6%94%B9%E9%80%A0&unit=none",
        "/search.json",
        "/search.csv",
        "/search.xlsx",
        "/search.atom",
        "/facets.json",
        "/items/yunchuan-tasks-1",
        "/items/yunchuan-tasks-1.ris",
        "/documents/yunchuan-tasks",
        "/units.csv",
        "/matrix.csv",
        "/years.xlsx",
        "/help",
        "/health.json",
        "/items/unheard",
        "/search?role=boss"
      })
  void opensOneViewAndClosesIt(String address) throws Exception {
    site.get(address);
    assertThat(opened).hasValue(1);
    assertThat(open).hasValue(0);
    assertThat(askedWhenClosed).hasValue(0);
  }

  @Test
  void saysOnEveryPageThatPapersAreBeingRead() throws Exception {
    assertThat(site.get("/help").body()).doesNotContain("正在读入");
    progress = READING;
    for (String address : new String[] {"/", "/search", "/help", "/nothing"}) {
      assertThat(site.get(address).body()).as(address).contains("正在读入 3 份文件（已读 1 份）");
    }
  }

  @Test
  void isHealthyWhileMorePapersAreRead() throws Exception {
    assertThat(health(200)).containsEntry("status", "ready").containsEntry("reading", null);
    progress = READING;
    assertThat(health(200))
        .containsEntry("status", "ready")
        .extractingByKey("reading")
        .isEqualTo(Map.of("papers", 3, "read", 1, "file", "a.txt"));
  }

  /** What is read so far can be asked, but it is not all. */
  @Test
  void isStartingWhileAFirstIndexIsBuilt() throws Exception {
    progress = READING;
    hash = "";
    assertThat(health(503)).containsEntry("status", "starting").containsEntry("items", 6);
    assertThat(site.get("/search.json").statusCode()).isEqualTo(200);
    try (TestSite nothing = TestSite.starting(READING)) {
      HttpResponse<String> health = nothing.get("/health.json");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("\"reading\":{\"papers\":3,\"read\":1");
      assertThat(nothing.get("/search").body()).contains("正在读入 3 份文件");
    }
  }

  private Map<String, Object> health(int status) throws Exception {
    HttpResponse<String> answer = site.get("/health.json");
    assertThat(answer.statusCode()).isEqualTo(status);
    @SuppressWarnings("unchecked")
    Map<String, Object> health = Json.read(answer.body(), Map.class);
    return health;
  }
}
