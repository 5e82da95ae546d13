package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;

/**
 * A skeleton of a work report whose every line says before it what is right.
 *
 * <pre>
 *   ? year | place          of the paper
 *   T, N, H                 title lines, notices, headings
 *   R2024, P2026-2030       a paragraph that looks back on these years, or plans them
 * </pre>
 */
record MarkedReport(String name, String right, List<String> marks, List<String> lines) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "reports");

  static List<MarkedReport> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(MarkedReport::read)
          .toList();
    }
  }

  private static MarkedReport read(Path file) {
    try {
      List<String> marked = Files.readAllLines(file);
      List<String[]> parted =
          marked.stream().skip(1).map(line -> line.split("(?<=^[A-Z][0-9-]{0,9}) ", 2)).toList();
      return new MarkedReport(
          file.getFileName().toString(),
          marked.getFirst().substring(1).strip(),
          parted.stream().map(line -> line[0]).toList(),
          parted.stream().map(line -> line[1]).toList());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** What is read otherwise than it is marked, none where all is right. */
  List<String> wrong(Path folder) throws IOException {
    Path file = Files.write(folder.resolve(name), lines);
    Ingest.Result read = Ingest.inspect(file);
    List<String> wrong = new ArrayList<>();
    Document document = read.report().documents().getFirst().document();
    String head =
        document.period().map(Period::token).orElse("-") + " | " + document.place().name();
    if (!head.equals(right)) {
      wrong.add(head + " for " + right);
    }
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      Optional<Item> item =
          read.corpus().items().stream()
              .filter(it -> it.span().firstLine() <= line && it.span().lastLine() >= line)
              .findFirst();
      String said = item.map(MarkedReport::said).orElse("T");
      if (!fits(marks.get(i), said)) {
        wrong.add(said + " for " + marks.get(i) + " " + lines.get(i));
      }
    }
    return wrong;
  }

  /** A title or heading is none of the report's deeds. */
  private static boolean fits(String mark, String said) {
    return mark.length() > 1 ? mark.equals(said) : said.length() == 1;
  }

  private static String said(Item item) {
    String years = item.period().map(Period::token).orElse("-");
    return item.kind() == ItemKind.REVIEW
        ? "R" + years
        : item.kind() == ItemKind.NOTICE ? "N" : "P" + years;
  }

  @Override
  public String toString() {
    return name;
  }
}
