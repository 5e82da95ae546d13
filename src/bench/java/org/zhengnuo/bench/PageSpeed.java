package org.zhengnuo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.zhengnuo.format.Json;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.Page;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.State;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;

/**
 * Times what a search page costs besides the search: its view and its JSON, over answers that are
 * found once and kept: {@code PageSpeed SEEDS}.
 */
final class PageSpeed {
  private static final int SEARCHES = 1_000;
  private static final int ROUNDS = 12;

  private PageSpeed() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("zhengnuo-bench");
    Corpus corpus = Ingest.read(Path.of(args[0]), "bench", _ -> {}).corpus();
    CorpusWriter.write(corpus, folder);
    Page page =
        new Pages(Optional::empty, LocalDate::now)
            .all().stream().filter(p -> p.name().equals("search")).findFirst().orElseThrow();
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed);
        IndexView open = index.view()) {
      measure(page, new State(Optional.of(keeping(open)), Progress.NONE), searches(corpus));
    }
  }

  private static void measure(Page page, State now, List<Parameters> searches) {
    for (int round = 1; round <= ROUNDS; round++) {
      long start = cpu();
      List<View> views = searches.stream().map(search -> page.load(now, search)).toList();
      long viewed = cpu();
      long bytes = views.stream().mapToLong(view -> Json.mergedBytes(view.parts()).length).sum();
      long written = cpu();
      System.out.printf(
          "round %2d: view %.0f µs, JSON %.0f µs, %d bytes%n",
          round,
          (viewed - start) / 1e3 / SEARCHES,
          (written - viewed) / 1e3 / SEARCHES,
          bytes / SEARCHES);
    }
  }

  /** The time this thread has worked, whatever else the machine does. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Two to four letters of a random item; every fifth narrowed. */
  private static List<Parameters> searches(Corpus corpus) {
    Random random = new Random(1);
    List<Item> items = corpus.items().stream().filter(item -> item.text().length() > 10).toList();
    List<Parameters> searches = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      Item item = items.get(random.nextInt(items.size()));
      int start = random.nextInt(item.text().length() - 4);
      Map<String, List<String>> asked = new HashMap<>();
      asked.put("q", List.of(item.text().substring(start, start + 2 + i % 3)));
      if (i % 5 == 0) {
        asked.put("kind", List.of(item.kind().token()));
        asked.put("place", List.of(item.place().name()));
      }
      searches.add(Parameters.of(asked));
    }
    return searches;
  }

  /** The same view, which answers the same question once. */
  private static IndexView keeping(IndexView open) {
    Map<List<Object>, Object> kept = new HashMap<>();
    return (IndexView)
        Proxy.newProxyInstance(
            IndexView.class.getClassLoader(),
            new Class<?>[] {IndexView.class},
            (_, method, given) -> {
              List<Object> asked = new ArrayList<>(List.of(method.getName()));
              asked.addAll(given == null ? List.of() : List.of(given));
              Object known = kept.get(asked);
              if (known == null) {
                try {
                  known = method.invoke(open, given);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
                kept.put(asked, known);
              }
              return known;
            });
  }
}
