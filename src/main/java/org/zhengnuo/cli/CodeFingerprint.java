package org.zhengnuo.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A word that changes when the code or the vocabulary that reads papers changes, so that a new
 * version of the program does not serve what an old one read.
 */
final class CodeFingerprint {

  private static final String OURS = "org/zhengnuo/";

  private static final Set<String> READING =
      Set.of("model", "text", "read", "parse", "measure", "roster", "ingest");

  private CodeFingerprint() {}

  static String current() {
    try {
      Path code =
          Path.of(
              CodeFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(code) ? ofFolder(code) : ofJar(code.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of our own code is no path", e);
    }
  }

  private static String ofJar(File jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar)) {
      return zip.stream()
          .filter(entry -> reads(entry.getName()))
          .map(entry -> entry.getName() + entry.getCrc())
          .sorted()
          .collect(Collectors.joining());
    }
  }

  /** In a folder of classes the time of the last compilation stands for their content. */
  private static String ofFolder(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> reads(classes.relativize(file).toString()))
          .map(file -> file.getFileName() + Long.toString(file.toFile().lastModified()))
          .sorted()
          .collect(Collectors.joining());
    }
  }

  /** Asked of every entry of the jar at each start, so without a regular expression. */
  private static boolean reads(String file) {
    int end = file.indexOf('/', OURS.length());
    return file.startsWith(OURS) && end > 0 && READING.contains(file.substring(OURS.length(), end));
  }
}
