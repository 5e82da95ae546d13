package org.zhengnuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.ExactToken;

/** Times building, searching with all facets, and suggesting: {@code SearchSpeed SEEDS}. */
final class SearchSpeed {
  private static final int WARM_UP = 2_000;
  private static final int MEASURED = 5_000;

  private final IndexView index;
  private final List<Item> items;
  private final Random random = new Random(1);

  private SearchSpeed(IndexView index, List<Item> items) {
    this.index = index;
    this.items = items;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("zhengnuo-bench");
    long start = System.nanoTime();
    Corpus corpus = Ingest.read(Path.of(args[0]), "bench", _ -> {}).corpus();
    long read = System.nanoTime();
    CorpusWriter.write(corpus, folder);
    long written = System.nanoTime();
    System.out.printf(
        "items %d, reading %.0f ms, index %.0f ms%n",
        corpus.items().size(), millis(read - start), millis(written - read));
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed)) {
      System.out.printf("opening %.0f ms%n", millis(System.nanoTime() - written));
      new SearchSpeed(index.view(), corpus.items()).measure();
    } finally {
      delete(folder);
    }
  }

  /** As the page does: what the query names is read first. */
  private Results search(Query typed) {
    return index.search(index.read(typed).query());
  }

  private void measure() {
    time("first search", 0, 1, _ -> search(Query.of(run())));
    time("first suggestion", 0, 1, _ -> index.suggest(run(), 10));
    time("first relaxation", 0, 1, _ -> search(Query.of("口代公园")));
    time("search, one run", WARM_UP, MEASURED, _ -> search(Query.of(run())));
    time("search, two runs", WARM_UP, MEASURED, _ -> search(Query.of(run() + " " + run())));
    time("search, filtered", WARM_UP, MEASURED, _ -> search(Query.of(run()).with(filters())));
    time("everything, facets", WARM_UP, MEASURED, _ -> search(Query.of("").with(filters())));
    time("suggest", WARM_UP, MEASURED, _ -> index.suggest(run().substring(0, 1), 10));
    time("suggest, pinyin", WARM_UP, MEASURED, i -> index.suggest(i % 2 == 0 ? "sw" : "laoj", 10));
  }

  private static void time(String what, int warmUp, int measured, Consumer<Integer> work) {
    for (int i = 0; i < warmUp; i++) {
      work.accept(i);
    }
    long[] times = new long[measured];
    for (int i = 0; i < measured; i++) {
      long start = System.nanoTime();
      work.accept(i);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        "%-20s p50 %7.2f ms   p99 %7.2f ms%n",
        what, millis(times[measured / 2]), millis(times[(int) (measured * 0.99)]));
  }

  /** Two to six tokens of a random item. */
  private String run() {
    String text = items.get(random.nextInt(items.size())).text();
    List<ExactToken> tokens = ExactText.tokens(text);
    if (tokens.size() < 2) {
      return "改造";
    }
    int first = random.nextInt(tokens.size() - 1);
    int last = Math.min(tokens.size() - 1, first + 1 + random.nextInt(5));
    return text.substring(tokens.get(first).start(), tokens.get(last).end());
  }

  private Filters filters() {
    Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);
    Item item = items.get(random.nextInt(items.size()));
    selected.put(Facet.PLACE, Set.of(item.place().name()));
    selected.put(Facet.KIND, Set.of(item.kind().token()));
    return new Filters(selected, Filters.NONE.from(), Filters.NONE.to(), random.nextBoolean());
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
