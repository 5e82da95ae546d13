package org.zhengnuo.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.zhengnuo.format.Json;

/**
 * How long an answer takes while a paper is replaced again and again, and with it the index: {@code
 * SwapChaos SEEDS [SWAPS]}. No request may fail.
 */
final class SwapChaos {
  private static final int CLIENTS = 8;
  private static final int TASKS = 5;
  private static final Duration LATEST = Duration.ofMinutes(2);

  /** Without swaps, so that the one can be held against the other. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  /** Between two requests of a client: people read. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private static final List<String> ASKED = List.of("老旧小区", "企业 改造", "教育", "养老 -医疗");

  private final Server server;
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private volatile ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  private SwapChaos(Server server) {
    this.server = server;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Outcome outcome;
    try (Server server = Program.serving(Papers.copied(Path.of(args[0])))) {
      outcome = run(server, args.length > 1 ? Integer.parseInt(args[1]) : 50, QUIET);
    }
    outcome.end();
  }

  /**
   * @param server that looks for papers in a folder of its own
   */
  static Outcome run(Server server, int swaps, Duration quiet)
      throws IOException, InterruptedException {
    return new SwapChaos(server).run(swaps, quiet);
  }

  private Outcome run(int swaps, Duration quiet) throws IOException, InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      String address = "/search.json?q=" + encoded(ASKED.get(i % ASKED.size()));
      clients.add(Thread.ofPlatform().start(() -> ask(address)));
    }
    Thread.sleep(quiet);
    // What was asked first also waited for compiling.
    times = new ConcurrentLinkedQueue<>();
    Thread.sleep(quiet);
    List<Long> before = sorted();
    times = new ConcurrentLinkedQueue<>();
    for (int swap = 1; swap <= swaps; swap++) {
      swap(swap);
    }
    List<Long> during = sorted();
    over = true;
    for (Thread client : clients) {
      client.join();
    }
    return new Outcome(
        "%d swaps under %d clients: %d answers, %d errors, %s; without swaps %s"
            .formatted(swaps, CLIENTS, during.size(), faults.size(), told(during), told(before)),
        List.copyOf(faults));
  }

  private List<Long> sorted() {
    return times.stream().sorted().toList();
  }

  private static String told(List<Long> times) {
    return times.isEmpty()
        ? "none"
        : "p99 %d ms, slowest %d ms"
            .formatted(
                times.get((int) (times.size() * 0.99)) / 1_000_000, times.getLast() / 1_000_000);
  }

  /** The paper in other words, until they are found. */
  private void swap(int number) throws IOException, InterruptedException {
    String word = "换版第" + number + "号工程";
    long begin = System.nanoTime();
    Papers.put(server.seeds(), "swap.txt", Papers.tasks("青州市", word, TASKS));
    while (found(word) != TASKS) {
      if (System.nanoTime() - begin > LATEST.toNanos()) {
        faults.add("swap " + number + " is not found");
        return;
      }
      Thread.sleep(100);
    }
  }

  private int found(String word) throws IOException, InterruptedException {
    String answer = server.get("/search.json?q=" + encoded('"' + word + '"')).body();
    return Json.read(answer, Map.class).get("total") instanceof Number total ? total.intValue() : 0;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private void ask(String address) {
    while (!over) {
      long start = System.nanoTime();
      try {
        int status = server.get(address).statusCode();
        times.add(System.nanoTime() - start);
        if (status != 200) {
          faults.add(status + " of " + address);
        }
        Thread.sleep(PAUSE);
      } catch (IOException failed) {
        faults.add(failed + " of " + address);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }
}
