package org.zhengnuo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the {@link Cache}: builds an index of a folder of papers, serves it, looks at its pages,
 * stops, and keeps what the JVM learned. Run by the build, and by whoever moves the jar:
 *
 * <pre>java -cp zhengnuo.jar org.zhengnuo.launch.Training seeds</pre>
 */
public final class Training {
  private static final Pattern STARTED = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  /** A slow machine needs a minute; one that hangs must not stop a build. */
  private static final int MINUTES = 5;

  private Training() {}

  /** Never fails: without a cache the program only starts more slowly, and one sentence says so. */
  public static void main(String[] args) throws InterruptedException {
    Optional<Path> java = Jdks.javaOf(Jdks.OLDEST);
    Optional<Path> place = Cache.place();
    if (java.isEmpty() || place.isEmpty() || args.length != 1) {
      Jdks.say("用法：java -cp zhengnuo.jar " + Training.class.getName() + " 资料目录（需要 JDK 25）");
      return;
    }
    try {
      make(java.get(), place.get(), Path.of(args[0]));
    } catch (IOException | RuntimeException failure) {
      Jdks.say("没有做成启动缓存 " + place.get() + "（" + failure.getMessage() + "）：不影响使用，只是启动慢一些。");
    }
  }

  private static void make(Path java, Path place, Path seeds)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(place.getParent(), "training");
    try {
      Path fresh = folder.resolve("fresh.aot");
      run(command(java, fresh, seeds, folder), folder.resolve("log"));
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(folder);
    }
  }

  private static List<String> command(Path java, Path fresh, Path seeds, Path folder) {
    List<String> options = new ArrayList<>(Settings.with(List.of(), Optional.empty()));
    options.add("-XX:AOTCacheOutput=" + fresh);
    options.add("-Xlog:disable");
    String index = folder.resolve("index").toString();
    String[] serve = {
      "serve", "--seeds", seeds.toString(), "--index", index, "--port", "0", "--meaning", "off"
    };
    return Child.command(java, options, serve);
  }

  /** The JVM writes the cache when it is told to stop. */
  private static void run(List<String> command, Path log) throws IOException, InterruptedException {
    Process process = Child.builder(command).redirectError(log.toFile()).start();
    Thread limit = new Thread(() -> endLate(process));
    limit.setDaemon(true);
    limit.start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Visit.all(URI.create(address(lines, log)));
      process.toHandle().destroy(); // Unlike the process's own method, leaves its output open.
      lines.lines().forEach(line -> {});
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void endLate(Process process) {
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException ended) {
      process.destroyForcibly();
    }
  }

  private static String address(BufferedReader lines, Path log) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return started.group();
      }
    }
    throw new IOException(Files.readString(log).strip());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
