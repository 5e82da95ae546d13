package org.zhengnuo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site that is asked over the wire. */
final class Server implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Path seeds;
  private final Program program;
  private final String origin;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> said = new CopyOnWriteArrayList<>();

  Server(Path seeds, Program program, String origin, BufferedReader lines) {
    this.seeds = seeds;
    this.program = program;
    this.origin = origin;
    Thread.ofVirtual().start(() -> lines.lines().forEach(said::add));
  }

  void untilReady() throws IOException, InterruptedException {
    while (get("/health.json").statusCode() != 200) {
      Thread.sleep(100);
    }
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + address)).timeout(LONGEST).build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** Where it looks for papers. */
  Path seeds() {
    return seeds;
  }

  int port() {
    return URI.create(origin).getPort();
  }

  Program program() {
    return program;
  }

  /** What it printed after its address. */
  List<String> said() {
    return said;
  }

  @Override
  public void close() {
    client.close();
    program.close();
  }
}
