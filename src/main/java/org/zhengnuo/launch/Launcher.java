package org.zhengnuo.launch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The main class of the jar: runs the program in a JVM of its own, new enough and with our {@link
 * Settings}, which a jar can't carry, with the same class path, arguments, streams and exit code.
 *
 * <p>It runs here where this JVM is that one, has all settings already, is being debugged, or is
 * new enough and no JDK is found to start.
 */
public final class Launcher {
  /** Named, not called: its class file is too new for the JVM this class may run on. */
  private static final String PROGRAM = "org.zhengnuo.cli.Main";

  private Launcher() {}

  /**
   * Runs {@code org.zhengnuo.cli.Main}, or exits with 3 and one sentence where no JDK is new
   * enough.
   */
  public static void main(String[] args) throws Throwable {
    if (Parent.watch()) {
      runHere(args);
      return;
    }
    List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
    boolean recent = Runtime.version().feature() >= Jdks.OLDEST;
    Optional<Path> java = Jdks.javaOf(Jdks.OLDEST);
    if (recent && (java.isEmpty() || Settings.complete(given))) {
      runHere(args);
      return;
    }
    if (java.isEmpty()) {
      Jdks.say(Jdks.missing(Jdks.OLDEST));
      System.exit(Jdks.CANNOT_START);
    }
    System.exit(runOn(java.get(), given, args));
  }

  private static void runHere(String[] args) throws Throwable {
    MethodHandles.publicLookup()
        .findStatic(
            Class.forName(PROGRAM), "main", MethodType.methodType(void.class, String[].class))
        .invokeExact(args);
  }

  private static int runOn(Path java, List<String> given, String[] args)
      throws IOException, InterruptedException {
    Child child = Child.start(Child.command(java, Settings.with(given, Cache.read()), args));
    Runtime.getRuntime().addShutdownHook(new Thread(child::stop));
    System.gc(); // Hands back what finding the JDK took: from here on this JVM only waits.
    return child.waitFor();
  }
}
