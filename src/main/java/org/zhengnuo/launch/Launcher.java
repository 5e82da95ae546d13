package org.zhengnuo.launch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main class of the jar: runs the program in this JVM if it is new enough, else in the JVM of a
 * newer JDK on this machine, with the same class path, arguments, streams and exit code.
 */
public final class Launcher {
  /** Named, not called: its class file is too new for the JVM this class may run on. */
  private static final String PROGRAM = "org.zhengnuo.cli.Main";

  /** For a quick start: the program is short-lived or mostly waits for requests. */
  private static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private Launcher() {}

  /**
   * Runs {@code org.zhengnuo.cli.Main}, or exits with 3 and one sentence where no JDK is new
   * enough.
   */
  public static void main(String[] args) throws Throwable {
    if (Runtime.version().feature() >= Jdks.OLDEST) {
      runHere(args);
      return;
    }
    Optional<Path> java = Jdks.javaOf(Jdks.OLDEST);
    if (java.isEmpty()) {
      Jdks.say(Jdks.missing(Jdks.OLDEST));
      System.exit(Jdks.CANNOT_START);
    }
    System.exit(runOn(java.get(), args));
  }

  private static void runHere(String[] args) throws Throwable {
    MethodHandles.publicLookup()
        .findStatic(
            Class.forName(PROGRAM), "main", MethodType.methodType(void.class, String[].class))
        .invokeExact(args);
  }

  private static int runOn(Path java, String[] args) throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command(java, args)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
    return child.waitFor();
  }

  private static List<String> command(Path java, String[] args) {
    List<String> given = givenOptions();
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(given.stream().anyMatch(option -> option.startsWith("-X")) ? List.of() : QUICK);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(given);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** The user's own JVM options go on to the newer JVM; where there are some, ours stand back. */
  private static List<String> givenOptions() {
    String[] words = ProcessHandle.current().info().arguments().orElse(new String[0]);
    return Stream.of(words)
        .takeWhile(word -> word.startsWith("-D") || word.startsWith("-X"))
        .toList();
  }

  /** Waits, so that what the program holds (its port, its index) is free when this JVM ends. */
  private static void stop(Process child) {
    child.destroy();
    try {
      child.waitFor();
    } catch (InterruptedException ended) {
      child.destroyForcibly();
    }
  }
}
