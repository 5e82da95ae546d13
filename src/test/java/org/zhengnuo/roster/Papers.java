package org.zhengnuo.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.format.Csv;
import org.zhengnuo.model.Content;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Detail;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Event;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Numbering;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.Unit;
import org.zhengnuo.text.BareLines;

/** Invented papers for the tests of the roster; an item stands on the line of its number. */
final class Papers {
  private final List<Document> documents = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private String table = "name,place,kind,aliases,parent,from,to,note\n";

  Papers rows(String rows) {
    table += rows;
    return this;
  }

  /** A paper of a place and year; the items after it are its own. */
  Papers paper(String place, int year) {
    return document(new Place(place), year, "", "");
  }

  /** A paper that prints its issuer and title, in the file of the one before it. */
  Papers printed(String issuer, String title) {
    return document(Place.UNKNOWN, 2023, issuer, title);
  }

  private Papers document(Place place, int year, String issuer, String title) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(year, 1, 1));
    documents.add(
        new Document(
            "p" + documents.size(),
            title,
            "",
            issuer,
            place,
            date,
            Optional.empty(),
            DocumentKind.NOTICE,
            span(1),
            List.of()));
    return this;
  }

  Papers owners(String... printed) {
    List<Owner> owners =
        Stream.of(printed)
            .map(name -> new Owner(Role.LEAD, name, Unit.asPrinted(name, Place.UNKNOWN), false))
            .toList();
    return item("", new Ownership(List.of(), owners, "", ""), Statements.NONE);
  }

  Papers leaders(String... names) {
    List<Leader> leaders = Stream.of(names).map(n -> Leader.asPrinted(n, Place.UNKNOWN)).toList();
    return item("", new Ownership(leaders, List.of(), "", ""), Statements.NONE);
  }

  /** An event with one person. */
  Papers event(String office, String name) {
    LocalDate day = LocalDate.of(2024, 2, 2);
    Event event = new Event(day, day, List.of(new Event.Person(name, office)), List.of());
    return item("", Ownership.NONE, event);
  }

  Papers portfolio(String person, String... manages) {
    Portfolio portfolio =
        new Portfolio(
            person,
            List.of(),
            List.of(manages),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return item("", Ownership.NONE, portfolio);
  }

  Papers text(String text) {
    return item(text, Ownership.NONE, Statements.NONE);
  }

  Papers correction(int line, String printed, String correct) {
    corrections.add(new Correction("a.txt", line, printed, correct, ""));
    return this;
  }

  private Papers item(String text, Ownership ownership, Detail detail) {
    int number = items.size() + 1;
    items.add(
        new Item(
            new Identity("i" + number, documents.getLast().id(), Numbering.NONE),
            Content.of(ItemKind.TASK, text).with(detail),
            new Standing(List.of(), Optional.empty(), Place.UNKNOWN, span(number)),
            ownership,
            ""));
    return this;
  }

  private static Span span(int line) {
    return new Span("a.txt", line, line, 0, 0);
  }

  Roster roster() {
    return Roster.of(Csv.read(table));
  }

  /** One paper with everybody in it known, ids and members too. */
  record Known(
      List<Document> documents,
      List<Item> items,
      List<Unit> units,
      List<Leader> leaders,
      List<Finding> findings) {}

  Known resolve() {
    Misprints misprints = new Misprints(corrections, new BareLines(List.of()));
    Resolution paper = roster().resolve("a.txt", documents, items, misprints);
    Register register = Register.of(Stream.of(paper.mentions()));
    List<Unit> units = register.units(Ids.none());
    List<Leader> leaders = register.leaders(Ids.none());
    List<Finding> findings = new ArrayList<>(paper.findings());
    findings.addAll(register.findings());
    return new Known(
        paper.documents(),
        paper.items().stream().map(item -> known(item, units, leaders)).toList(),
        units,
        leaders,
        findings);
  }

  private static Item known(Item item, List<Unit> units, List<Leader> leaders) {
    Ownership given = item.ownership();
    return item.owned(
        new Ownership(
            given.leaders().stream().map(l -> of(leaders, Leader::key, l)).toList(),
            given.owners().stream().map(o -> o.withUnit(of(units, Unit::key, o.unit()))).toList(),
            given.clause(),
            given.rule()));
  }

  private static <T> T of(List<T> all, Function<T, String> key, T one) {
    return all.stream().filter(t -> key.apply(t).equals(key.apply(one))).findFirst().orElseThrow();
  }
}
