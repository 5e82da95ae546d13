package org.zhengnuo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.SmartWords;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.ExactToken;

/**
 * Holds the totals of a written index against the oracle that looks at every stored item: {@code
 * OracleTotals INDEX [QUERIES]}. Asks for runs that stand in items, two at a time, under filters.
 */
final class OracleTotals {
  private final List<Item> items;
  private final Random random = new Random(1);

  private OracleTotals(List<Item> items) {
    this.items = items;
  }

  public static void main(String[] args) throws IOException {
    int queries = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    try (LuceneItemIndex index =
            new LuceneItemIndex(Path.of(args[0]).resolve("data"), () -> Spellings.NONE);
        IndexView view = index.view()) {
      List<Item> items = view.all(Query.of("").with(Filters.STORED)).toList();
      ScanIndex oracle = new ScanIndex(corpus(view, items), Spellings.NONE, SmartWords::of);
      OracleTotals totals = new OracleTotals(items);
      List<Query> asked = IntStream.range(0, queries).mapToObj(totals::query).toList();
      long equal = asked.stream().parallel().filter(q -> agree(q, view, oracle)).count();
      System.out.printf("totals equal %d of %d, items %d%n", equal, queries, items.size());
    }
  }

  private static boolean agree(Query query, IndexView view, ScanIndex oracle) {
    long found = view.count(query);
    long right = oracle.all(query).count();
    if (found != right) {
      System.out.printf("%s: %d, oracle %d%n", query, found, right);
    }
    return found == right;
  }

  private static Corpus corpus(IndexView view, List<Item> items) {
    Map<String, List<Item>> byFile = new TreeMap<>();
    items.forEach(i -> byFile.computeIfAbsent(i.span().file(), _ -> new ArrayList<>()).add(i));
    List<PaperRecords> papers =
        byFile.entrySet().stream().map(e -> paper(view, e.getKey(), e.getValue())).toList();
    return new Corpus(view.library(), papers, List.of(), "");
  }

  private static PaperRecords paper(IndexView view, String file, List<Item> items) {
    List<Document> documents =
        view.library().documents().stream().filter(d -> d.span().file().equals(file)).toList();
    return new PaperRecords(
        file,
        "",
        documents,
        List.of(),
        items,
        List.of(),
        List.of(),
        view.corrections(file),
        List.of(),
        "");
  }

  /** In turn one run, two runs, a run under a filter, filters alone. */
  private Query query(int number) {
    return switch (number % 4) {
      case 0 -> Query.of(run());
      case 1 -> Query.of(run() + " " + run());
      case 2 -> Query.of(run()).with(filters());
      default -> Query.of("").with(filters());
    };
  }

  /** Two to five tokens as they stand in some item. */
  private String run() {
    String text = any().text();
    List<ExactToken> tokens = ExactText.tokens(text);
    int from = random.nextInt(tokens.size());
    int to = Math.min(tokens.size() - 1, from + 1 + random.nextInt(4));
    return text.substring(tokens.get(from).start(), tokens.get(to).end());
  }

  private Filters filters() {
    Item item = any();
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    item.ownership().owners().stream()
        .findFirst()
        .ifPresent(owner -> chosen.put(Facet.UNIT, Set.of(owner.unit().id())));
    if (chosen.isEmpty() || random.nextBoolean()) {
      item.period().ifPresent(period -> chosen.put(Facet.YEAR, Set.of(period.token())));
    }
    return new Filters(chosen, Filters.NONE.from(), Filters.NONE.to(), false);
  }

  private Item any() {
    return items.get(random.nextInt(items.size()));
  }
}
