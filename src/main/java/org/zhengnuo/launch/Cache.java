package org.zhengnuo.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file beside the jar that holds the program as a JVM has it in memory once it runs, so that
 * the next one need not read, check and link it again.
 *
 * <p>A JVM takes it only with the very jar, JDK and options it was made with; else it starts
 * without.
 */
final class Cache {
  private static final String JAR = ".jar";

  private Cache() {}

  /** The one to start with, where there is one. */
  static Optional<Path> read() {
    return place().filter(Files::isReadable);
  }

  /** Where it stands, if the program is a jar: {@code zhengnuo.aot} beside {@code zhengnuo.jar}. */
  static Optional<Path> place() {
    return beside(System.getProperty("java.class.path"));
  }

  static Optional<Path> beside(String classPath) {
    if (!classPath.endsWith(JAR) || !Files.isRegularFile(Path.of(classPath))) {
      return Optional.empty();
    }
    String name = classPath.substring(0, classPath.length() - JAR.length());
    return Optional.of(Path.of(name + ".aot").toAbsolutePath());
  }

  /**
   * Reads it. Damage is found by its checksum and costs the cache, not the JVM; neither that nor a
   * cache that doesn't fit is worth a word to the user.
   */
  static Stream<String> options(Path cache) {
    return Stream.of(
        "-XX:AOTCache=" + cache, "-XX:+VerifySharedSpaces", "-Xlog:aot=off", "-Xlog:cds=off");
  }
}
