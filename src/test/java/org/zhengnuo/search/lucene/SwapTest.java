package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.query.Spellings;

/** An index that is replaced again and again while it is asked: nobody fails, nothing is left. */
class SwapTest {
  private static final int SWAPS = 50;
  private static final int CLIENTS = 8;
  private static final int ITEMS = 80;

  /** Between two questions of one client, so that the writer gets his share of the machine. */
  private static final int PAUSE_MILLIS = 40;

  /** What the system says is in the memory of this program; a removed file is marked so. */
  private static final Path MAPS = Path.of("/proc/self/maps");

  @TempDir private Path folder;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong slowest = new AtomicLong();

  @Test
  @EnabledOnOs(OS.LINUX)
  void answersThroughFiftySwapsAndLeavesNothing(TestReporter told) throws Exception {
    CorpusWriter.write(RandomCorpus.of(1, ITEMS), folder);
    try (LuceneItemIndex index = new LuceneItemIndex(folder, () -> Spellings.NONE);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Integer>> asking = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Callable<Integer> client = () -> ask(index);
        asking.add(clients.submit(client));
      }
      swap(0, SWAPS / 2, index);
      IndexView held = index.view();
      swap(SWAPS / 2, SWAPS, index);
      over.set(true);
      for (Future<Integer> client : asking) {
        assertThat(client.get()).isPositive();
      }
      assertThat(leftMapped()).as("what a view holds").isNotEmpty();
      held.close();
      assertThat(leftMapped()).as("what nobody holds").isEmpty();
      told.publishEntry("slowest answer", slowest.get() / 1_000_000 + " ms");
    }
    assertThat(mapped()).as("what a closed index holds").isEmpty();
  }

  private void swap(int from, int to, LuceneItemIndex index) {
    List<Corpus> states = List.of(RandomCorpus.of(2, ITEMS), RandomCorpus.of(1, ITEMS));
    for (int swap = from; swap < to; swap++) {
      swap(states.get(swap % 2), index);
    }
  }

  /** One paper of the corpus takes the place of what was held of its file. */
  private void swap(Corpus corpus, LuceneItemIndex index) {
    PaperRecords paper = corpus.papers().getFirst();
    try (LuceneItemStore store = LuceneItemStore.open(folder)) {
      store.replace(paper);
      store.commit(
          corpus.library().units(), corpus.library().leaders(), corpus.findings(), corpus.hash());
    }
    index.refresh();
  }

  /** Asks until all is over; whatever a view says first it says again. */
  private int ask(LuceneItemIndex index) throws InterruptedException {
    int answers = 0;
    while (!over.get()) {
      long start = System.nanoTime();
      try (IndexView view = index.view()) {
        Results first = view.search(Query.of(""));
        List<Item> all = view.all(Query.of("").sorted(Sort.DOCUMENT)).toList();
        assertThat(all).hasSize((int) first.total());
        assertThat(view.items(List.of(all.getLast().id()))).hasSize(1);
        assertThat(view.search(Query.of("市 -没有")).total()).isLessThanOrEqualTo(first.total());
      }
      slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
      answers++;
      Thread.sleep(PAUSE_MILLIS);
    }
    return answers;
  }

  private List<String> mapped() throws IOException {
    String real = folder.toRealPath().toString();
    return Files.readAllLines(MAPS).stream().filter(line -> line.contains(real)).toList();
  }

  private List<String> leftMapped() throws IOException {
    return mapped().stream().filter(line -> line.endsWith("(deleted)")).toList();
  }
}
