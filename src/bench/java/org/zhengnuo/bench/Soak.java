package org.zhengnuo.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.zhengnuo.format.Json;

/**
 * Mixed load beside which papers keep coming: no error, each paper is found, and memory, open files
 * and threads are at the end what they were at the start: {@code Soak SEEDS [MINUTES]}.
 */
final class Soak {
  private static final int CLIENTS = 2;
  private static final int TASKS = 5;
  private static final Duration LATEST = Duration.ofMinutes(2);
  private static final Duration PAPER_EVERY = Duration.ofMinutes(1);
  private static final List<String> ASKED =
      List.of(
          "/",
          "/search?q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA",
          "/search.json?q=%E4%BC%81%E4%B8%9A&size=100",
          "/search.csv?q=%E6%94%B9%E9%80%A0",
          "/search.xlsx?q=%E6%95%99%E8%82%B2",
          "/search.json?q=ylxq",
          "/units",
          "/leaders",
          "/documents",
          "/matrix",
          "/owners?q=%E5%85%BB%E8%80%81",
          "/years?q=%E5%B0%B1%E4%B8%9A",
          "/suggest.json?q=sw",
          "/help",
          "/openapi.json",
          "/documents/jining-2023-tasks",
          "/items/none",
          "/health.json");

  private final Path seeds;
  private final Server server;
  private final AtomicLong requests = new AtomicLong();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  private Soak(Path seeds, Server server) {
    this.seeds = seeds;
    this.server = server;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    long minutes = args.length > 1 ? Long.parseLong(args[1]) : 30;
    Outcome outcome;
    try (Server server = Program.serving(Papers.copied(Path.of(args[0])))) {
      outcome = run(server, Duration.ofMinutes(minutes), PAPER_EVERY);
    }
    outcome.end();
  }

  /**
   * @param server that looks for papers in a folder of its own
   */
  static Outcome run(Server server, Duration length, Duration paperEvery)
      throws IOException, InterruptedException {
    return new Soak(server.seeds(), server).run(length, paperEvery);
  }

  private Outcome run(Duration length, Duration paperEvery)
      throws IOException, InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(i);
      clients.add(Thread.ofPlatform().start(() -> ask(random)));
    }
    long end = System.nanoTime() + length.toNanos();
    int papers = 0;
    paper(++papers, paperEvery);
    Program.Size first = server.program().size();
    while (System.nanoTime() < end) {
      paper(++papers, paperEvery);
    }
    over = true;
    for (Thread client : clients) {
      client.join();
    }
    return outcome(papers, first, server.program().size());
  }

  private Outcome outcome(int papers, Program.Size first, Program.Size last) {
    return new Outcome(
        "%d requests, %d papers, %d errors; RSS %d to %d MB, open files %d to %d, threads %d to %d"
            .formatted(
                requests.get(),
                papers,
                faults.size(),
                first.megabytes(),
                last.megabytes(),
                first.files(),
                last.files(),
                first.threads(),
                last.threads()),
        List.copyOf(faults));
  }

  private void ask(Random random) {
    while (!over) {
      String address = ASKED.get(random.nextInt(ASKED.size()));
      try {
        int status = server.get(address).statusCode();
        if (status >= 500) {
          faults.add(status + " of " + address);
        }
      } catch (IOException failed) {
        faults.add(failed + " of " + address);
      } catch (InterruptedException stopped) {
        return;
      }
      requests.incrementAndGet();
    }
  }

  /** A new paper, which must be found, and the rest of its time. */
  private void paper(int number, Duration time) throws IOException, InterruptedException {
    String word = "浸泡第" + number + "号工程";
    long begin = System.nanoTime();
    Papers.put(seeds, "soak-" + number + ".txt", Papers.tasks("青州市", word, TASKS));
    while (found(word) != TASKS) {
      if (System.nanoTime() - begin > LATEST.toNanos()) {
        faults.add("paper " + number + " is not found");
        return;
      }
      Thread.sleep(200);
    }
    Thread.sleep(Math.max(0, time.toMillis() - (System.nanoTime() - begin) / 1_000_000));
  }

  private int found(String word) throws IOException, InterruptedException {
    String q = URLEncoder.encode('"' + word + '"', StandardCharsets.UTF_8);
    String answer = server.get("/search.json?q=" + q).body();
    return Json.read(answer, Map.class).get("total") instanceof Number total ? total.intValue() : 0;
  }
}
