package org.zhengnuo.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the JDKs installed on this machine by their {@code release} files.
 *
 * <p>Also run by the build as a single source file, before it chooses its JDK, so that a missing
 * one is said in one sentence: {@code java Jdks.java 25}.
 */
public final class Jdks {
  /** The oldest Java the program runs on. */
  public static final int OLDEST = 25;

  /** The exit code of a program that can't start. */
  static final int CANNOT_START = 3;

  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>\\s*(.+?)\\s*</jdkHome>");
  private static final Pattern VARIABLE = Pattern.compile("(?i)(JAVA|JDK).*");
  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/usr/java",
          "/opt",
          "/opt/java",
          "~/.sdkman/candidates/java",
          "~/.jdks",
          "~/.m2/jdks",
          "~/.gradle/jdks",
          "~/.asdf/installs/java",
          "~/.jbang/cache/jdks",
          "/Library/Java/JavaVirtualMachines",
          "~/Library/Java/JavaVirtualMachines",
          "C:/Program Files/Java",
          "C:/Program Files/Eclipse Adoptium");

  private Jdks() {}

  /** Prints one sentence where there is no JDK of the version given or newer, else nothing. */
  public static void main(String[] args) {
    int oldest = Integer.parseInt(args[0]);
    if (javaOf(oldest).isEmpty()) {
      say(missing(oldest));
    }
  }

  /** The {@code java} of the first JDK at least that old: environment first, then the folders. */
  static Optional<Path> javaOf(int oldest) {
    return homes().filter(home -> feature(home) >= oldest).flatMap(Jdks::java).findFirst();
  }

  /** Says to install a JDK. */
  static String missing(int oldest) {
    return "这台机器上没有找到 JDK "
        + oldest
        + " 或更新的版本：请先安装 JDK "
        + oldest
        + "（https://adoptium.net/zh-CN/temurin/releases?version="
        + oldest
        + "），再重新运行。";
  }

  /** Prints to standard error as UTF-8, which an old JVM doesn't do in every locale. */
  static void say(String sentence) {
    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
        .println(sentence);
  }

  private static Stream<Path> homes() {
    Stream<String> environment =
        System.getenv().entrySet().stream()
            .filter(variable -> VARIABLE.matcher(variable.getKey()).matches())
            .map(variable -> variable.getValue());
    Stream<String> known =
        Stream.concat(Stream.of(System.getProperty("java.home")), environment)
            .filter(value -> Files.isDirectory(path(value)));
    Stream<Path> installed =
        FOLDERS.stream()
            .flatMap(folder -> children(path(folder)))
            .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
    return Stream.of(known.map(Jdks::path), toolchains(), installed).flatMap(homes -> homes);
  }

  private static Path path(String name) {
    return Path.of(name.replaceFirst("^~", Matcher.quoteReplacement(user())));
  }

  private static String user() {
    return System.getProperty("user.home");
  }

  /** What Maven's own list of JDKs names, where there is one. */
  private static Stream<Path> toolchains() {
    String list = text(Path.of(user(), ".m2", "toolchains.xml"));
    return TOOLCHAIN.matcher(list).results().map(match -> path(match.group(1)));
  }

  private static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException unreadable) {
      return Stream.of(); // A folder that can't be read holds no JDK for us.
    }
  }

  private static int feature(Path home) {
    Matcher version = VERSION.matcher(text(home.resolve("release")));
    return version.find() ? Integer.parseInt(version.group(1)) : 0;
  }

  private static Stream<Path> java(Path home) {
    return Stream.of("java", "java.exe")
        .map(name -> home.resolve("bin").resolve(name))
        .filter(Files::isExecutable);
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      return ""; // As good as absent: the search goes on.
    }
  }
}
