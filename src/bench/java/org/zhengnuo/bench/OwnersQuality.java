package org.zhengnuo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.zhengnuo.format.Json;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Owners;
import org.zhengnuo.search.OwnersFinder;
import org.zhengnuo.search.UnitShare;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;

/**
 * Counts the owner questions whose accepted unit stands first: {@code OwnersQuality INDEX FILE}.
 * Fields: query, place, year, lead_units.
 */
final class OwnersQuality {
  private OwnersQuality() {}

  public static void main(String[] args) throws IOException {
    int first = 0;
    int all = 0;
    try (LuceneItemIndex index = new LuceneItemIndex(Path.of(args[0]), Vocabulary::packed)) {
      for (String line : Files.readAllLines(Path.of(args[1]))) {
        Map<?, ?> question = Json.read(line, Map.class);
        Owners owners =
            new OwnersFinder(index.view()).find((String) question.get("query"), filters(question));
        boolean right = accepted(question, owners.units());
        first += right ? 1 : 0;
        all++;
        System.out.printf(
            "%s %s %s%n", right ? "right" : "WRONG", question.get("query"), names(owners));
      }
    }
    System.out.printf("accepted unit first: %d of %d%n", first, all);
  }

  private static Filters filters(Map<?, ?> question) {
    Map<Facet, Set<String>> selected =
        Map.of(
            Facet.PLACE, Set.of((String) question.get("place")),
            Facet.YEAR, Set.of(question.get("year").toString()));
    return new Filters(selected, OptionalInt.empty(), OptionalInt.empty(), false);
  }

  private static boolean accepted(Map<?, ?> question, List<UnitShare> units) {
    List<?> wanted = (List<?>) question.get("lead_units");
    return units.stream()
        .limit(1)
        .map(UnitShare::unit)
        .anyMatch(
            unit ->
                wanted.stream().anyMatch(w -> unit.name().equals(w) || unit.aliases().contains(w)));
  }

  private static List<String> names(Owners owners) {
    return owners.units().stream().limit(3).map(share -> share.unit().name()).toList();
  }
}
