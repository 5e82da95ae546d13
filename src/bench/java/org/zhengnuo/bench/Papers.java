package org.zhengnuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Papers that a chaos run makes, and those it finds. */
final class Papers {

  private Papers() {}

  /** A folder that has a copy of another's files. */
  static Path copied(Path seeds) throws IOException {
    Path copy = Files.createTempDirectory("zhengnuo-chaos").resolve("seeds");
    Files.createDirectory(copy);
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  static List<Path> texts(Path seeds) throws IOException {
    try (Stream<Path> files = Files.list(seeds)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Complete at once for whoever looks. */
  static void put(Path seeds, String name, String text) throws IOException {
    Path part = seeds.resolveSibling(name + ".part");
    Files.writeString(part, text);
    Files.move(part, seeds.resolve(name), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** A paper of so many tasks, each of which says the word. */
  static String tasks(String place, String word, int count) {
    StringBuilder paper = new StringBuilder(place + "2025年重点工作任务分解\n\n");
    for (int i = 1; i <= count; i++) {
      paper.append("%d.%s，改造老旧小区%d个。（牵头单位：市住房城乡建设局，责任单位：市财政局）\n\n".formatted(i, word, i));
    }
    return paper.toString();
  }
}
