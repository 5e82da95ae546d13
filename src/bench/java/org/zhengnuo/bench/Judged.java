package org.zhengnuo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengnuo.format.Json;

/**
 * One judged search.
 *
 * @param grades by {@code <文号>#<number>}, where only items with owners are judged, or by id: 3
 *     exactly this, 2 relevant, 1 marginal
 */
record Judged(String id, String query, String type, Map<String, Integer> grades) {

  /** The searches of a file in JSON Lines with the fields qid, query, type and judgments. */
  static List<Judged> read(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(Judged::of).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Judged of(String line) {
    Map<?, ?> fields = Json.read(line, Map.class);
    Map<String, Integer> grades =
        ((Map<?, ?>) fields.get("judgments"))
            .entrySet().stream()
                .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (Integer) e.getValue()));
    return new Judged(text(fields, "qid"), text(fields, "query"), text(fields, "type"), grades);
  }

  private static String text(Map<?, ?> fields, String name) {
    return (String) fields.get(name);
  }
}
