package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.TooSlowException;
import org.zhengnuo.search.query.Spellings;

/** Whatever is asked of an index ends in time, whole or not at all. */
class DeadlineTest {
  private static final Query FOUND = Query.of("市");
  private static final Query LOOSENED = Query.of("改造老旧小区托育 没有这件事");

  @TempDir private Path folder;
  private LuceneItemIndex index;
  private IndexView view;

  @BeforeEach
  void open() {
    CorpusWriter.write(RandomCorpus.of(1, 300), folder);
    index = new LuceneItemIndex(folder, () -> Spellings.NONE);
    view = index.view();
  }

  @AfterEach
  void close() throws IOException {
    view.close();
    index.close();
  }

  private static Map<String, Consumer<IndexView>> questions() {
    return Map.of(
        "search", view -> view.search(FOUND),
        "looser", view -> view.search(LOOSENED),
        "hits", view -> view.hits(FOUND, List.of(FOUND.filters())).getFirst(),
        "counts", view -> view.counts(List.of(FOUND)),
        "all", view -> view.all(FOUND.sorted(Sort.DOCUMENT)).toList(),
        "values", view -> view.values(FOUND, Facet.UNIT, FacetRequest.ALL),
        "items", view -> view.items(List.of("x")),
        "related", view -> view.related("x", 5),
        "suggest", view -> view.suggest("市", 5),
        "named", view -> view.named("市"));
  }

  @Test
  void givesUpWhenTimeIsUp() {
    questions()
        .forEach(
            (name, question) -> {
              Deadline passed = new Deadline(Duration.ZERO, () -> false);
              assertThatThrownBy(() -> passed.run(() -> question.accept(view)))
                  .as(name)
                  .isInstanceOf(TooSlowException.class);
              new Deadline(Duration.ofMinutes(5), () -> false).run(() -> question.accept(view));
              question.accept(view);
            });
  }

  /** What was given up half way is found whole the next time. */
  @Test
  void leavesNothingHalf() {
    for (Query query : List.of(FOUND, LOOSENED)) {
      Results whole = view.search(query);
      for (int nanos = 1; nanos < 50_000_000; nanos *= 3) {
        try {
          new Deadline(Duration.ofNanos(nanos), () -> false).run(() -> view.search(query));
        } catch (TooSlowException late) {
          assertThat(late).hasMessageContaining("no answer within");
        }
        assertThat(view.search(query))
            .usingRecursiveComparison()
            .ignoringFields("totals")
            .isEqualTo(whole);
      }
    }
  }

  /** A stream is read long after it was asked for. */
  @Test
  void endsAStreamThatIsReadTooLong() {
    AtomicInteger read = new AtomicInteger();
    AtomicBoolean left = new AtomicBoolean();
    Deadline deadline = new Deadline(Duration.ofMinutes(5), left::get);
    assertThatThrownBy(
            () ->
                deadline.run(
                    () ->
                        view.all(Query.of(""))
                            .forEach(
                                _ -> {
                                  left.set(read.incrementAndGet() >= 3);
                                  pause();
                                })))
        .isInstanceOf(TooSlowException.class);
    assertThat(read.get()).isBetween(3, 100);
  }

  private static void pause() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
