package org.zhengnuo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an ordinary user feels of clients who send a letter a second and of connections that say
 * nothing: {@code SlowClients SEEDS [SLOW IDLE]}.
 */
final class SlowClients {
  private static final List<String> ASKED =
      List.of("/search.json?q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA", "/", "/units", "/search?q=5G");
  private static final int WARMING = 150;
  private static final int REQUESTS = 200;
  private static final byte[] SLOWLY =
      ("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "a".repeat(10_000))
          .getBytes(StandardCharsets.US_ASCII);

  private SlowClients() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int slow = args.length > 1 ? Integer.parseInt(args[1]) : 500;
    int idle = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
    Outcome outcome;
    try (Server server = Program.serving(Papers.copied(Path.of(args[0])))) {
      outcome = run(server, slow, idle);
    }
    outcome.end();
  }

  static Outcome run(Server server, int slow, int idle) throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    p99(server, WARMING, faults);
    long alone = p99(server, REQUESTS, faults);
    long beside = beside(server, slow, idle, faults);
    return new Outcome(
        "p99 alone %.1f ms, beside %d slow and %d idle connections %.1f ms: %.1f times, %d failed"
            .formatted(
                alone / 1e6, slow, idle, beside / 1e6, (double) beside / alone, faults.size()),
        faults);
  }

  private static long beside(Server server, int slow, int idle, List<String> faults)
      throws IOException, InterruptedException {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < slow + idle; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        open.add(socket);
        if (i < slow) {
          Thread.ofVirtual().start(() -> dribble(socket));
        }
      }
      return p99(server, REQUESTS, faults);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  /** Until the server has enough of it, or we close. */
  private static void dribble(Socket socket) {
    try {
      for (byte letter : SLOWLY) {
        socket.getOutputStream().write(letter);
        Thread.sleep(1_000);
      }
    } catch (IOException closed) {
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static long p99(Server server, int requests, List<String> faults)
      throws InterruptedException {
    long[] nanos = new long[requests];
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      try {
        int status = server.get(ASKED.get(i % ASKED.size())).statusCode();
        if (status != 200) {
          faults.add("status " + status);
        }
      } catch (IOException failed) {
        faults.add(failed.toString());
      }
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos[requests * 99 / 100];
  }
}
