package org.zhengnuo.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.ItemStore;

/**
 * Holds the papers as they are, for a few of them: what a paper parses to, what a test looks at.
 */
public final class CorpusStore implements ItemStore {

  private final NavigableMap<String, PaperRecords> papers = new ConcurrentSkipListMap<>();
  private final Map<String, String> repeats = new HashMap<>();
  private List<Unit> units = List.of();
  private List<Leader> leaders = List.of();
  private List<Finding> findings = List.of();
  private String hash = "";
  private long generation;

  @Override
  public IndexInfo info() {
    long odd = papers.values().stream().mapToLong(p -> p.findings().size()).sum();
    return new IndexInfo(0, hash, generation, odd + findings.size());
  }

  @Override
  public Map<String, String> papers() {
    return papers.values().stream()
        .collect(Collectors.toMap(PaperRecords::file, PaperRecords::key));
  }

  @Override
  public void replace(PaperRecords paper) {
    forget(papers.put(paper.file(), paper));
  }

  @Override
  public void remove(String file) {
    forget(papers.remove(file));
  }

  private synchronized void forget(PaperRecords paper) {
    if (paper != null) {
      paper.items().forEach(item -> repeats.remove(item.id()));
    }
  }

  @Override
  public Stream<String> mentions() {
    return papers.values().stream().map(PaperRecords::mentions);
  }

  @Override
  public List<Item> items(Place place, Period period) {
    return papers.values().stream()
        .flatMap(paper -> paper.items().stream())
        .filter(i -> i.place().equals(place) && i.period().filter(period::equals).isPresent())
        .sorted(
            Comparator.comparing(Item::documentId).thenComparing(item -> item.span().firstLine()))
        .map(this::marked)
        .toList();
  }

  private Item marked(Item item) {
    return item.repeating(repeats.getOrDefault(item.id(), ""));
  }

  @Override
  public void repeats(String itemId, String ownedItemId) {
    repeats.put(itemId, ownedItemId);
  }

  @Override
  public void commit(List<Unit> all, List<Leader> people, List<Finding> odd, String of) {
    units = List.copyOf(all);
    leaders = List.copyOf(people);
    findings = List.copyOf(odd);
    hash = of;
    generation++;
  }

  /** What was committed last, every item with the units and leaders of the dictionary. */
  public Corpus corpus() {
    List<Document> documents =
        papers.values().stream()
            .flatMap(paper -> paper.documents().stream())
            .sorted(Comparator.comparing(Document::id))
            .toList();
    Map<String, Unit> unitOf =
        units.stream().collect(Collectors.toMap(Unit::key, Function.identity(), (a, b) -> a));
    Map<String, Leader> leaderOf =
        leaders.stream().collect(Collectors.toMap(Leader::key, Function.identity(), (a, b) -> a));
    return new Corpus(
        new Library(documents, units, leaders),
        papers.values().stream().map(paper -> known(paper, unitOf, leaderOf)).toList(),
        findings,
        hash);
  }

  private PaperRecords known(
      PaperRecords p, Map<String, Unit> unitOf, Map<String, Leader> leaderOf) {
    List<Item> items =
        p.items().stream().map(item -> known(marked(item), unitOf, leaderOf)).toList();
    return new PaperRecords(
        p.file(),
        p.key(),
        p.documents(),
        p.sections(),
        items,
        p.lines(),
        p.findings(),
        p.corrections(),
        p.shares(),
        p.mentions());
  }

  private static Item known(Item item, Map<String, Unit> unitOf, Map<String, Leader> leaderOf) {
    Ownership given = item.ownership();
    List<Owner> owners =
        given.owners().stream().map(o -> o.withUnit(unitOf.get(o.unit().key()))).toList();
    List<Leader> leading = given.leaders().stream().map(l -> leaderOf.get(l.key())).toList();
    return item.owned(new Ownership(leading, owners, given.clause(), given.rule()));
  }

  @Override
  public void close() {
    // What was not committed is held by nobody else.
  }
}
