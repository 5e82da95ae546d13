package org.zhengnuo.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The dictionaries of a corpus: its papers and the canonical units and leaders. Every question is
 * answered from a table, whatever the size of the lists.
 */
public final class Library {
  private static final Comparator<Document> NEWEST_FIRST =
      Comparator.comparing((Document d) -> d.date().orElse(LocalDate.MIN)).reversed();

  private final List<Document> documents;
  private final List<Document> newest;
  private final List<Unit> units;
  private final List<Leader> leaders;
  private final Map<String, Document> documentById = new HashMap<>();
  private final Map<String, List<Document>> documentsByFile;
  private final Map<String, List<Document>> documentsByTitle;
  private final Map<String, List<Document>> documentsByCode;
  private final Map<String, Unit> unitById = new HashMap<>();
  private final Map<String, List<Unit>> unitsByName = new HashMap<>();
  private final Map<String, List<Unit>> unitsByMember = new HashMap<>();
  private final Map<String, List<Unit>> unitsByParent;
  private final Map<String, Leader> leaderById = new HashMap<>();
  private final Map<String, List<Leader>> leadersByName = new HashMap<>();
  private final Set<String> places = new LinkedHashSet<>();

  /**
   * @param documents in order of id
   * @param units every unit that owns an item or is a member of a collective that does, in order of
   *     name
   * @param leaders likewise
   */
  public Library(List<Document> documents, List<Unit> units, List<Leader> leaders) {
    this.documents = List.copyOf(documents);
    newest = documents.stream().sorted(NEWEST_FIRST).toList();
    this.units = List.copyOf(units);
    this.leaders = List.copyOf(leaders);
    documents.forEach(d -> documentById.putIfAbsent(d.id(), d));
    documentsByFile = grouped(documents, d -> d.span().file());
    documentsByTitle = grouped(documents, Document::title);
    documentsByCode = grouped(documents, Document::code);
    units.forEach(u -> unitById.putIfAbsent(u.id(), u));
    units.forEach(u -> names(u).forEach(name -> add(unitsByName, name, u)));
    units.forEach(u -> u.members().forEach(member -> add(unitsByMember, member, u)));
    unitsByParent = grouped(units, Unit::parent);
    leaders.forEach(l -> leaderById.putIfAbsent(l.id(), l));
    leaders.forEach(l -> names(l).forEach(name -> add(leadersByName, name, l)));
    documents.forEach(d -> places.add(d.place().name()));
    units.forEach(u -> places.add(u.place().name()));
    leaders.forEach(l -> places.add(l.place().name()));
  }

  private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
    Map<String, List<T>> groups = new HashMap<>();
    all.forEach(each -> add(groups, by.apply(each), each));
    return groups;
  }

  private static <T> void add(Map<String, List<T>> table, String key, T value) {
    table.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
  }

  private static LinkedHashSet<String> names(Unit unit) {
    LinkedHashSet<String> names = new LinkedHashSet<>(List.of(unit.id(), unit.name()));
    names.addAll(unit.aliases());
    return names;
  }

  private static LinkedHashSet<String> names(Leader leader) {
    LinkedHashSet<String> names = new LinkedHashSet<>(List.of(leader.id(), leader.name()));
    names.addAll(leader.aliases());
    return names;
  }

  /** Every paper, in order of id. */
  public List<Document> documents() {
    return documents;
  }

  /** Every paper, newest first; those without a date last. */
  public List<Document> newest() {
    return newest;
  }

  /** Every unit, in order of name. */
  public List<Unit> units() {
    return units;
  }

  /** Every leader, in order of name. */
  public List<Leader> leaders() {
    return leaders;
  }

  public Optional<Document> document(String id) {
    return Optional.ofNullable(documentById.get(id));
  }

  public Optional<Unit> unit(String id) {
    return Optional.ofNullable(unitById.get(id));
  }

  public Optional<Leader> leader(String id) {
    return Optional.ofNullable(leaderById.get(id));
  }

  /** The papers of one file, in order of id. */
  public List<Document> documentsOf(String file) {
    return documentsByFile.getOrDefault(file, List.of());
  }

  /** The papers that bear a title, to the letter. */
  public List<Document> documentsTitled(String title) {
    return documentsByTitle.getOrDefault(title, List.of());
  }

  /** The papers of this id or 文号; none for an empty one. */
  public List<Document> documentsCalled(String idOrCode) {
    return idOrCode.isEmpty()
        ? List.of()
        : Stream.concat(
                document(idOrCode).stream(),
                documentsByCode.getOrDefault(idOrCode, List.of()).stream())
            .distinct()
            .toList();
  }

  /**
   * The smallest paper that holds a line of a file, a part before the gazette around it; of line 0,
   * which means the whole file, its first paper.
   */
  public Optional<Document> documentAt(String file, int line) {
    return documentsOf(file).stream()
        .filter(d -> line == 0 || line >= d.span().firstLine() && line <= d.span().lastLine())
        .min(Comparator.comparingInt(d -> line == 0 ? d.span().firstLine() : length(d.span())));
  }

  private static int length(Span span) {
    return span.lastLine() - span.firstLine();
  }

  /**
   * Units of this id, name or alias; several where places share an alias, none where it is unknown.
   */
  public List<Unit> unitsCalled(String idOrName) {
    return unitsByName.getOrDefault(idOrName, List.of());
  }

  /** The collectives that stand for a unit. */
  public List<Unit> collectivesOf(String unitId) {
    return unitsByMember.getOrDefault(unitId, List.of());
  }

  /** The units that are a part of a unit. */
  public List<Unit> partsOf(String unitId) {
    return unitId.isEmpty() ? List.of() : unitsByParent.getOrDefault(unitId, List.of());
  }

  /** The full names of the places that papers, units and leaders are of. */
  public Set<String> places() {
    return Collections.unmodifiableSet(places);
  }

  /** Leaders of this id, name or alias; several where places share a name. */
  public List<Leader> leadersCalled(String idOrName) {
    return leadersByName.getOrDefault(idOrName, List.of());
  }
}
