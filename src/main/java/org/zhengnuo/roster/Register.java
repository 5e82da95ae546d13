package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;
import org.zhengnuo.text.Pinyin;

/**
 * Puts together whom the papers name. Takes the mentions of each paper, in order of file; what it
 * gives depends on that order alone.
 */
public final class Register {
  private final Map<String, Entry> units = new HashMap<>();
  private final Map<String, Person> leaders = new LinkedHashMap<>();

  /** Everybody in these papers. */
  public static Register of(Stream<Mentions> papers) {
    Register register = new Register();
    papers.forEachOrdered(register::add);
    return register;
  }

  private void add(Mentions paper) {
    for (NamedUnit unit : paper.units()) {
      units.computeIfAbsent(unit.known().key(), key -> new Entry(unit.known())).add(unit);
    }
    for (NamedLeader leader : paper.leaders()) {
      leaders.computeIfAbsent(leader.key(), key -> new Person(paper.file(), leader)).add(leader);
    }
  }

  /**
   * Who owns something, stands in a portfolio, is a member of such a collective or the whole of
   * such a part; in order of name, then place.
   *
   * @param ids is asked for each, and given the new ones
   */
  public List<Unit> units(Ids ids) {
    List<Entry> order =
        units.values().stream()
            .sorted(
                Comparator.comparing((Entry e) -> e.known.name())
                    .thenComparing(e -> e.known.place()))
            .toList();
    order.forEach(e -> ids.of(e.known.key(), () -> Pinyin.syllables(e.known.name())));
    return order.stream().map(e -> e.unit(ids.given())).toList();
  }

  /** Who leads an item, has a portfolio, or is named as a leader; in order of name, then place. */
  public List<Leader> leaders(Ids ids) {
    return leaders.values().stream()
        .sorted(Comparator.comparing(Person::name).thenComparing(Person::place))
        .map(person -> person.leader(ids))
        .toList();
  }

  /** Names that may be misprints of one another. */
  public List<Finding> findings() {
    return new NameVariants().findings(List.copyOf(leaders.values()));
  }

  /** A unit while it is put together. */
  private static final class Entry {
    private final NamedUnit.Known known;
    private final Set<String> printed = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private NamedUnit.Known last;
    private String parent;

    Entry(NamedUnit.Known known) {
      this.known = known;
      parent = known.parent();
    }

    void add(NamedUnit named) {
      printed.addAll(named.printed());
      if (named.known() != last) {
        last = named.known();
        aliases.addAll(last.aliases());
        parent = parent.isEmpty() ? last.parent() : parent;
      }
    }

    Unit unit(Map<String, String> idOf) {
      return new Unit(
          idOf.get(known.key()),
          known.name(),
          spellings(),
          new Place(known.place()),
          known.kind(),
          known.kind() == UnitKind.COLLECTIVE,
          known.members().stream().map(idOf::get).toList(),
          parent.isEmpty() ? "" : idOf.get(parent));
    }

    private List<String> spellings() {
      Set<String> all = new LinkedHashSet<>(printed);
      all.addAll(aliases);
      all.remove(known.name());
      // 兖州区 among owners means its government, but a reader who types it means the place.
      all.removeIf(a -> known.kind() == UnitKind.GOVERNMENT && known.place().endsWith(a));
      return new ArrayList<>(all);
    }
  }

  /** A leader while all namings are put together. */
  static final class Person {
    private final String file;
    private final NamedLeader first;
    private final Set<String> printed = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private int count;

    private Person(String file, NamedLeader first) {
      this.file = file;
      this.first = first;
    }

    private void add(NamedLeader named) {
      count += named.count();
      printed.addAll(named.printed());
      offices.addAll(named.offices());
    }

    private Leader leader(Ids ids) {
      return new Leader(
          ids.of(first.key(), () -> Pinyin.ofPerson(first.name())),
          first.name(),
          new Place(first.place()),
          printed.stream().filter(p -> !p.equals(first.name())).toList(),
          offices.stream().flatMap(o -> OfficePosts.of(o).stream()).distinct().toList());
    }

    String file() {
      return file;
    }

    int line() {
      return first.line();
    }

    String name() {
      return first.name();
    }

    String place() {
      return first.place();
    }

    int count() {
      return count;
    }

    Set<String> offices() {
      return offices;
    }
  }
}
