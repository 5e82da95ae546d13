package org.zhengnuo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Unit;

/** Finds which units and leaders own a topic, from the items that a search for it finds. */
public final class OwnersFinder {
  private static final int MOST_LOOSER = 200;

  /** The best items of a topic say who owns it; of a long result the others change little. */
  private static final int MOST_WEIGHED = 1200;

  /** A looser reading soon leaves the topic: its first items alone say who owns it. */
  private static final int MOST_RELAXED = 5;

  /** With fewer owned items than this the best looser matches are asked too. */
  private static final int FEW = 3;

  private final IndexView index;

  public OwnersFinder(IndexView index) {
    this.index = index;
  }

  /**
   * The owners of a topic; where few owned items match exactly, those of the best looser matches
   * too.
   *
   * @param topic a topic or a question, as typed
   * @param filters by place, year …
   */
  public Owners find(String topic, Filters filters) {
    Query query = Query.of(topic).with(filters).byWordsAlone();
    Results results = index.search(query.paged(1, MOST_LOOSER));
    List<Item> exact = owned(index.all(query).limit(MOST_WEIGHED));
    List<Item> looser = exact.size() < FEW ? relaxed(results.relaxation()) : List.of();
    if (!exact.isEmpty()) {
      looser = looser.stream().filter(item -> saysAll(item, results.readings())).toList();
    }
    List<Item> items = Stream.concat(exact.stream(), looser.stream()).toList();
    Map<Unit, UnitTally> tallies = tallies(items);
    Map<String, Set<String>> reached = reached(items);
    return new Owners(
        results.readings(),
        looser.stream().map(Item::id).toList(),
        ranked(tallies, reached),
        members(tallies, reached),
        leaders(items),
        results.total() > MOST_WEIGHED);
  }

  private static List<Item> owned(Stream<Item> items) {
    return items.filter(item -> !item.ownership().none()).toList();
  }

  private static List<Item> relaxed(Optional<Relaxation> relaxation) {
    List<Hit> hits = relaxation.map(Relaxation::hits).orElse(List.of());
    return owned(hits.stream().map(Hit::item)).stream().limit(MOST_RELAXED).toList();
  }

  /**
   * 改造老旧小区 says all that 老旧小区改造 asks for, in another order: it holds every pair of neighbouring
   * characters but the one where the order turns. An item that says less owns nothing of it.
   */
  private static boolean saysAll(Item item, List<Reading> readings) {
    String said = item.title() + item.text();
    return readings.stream()
        .filter(reading -> reading.kind() == Reading.Kind.PHRASE)
        .map(Reading::text)
        .allMatch(phrase -> missingPairs(phrase, said) <= 1);
  }

  private static long missingPairs(String phrase, String said) {
    return IntStream.range(0, phrase.length() - 1)
        .filter(i -> !said.contains(phrase.substring(i, i + 2)))
        .count();
  }

  private static Map<Unit, UnitTally> tallies(List<Item> items) {
    Map<Unit, UnitTally> tallies = new LinkedHashMap<>();
    for (int rank = 0; rank < items.size(); rank++) {
      Item item = items.get(rank);
      List<Owner> leading = Leading.of(item.ownership());
      for (Owner owner : item.ownership().owners()) {
        boolean leads = leading.contains(owner) && !owner.unit().collective();
        tallies.computeIfAbsent(owner.unit(), UnitTally::new).add(item, owner, leads, rank);
      }
    }
    return tallies;
  }

  private static List<UnitShare> ranked(
      Map<Unit, UnitTally> tallies, Map<String, Set<String>> reached) {
    return tallies.values().stream()
        .sorted(UnitTally.BEST_FIRST)
        .map(tally -> tally.share(through(tally, reached)))
        .toList();
  }

  /** By id of a unit, ids of the items that reach it through a collective. */
  private static Map<String, Set<String>> reached(List<Item> items) {
    Map<String, Set<String>> reached = new HashMap<>();
    for (Item item : items) {
      for (Owner owner : item.ownership().owners()) {
        for (String member : owner.unit().members()) {
          reached.computeIfAbsent(member, _ -> new LinkedHashSet<>()).add(item.id());
        }
      }
    }
    return reached;
  }

  /** Ids of the items that reach a unit only through a collective. */
  private static List<String> through(UnitTally tally, Map<String, Set<String>> reached) {
    return reached.getOrDefault(tally.unit().id(), Set.of()).stream()
        .filter(id -> !tally.counts(id))
        .toList();
  }

  private List<UnitShare> members(Map<Unit, UnitTally> tallies, Map<String, Set<String>> reached) {
    Library library = index.library();
    return tallies.keySet().stream()
        .flatMap(unit -> unit.members().stream())
        .distinct()
        .flatMap(id -> library.unit(id).stream())
        .filter(member -> !tallies.containsKey(member))
        .map(UnitTally::new)
        .map(tally -> tally.share(through(tally, reached)))
        .sorted(Comparator.comparing(share -> -share.throughCollective().size()))
        .toList();
  }

  private static List<LeaderShare> leaders(List<Item> items) {
    Map<Leader, List<String>> led = new LinkedHashMap<>();
    for (Item item : items) {
      for (Leader leader : item.ownership().leaders()) {
        led.computeIfAbsent(leader, _ -> new ArrayList<>()).add(item.id());
      }
    }
    return led.entrySet().stream()
        .map(entry -> new LeaderShare(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(share -> -share.items().size()))
        .toList();
  }
}
