package org.zhengnuo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program in a process of its own, so that it can be killed, and looked at from outside. */
final class Program implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  /** Of the packed jar where one is named, else of our own class path; without the launcher. */
  private static ProcessBuilder builder(String... args) {
    String code = System.getProperty("zhengnuo.jar", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", code));
    Path cache = Path.of(code).resolveSibling("zhengnuo.aot");
    if (code.endsWith(".jar") && Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.add("org.zhengnuo.cli.Main");
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  static Program quiet(String... args) throws IOException {
    return new Program(builder(args).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** A server on a free port that has read its papers; its index stands beside them. */
  static Server serving(Path seeds) throws IOException, InterruptedException {
    Path index = seeds.resolveSibling("index");
    Process process =
        builder(
                "serve",
                "--seeds",
                seeds + "",
                "--index",
                index + "",
                "--port",
                "0",
                "--meaning",
                "off")
            .start();
    BufferedReader lines = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        Server server = new Server(seeds, new Program(process), started.group(), lines);
        server.untilReady();
        return server;
      }
    }
    throw new IOException("the server did not start: " + said);
  }

  boolean endsWithin(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  int exitCode() {
    return process.exitValue();
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Memory, open files and threads, as Linux counts them. */
  record Size(long megabytes, long files, long threads) {}

  Size size() throws IOException {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    try (Stream<Path> files = Files.list(proc.resolve("fd"))) {
      List<String> status = Files.readAllLines(proc.resolve("status"));
      return new Size(figure(status, "VmRSS") >> 10, files.count(), figure(status, "Threads"));
    }
  }

  private static long figure(List<String> status, String name) {
    return status.stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    kill();
  }
}
