package org.zhengnuo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.ledger.TestReports;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.Moved;
import org.zhengnuo.pages.OpenLedger;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Leading;
import org.zhengnuo.search.Papers;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;
import org.zhengnuo.web.Site;

/**
 * Times the board and 对账 over reports that live in memory: {@code BoardSpeed SEEDS TASKS REPORTS
 * [PORT]}, where the tasks of the seeds are repeated until there are that many; with a port the
 * site stays until it is stopped.
 */
final class BoardSpeed {
  private static final int ROUNDS = 6;
  private static final int MONTHS = 10;
  private static final LocalDate TODAY = LocalDate.of(2023, 11, 3);
  private static final List<String> ASKED =
      List.of(
          "/ledger.json",
          "/ledger.json?colour=red",
          "/ledger.json?as_of=2023-06-30",
          "/ledger/2023-10.json",
          "/search.json?q=%E4%BC%81%E4%B8%9A",
          "/search.json");

  private BoardSpeed() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("zhengnuo-board");
    Corpus corpus = Ingest.read(Path.of(args[0]), "bench", _ -> {}).corpus();
    List<Item> tasks = repeated(corpus.items(), Integer.parseInt(args[1]));
    CorpusWriter.write(Papers.with(corpus, tasks), folder);
    TestReports reports = reports(tasks, Integer.parseInt(args[2]));
    boolean stays = args.length > 3;
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed)) {
      Site plain = Site.start(new Pages(() -> Optional.of(index), () -> TODAY), "127.0.0.1", 0);
      time("http://127.0.0.1:" + plain.port(), ASKED.subList(ASKED.size() - 2, ASKED.size()));
      plain.close();
      Pages pages =
          new Pages(
              () -> Optional.of(index),
              () -> TODAY,
              () -> Progress.NONE,
              Moved.NOTHING,
              Optional.of(new OpenLedger(reports, PaceRules::packed)));
      try (Site site = Site.start(pages, "127.0.0.1", stays ? Integer.parseInt(args[3]) : 0)) {
        time("http://127.0.0.1:" + site.port(), ASKED);
        Thread.sleep(stays ? Long.MAX_VALUE : 0);
      }
    }
  }

  private static List<Item> repeated(List<Item> items, int total) {
    List<Item> tasks = items.stream().filter(Task::isReportable).toList();
    return IntStream.range(0, total)
        .mapToObj(n -> n < tasks.size() ? tasks.get(n) : copy(tasks.get(n % tasks.size()), n))
        .toList();
  }

  private static Item copy(Item item, int number) {
    return item.under(
            new Identity(item.documentId() + "-x" + number, item.documentId(), item.numbering()))
        .repeating("");
  }

  /** Month by month, of nine tasks in ten, further along each time. */
  private static TestReports reports(List<Item> tasks, int many) {
    Random random = new Random(7);
    TestReports reports = new TestReports();
    for (int i = 0; i < many; i++) {
      int month = Math.min(MONTHS, 1 + i / Math.max(1, many / MONTHS));
      Item item = tasks.get(i % tasks.size());
      if (i % tasks.size() % 10 != 9 && !Leading.of(item.ownership()).isEmpty()) {
        boolean done = random.nextInt(12) == 0;
        String share = Math.min(99, month * (3 + random.nextInt(8))) + "%";
        reports.add(
            Task.of(item, Due.of(item).day()),
            Leading.of(item.ownership()).getFirst().unit().id(),
            "2023-%02d".formatted(month),
            TestReports.said(done ? TaskState.DONE : TaskState.UNDER_WAY, share));
      }
    }
    return reports;
  }

  private static void time(String origin, List<String> paths)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (String path : paths) {
      StringBuilder times = new StringBuilder();
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(origin + path)).build();
        int status = client.send(asked, BodyHandlers.ofString()).statusCode();
        times.append(" %.0f".formatted((System.nanoTime() - start) / 1e6));
        times.append(status == 200 ? "" : "(" + status + ")");
      }
      System.out.println(path + " ms:" + times);
    }
  }
}
