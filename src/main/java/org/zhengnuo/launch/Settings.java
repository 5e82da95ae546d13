package org.zhengnuo.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JVM options the program runs with; each stands back where the user says something of it. */
final class Settings {

  /** An option and what the user may say instead of it. */
  private record Setting(String option, Pattern topic) {

    Setting(String option, String topic) {
      this(option, Pattern.compile(topic));
    }

    boolean isNamedIn(List<String> given) {
      return given.stream().anyMatch(topic.asMatchPredicate());
    }
  }

  /**
   * One user's searches and five papers need little; a machine of 2 GB keeps half of it for the
   * files of the index and for other programs. The heap starts small, because a serial collector
   * fills what it is given before it collects: at 64 MB, or where the user says how much it may
   * grow to, at a share of the machine, which is never too much for that.
   */
  private static final List<Setting> ALWAYS =
      List.of(
          new Setting("-XX:+UseSerialGC", "-XX:[+-]Use\\w+GC"),
          new Setting("-XX:+UseCompactObjectHeaders", "-XX:[+-]UseCompactObjectHeaders"),
          new Setting(
              "-XX:MaxRAMPercentage=50", "-Xmx.*|-XX:(MaxRAM|MaxHeap|SoftMaxHeap)[A-Za-z]*=.*"),
          new Setting("-Xms64m", "-Xm[snx].*|-XX:\\w*(RAM|HeapSize|NewSize)\\w*=.*"),
          new Setting(
              "-XX:InitialRAMPercentage=1",
              "-Xm[sn].*|-XX:(Initial|Min)\\w*(RAM|HeapSize)\\w*=.*|-XX:\\w*NewSize=.*"),
          new Setting("--enable-native-access=ALL-UNNAMED", "--enable-native-access=.*"));

  /** An option that an older JVM took, or a newer one no longer needs, stops no start. */
  private static final String LENIENT = "-XX:+IgnoreUnrecognizedVMOptions";

  private static final Pattern CACHE = Pattern.compile("-XX:(AOT|Shared).*|-Xshare:.*");

  /** What belongs to one JVM alone: a port to debug or to watch it. */
  private static final Pattern TIED =
      Pattern.compile("-agentlib:jdwp.*|-Xrunjdwp.*|-Dcom\\.sun\\.management\\.jmxremote.*");

  private Settings() {}

  /** Whether a JVM started with these options needs none of ours, or can't be left. */
  static boolean complete(List<String> given) {
    return given.stream().anyMatch(TIED.asMatchPredicate())
        || ALWAYS.stream().allMatch(setting -> setting.isNamedIn(given));
  }

  /** Ours, the cache's, then the user's, which may contradict them. */
  static List<String> with(List<String> given, Optional<Path> cache) {
    Stream<String> ours =
        ALWAYS.stream().filter(setting -> !setting.isNamedIn(given)).map(Setting::option);
    Stream<String> reading =
        given.stream().anyMatch(CACHE.asMatchPredicate())
            ? Stream.of()
            : cache.stream().flatMap(Cache::options);
    Stream<String> theirs = given.stream().filter(TIED.asMatchPredicate().negate());
    return Stream.of(Stream.of(LENIENT), ours, reading, theirs)
        .flatMap(options -> options)
        .toList();
  }
}
