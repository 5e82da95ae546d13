package org.zhengnuo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.meaning.SentenceModel;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Relaxation;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sentences;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.LuceneMeaning;
import org.zhengnuo.search.query.Vocabulary;

/**
 * What finding by meaning costs and finds: {@code MeaningSpeed INDEX [QUERY…]}, the index without
 * its last folder, {@code index/data}. Prints the time that missing vectors take, that of a search
 * with and without, the memory of the process, and for each query what stands below its exact hits.
 */
final class MeaningSpeed {
  private static final int ROUNDS = 40;

  /** Time of the processor: other programs take the rest. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private MeaningSpeed() {}

  /** The index with the vectors beside it, all of them computed. */
  static LuceneItemIndex open(Path data) throws InterruptedException {
    LuceneMeaning meaning =
        new LuceneMeaning(
            new LuceneMeaning.Model(SentenceModel.NAME, MeaningSpeed::sentences),
            data.resolveSibling("meaning"),
            Long.MAX_VALUE);
    LuceneItemIndex index = new LuceneItemIndex(data, Vocabulary::packed, meaning);
    meaning.settle();
    System.out.println(meaning.state());
    return index;
  }

  private static Sentences sentences() {
    SentenceModel model = SentenceModel.load();
    return model::vector;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("before " + resident());
    long start = System.nanoTime();
    try (LuceneItemIndex index = open(Path.of(args[0]));
        IndexView view = index.view()) {
      long items = view.count(Query.of(""));
      double ms = (System.nanoTime() - start) / 1e6;
      System.out.printf("%d items, opened and computed in %.0f ms%n", items, ms);
      List<String> queries = Stream.of(args).skip(1).toList();
      queries.forEach(query -> show(query, view.search(Query.of(query))));
      System.out.println("with model " + resident());
      time("by words", queries, query -> view.search(Query.of(query).byWordsAlone()));
      time("by meaning", queries, query -> view.search(Query.of(query)));
      System.out.println("after " + resident());
    }
  }

  private static void show(String query, Results found) {
    System.out.printf("== %s: %d exact%n", query, found.total());
    for (Relaxation below : found.relaxation().stream().toList()) {
      System.out.println(below.message());
      for (Hit hit : below.hits()) {
        boolean meant = hit.because().stream().anyMatch(b -> b.by() == Reason.By.MEANING);
        String text = meant ? hit.because().getFirst().words().getFirst() : hit.item().text();
        System.out.println(
            (meant ? "  ~ " : "    ")
                + hit.item().id()
                + " "
                + text.substring(0, Math.min(60, text.length())));
      }
    }
  }

  private static void time(
      String what, List<String> queries, java.util.function.Consumer<String> search) {
    double[] ms = new double[ROUNDS * queries.size()];
    for (int i = 0; i < ms.length; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      search.accept(queries.get(i % queries.size()));
      ms[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(ms, ms.length / 2, ms.length);
    Arrays.sort(warm);
    if (warm.length > 0) {
      System.out.printf(
          "%s: median %.2f ms, p99 %.2f ms%n",
          what, warm[warm.length / 2], warm[(int) (warm.length * 0.99)]);
    }
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmRSS")).findFirst().get()
        : "";
  }
}
