package org.zhengnuo.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;

/**
 * Measures the ranking on judged searches: {@code SearchQuality INDEX [--each] [--meaning] QRELS…},
 * with {@code --meaning} also by vectors, which are computed beside the index first. Where items
 * are judged by paper and number, only owned items of those papers are ranked; what a relaxation
 * finds follows the exact hits, as on the page.
 */
final class SearchQuality {
  /** Between the code of a paper and the number of an item; an id holds none. */
  private static final char PAPER_END = '#';

  private final IndexView index;
  private final boolean meaning;
  private final Map<String, String> codes;

  private SearchQuality(IndexView index, boolean meaning) {
    this.index = index;
    this.meaning = meaning;
    codes =
        index.library().documents().stream()
            .collect(Collectors.toMap(Document::id, Document::code));
  }

  public static void main(String[] args) throws Exception {
    boolean each = List.of(args).contains("--each");
    boolean meaning = List.of(args).contains("--meaning");
    List<String> files = Stream.of(args).skip(1).filter(a -> !a.startsWith("--")).toList();
    try (LuceneItemIndex index = meaning ? MeaningSpeed.open(Path.of(args[0])) : open(args[0])) {
      for (String file : files) {
        new SearchQuality(index.view(), meaning).report(Judged.read(Path.of(file)), each);
      }
    }
  }

  private static LuceneItemIndex open(String folder) {
    return new LuceneItemIndex(
        Path.of(folder),
        () ->
            Boolean.getBoolean("bare")
                ? org.zhengnuo.search.query.Spellings.NONE
                : Vocabulary.packed());
  }

  private void report(List<Judged> judged, boolean each) {
    Set<String> papers =
        judged.stream()
            .flatMap(j -> j.grades().keySet().stream())
            .filter(key -> key.indexOf(PAPER_END) >= 0)
            .map(key -> key.substring(0, key.indexOf(PAPER_END)))
            .collect(Collectors.toSet());
    Map<Judged, Measures> scores = new LinkedHashMap<>();
    judged.forEach(j -> scores.put(j, Measures.of(j, ranked(j.query(), papers))));
    System.out.printf("%-10s %4s %s%n", "type", "n", Measures.HEAD);
    print("overall", scores.values());
    judged.stream().map(Judged::type).distinct().forEach(type -> print(type, of(type, scores)));
    if (each) {
      scores.entrySet().stream()
          .sorted(Comparator.comparingDouble(e -> e.getValue().gain()))
          .forEach(
              e ->
                  System.out.printf(
                      "%s %s %s%n", e.getKey().id(), e.getValue(), e.getKey().query()));
    }
  }

  private List<String> ranked(String query, Set<String> papers) {
    Query asked = index.read(Query.of(query).paged(1, 1000)).query();
    Results results = index.search(meaning ? asked : asked.byWordsAlone());
    Stream<Hit> relaxed = results.relaxation().stream().flatMap(r -> r.hits().stream());
    return Stream.concat(results.hits().stream(), relaxed)
        .map(Hit::item)
        .filter(item -> papers.isEmpty() || isJudged(item, papers))
        .map(papers.isEmpty() ? Item::id : this::key)
        .distinct()
        .toList();
  }

  private boolean isJudged(Item item, Set<String> papers) {
    return !item.ownership().none() && papers.contains(codes.get(item.documentId()));
  }

  private String key(Item item) {
    int number = item.numbering().value().orElse(item.numbering().ordinal());
    return codes.get(item.documentId()) + PAPER_END + number;
  }

  private static List<Measures> of(String type, Map<Judged, Measures> scores) {
    List<Measures> found = new ArrayList<>();
    scores.forEach(
        (judged, measures) -> {
          if (judged.type().equals(type)) {
            found.add(measures);
          }
        });
    return found;
  }

  private static void print(String name, java.util.Collection<Measures> measures) {
    List<Measures> all = List.copyOf(measures);
    System.out.printf("%-10s %4d %s%n", name, all.size(), Measures.mean(all));
  }
}
