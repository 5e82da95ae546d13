package org.zhengnuo.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed jar, serving the seeds on a free port, as a user runs it. */
final class RunningJar implements AutoCloseable {

  private static final Pattern STARTED = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

  private static final int MOST_LOOKS = 600;
  private static final int LOOK_MILLIS = 100;

  private final Process process;
  private final String origin;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningJar(Process process, String origin) {
    this.process = process;
    this.origin = origin;
  }

  /** Waits until the jar says where it listens, and that all papers are read. */
  static RunningJar serving(Path index, String... more) throws IOException, InterruptedException {
    List<String> command = command("serve", index);
    command.addAll(List.of("--port", "0", "--meaning", "off"));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    StringBuilder said = new StringBuilder();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        drain(lines);
        RunningJar running = new RunningJar(process, "http://127.0.0.1:" + started.group(1));
        running.untilReady();
        return running;
      }
    }
    throw new IOException("the jar did not start: " + said);
  }

  /** What a command prints that is over the seeds and an index, too. */
  static String printed(String command, Path index, String... more) throws IOException {
    List<String> whole = command(command, index);
    whole.addAll(List.of(more));
    Process process = new ProcessBuilder(whole).redirectError(Redirect.INHERIT).start();
    try (InputStream said = process.getInputStream()) {
      return new String(said.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> command(String words, Path index) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = System.getProperty("zhengnuo.jar", "target/zhengnuo.jar");
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", jar));
    command.addAll(List.of(words.split(" ")));
    command.addAll(List.of("--seeds", "seeds", "--index", index.toString()));
    return command;
  }

  private void untilReady() throws IOException, InterruptedException {
    HttpRequest health = HttpRequest.newBuilder(URI.create(origin + "/health.json")).build();
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (client.send(health, BodyHandlers.ofString()).statusCode() == 200) {
        return;
      }
      Thread.sleep(LOOK_MILLIS);
    }
    throw new IOException("the papers were not read in time");
  }

  String origin() {
    return origin;
  }

  /** What an address of this site gives, as a download. */
  byte[] bytes(String address) throws IOException, InterruptedException {
    String whole = address.startsWith("http") ? address : origin + address;
    HttpRequest request = HttpRequest.newBuilder(URI.create(whole)).build();
    return client.send(request, BodyHandlers.ofByteArray()).body();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  /** A full pipe would stop the server. */
  private static void drain(BufferedReader lines) {
    Thread.ofVirtual().start(() -> lines.lines().forEach(line -> {}));
  }
}
