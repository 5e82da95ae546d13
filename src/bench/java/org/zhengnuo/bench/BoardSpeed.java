package org.zhengnuo.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ledger.Batch;
import org.zhengnuo.ledger.BookedTask;
import org.zhengnuo.ledger.Filing;
import org.zhengnuo.ledger.FollowedReports;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.ledger.TaskState;
import org.zhengnuo.ledger.TestReports;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.IndexTaskBook;
import org.zhengnuo.pages.Moved;
import org.zhengnuo.pages.OpenLedger;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Leading;
import org.zhengnuo.search.Papers;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;
import org.zhengnuo.web.Site;

/**
 * Times the board and 对账 over a ledger: after the start, a form, a workbook, and when the index was
 * written anew. {@code BoardSpeed SEEDS TASKS REPORTS [PORT]}, where the tasks of the seeds are
 * repeated until there are that many; with a port the site stays until it is stopped. In brackets
 * the time of the processor.
 */
final class BoardSpeed {
  private static final int ROUNDS = 6;
  private static final int MONTHS = 10;
  private static final int BATCH = 500;

  /** What a site has to itself before it is asked. */
  private static final long AHEAD = 8_000;

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
    Instants clock = new Instants();
    int port = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed)) {
      Site plain = Site.start(new Pages(() -> Optional.of(index), () -> TODAY), "127.0.0.1", 0);
      time("http://127.0.0.1:" + plain.port(), ASKED.subList(ASKED.size() - 2, ASKED.size()));
      plain.close();
      IndexTaskBook book = new IndexTaskBook(index, Moved.NOTHING);
      try (LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.db"), clock)) {
        fill(ledger, clock, tasks, Integer.parseInt(args[2]));
        clock.now = TODAY;
      }
      try (LedgerFile ledger = LedgerFile.open(folder.resolve("ledger.db"), clock);
          Site site = site(index, new FollowedReports(ledger, () -> Optional.of(book)), port)) {
        String origin = "http://127.0.0.1:" + site.port();
        Thread.sleep(AHEAD);
        time(origin, ASKED);
        System.out.println("one form");
        append(ledger, List.of(filing(tasks.getFirst(), YearMonth.of(2023, 11), true, "50%")), -1);
        time(origin, ASKED.subList(0, 4));
        System.out.println("a workbook of " + BATCH);
        append(ledger, later(tasks), -2);
        Thread.sleep(AHEAD);
        time(origin, ASKED.subList(0, 4));
        System.out.println("another index");
        CorpusWriter.write(Papers.with(corpus, tasks), folder);
        Thread.sleep(AHEAD);
        time(origin, ASKED.subList(0, 4));
        Thread.sleep(port > 0 ? Long.MAX_VALUE : 0);
      }
    }
  }

  private static List<Filing> later(List<Item> tasks) {
    return tasks.stream()
        .filter(item -> !Leading.of(item.ownership()).isEmpty())
        .limit(BATCH)
        .map(item -> filing(item, YearMonth.of(2023, 10), false, "77%"))
        .toList();
  }

  private static Site site(ItemIndex index, FollowedReports reports, int port) {
    Pages pages =
        new Pages(
            () -> Optional.of(index),
            () -> TODAY,
            () -> Progress.NONE,
            Moved.NOTHING,
            Optional.of(new OpenLedger(reports, PaceRules::packed)));
    Thread.ofPlatform().daemon().start(() -> lookAhead(pages));
    return Site.start(pages, "127.0.0.1", port);
  }

  /** As serve does. */
  private static void lookAhead(Pages pages) {
    try {
      for (; ; Thread.sleep(1000)) {
        pages.ahead();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
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
  private static void fill(LedgerFile ledger, Instants clock, List<Item> tasks, int many) {
    Random random = new Random(7);
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int month = Math.min(MONTHS, 1 + i / Math.max(1, many / MONTHS));
      Item item = tasks.get(i % tasks.size());
      if (i % tasks.size() % 10 != 9 && !Leading.of(item.ownership()).isEmpty()) {
        boolean done = random.nextInt(12) == 0;
        String share = Math.min(99, month * (3 + random.nextInt(8))) + "%";
        filings.add(filing(item, YearMonth.of(2023, month), done, share));
      }
      if (filings.size() == BATCH || i == many - 1) {
        clock.now = YearMonth.of(2023, month).plusMonths(1).atDay(1);
        append(ledger, filings, i);
        filings.clear();
      }
    }
  }

  private static void append(LedgerFile ledger, List<Filing> filings, int number) {
    ledger.append(
        new Batch.Arrival("bytes " + number, Report.Way.FILE, number + ".xlsx", ""), filings, 0);
  }

  private static Filing filing(Item item, YearMonth month, boolean done, String share) {
    return new Filing(
        item.id(),
        BookedTask.of(item, Due.of(item).day()).words(),
        Set.of(),
        Leading.of(item.ownership()).getFirst().unit().id(),
        ReportPeriod.month(month),
        TestReports.said(done ? TaskState.DONE : TaskState.UNDER_WAY, share),
        "");
  }

  /** A clock that is put forward. */
  private static final class Instants extends Clock {
    private LocalDate now = LocalDate.of(2023, 1, 1);

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  private static void time(String origin, List<String> paths)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (String path : paths) {
      StringBuilder times = new StringBuilder();
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        long busy = busy();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(origin + path)).build();
        int status = client.send(asked, BodyHandlers.ofString()).statusCode();
        times.append(
            " %.0f(%.0f)".formatted((System.nanoTime() - start) / 1e6, (busy() - busy) / 1e6));
        times.append(status == 200 ? "" : "!" + status);
      }
      System.out.println(path + " ms:" + times);
    }
  }

  private static long busy() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
