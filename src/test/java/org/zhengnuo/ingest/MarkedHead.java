package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Period;

/**
 * The head of a paper, and what it says.
 *
 * @param right title | code | issuer | place | date | year
 */
record MarkedHead(String right, List<String> lines) {

  private static final Path HEADS = Path.of("src", "test", "resources", "mastheads", "heads.txt");

  static List<MarkedHead> all() throws IOException {
    return Stream.of(Files.readString(HEADS).split("\n\n")).map(MarkedHead::of).toList();
  }

  private static MarkedHead of(String paper) {
    List<String> lines = paper.strip().lines().toList();
    return new MarkedHead(lines.getFirst().substring(2), lines.subList(1, lines.size()));
  }

  /** What is read, as it is marked. */
  String read(Path folder) throws IOException {
    Path file = Files.write(folder.resolve("paper.txt"), lines);
    Document read = Ingest.inspect(file).report().documents().getFirst().document();
    return String.join(
        " | ",
        read.title(),
        read.code(),
        read.issuer(),
        read.place().name(),
        read.date().map(LocalDate::toString).orElse(""),
        read.period().map(Period::token).orElse(""));
  }

  @Override
  public String toString() {
    return right.substring(0, right.indexOf(" | "));
  }
}
