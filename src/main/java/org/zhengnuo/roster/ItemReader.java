package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;

/** Reads all items first, so that every unit is known under all its names; then rewrites them. */
final class ItemReader {
  private final List<Finding> findings = new ArrayList<>();
  private final UnitLedger units = new UnitLedger();
  private final LeaderLedger leaders = new LeaderLedger();
  private final OwnerReader ownerReader;
  private final LeaderReader leaderReader;
  private final Misprints misprints;
  private final Map<String, Reading> readings = new HashMap<>();

  ItemReader(Gazetteer gazetteer, UnitReader reader, Misprints misprints) {
    this.misprints = misprints;
    PlaceReader places = new PlaceReader(gazetteer);
    Office office = new Office(new PlainNames(gazetteer, places), places, gazetteer);
    ownerReader = new OwnerReader(reader, units, findings);
    leaderReader = new LeaderReader(office, misprints, leaders, findings);
  }

  void read(Item item, Document document) {
    Setting paper = Setting.of(document.place(), Roster.year(document));
    List<String> names =
        OwnerReader.printed(item).stream()
            .map(name -> misprints.corrected(name, item.span()))
            .toList();
    List<Body> owners = ownerReader.owners(item, names, paper);
    item.portfolio().ifPresent(p -> ownerReader.portfolio(p.manages(), paper));
    item.portfolio().ifPresent(p -> ownerReader.portfolio(p.liaises(), paper));
    readings.put(
        item.id(),
        new Reading(document.place(), owners, leaderReader.read(item, document.place())));
  }

  Resolution resolution(List<Document> documents, List<Item> items) {
    Map<String, Unit> unitOf = units.units();
    Map<Mention.Person, Leader> leaderOf = leaders.leaders();
    List<Item> resolved =
        items.stream()
            .map(item -> resolved(item, readings.get(item.id()), unitOf, leaderOf))
            .toList();
    findings.addAll(new NameVariants().findings(leaders.mentions()));
    return new Resolution(
        documents,
        resolved,
        List.copyOf(unitOf.values()),
        List.copyOf(leaderOf.values()),
        findings);
  }

  private static Item resolved(
      Item item, Reading reading, Map<String, Unit> unitOf, Map<Mention.Person, Leader> leaderOf) {
    Ownership printed = item.ownership();
    List<Owner> owners =
        IntStream.range(0, printed.owners().size())
            .mapToObj(
                i -> printed.owners().get(i).withUnit(unitOf.get(reading.owners().get(i).name())))
            .toList();
    List<Leader> leading = reading.leaders().stream().map(leaderOf::get).toList();
    return item.withPlace(reading.place())
        .withOwnership(new Ownership(leading, owners, printed.clause(), printed.rule()));
  }

  /** What was read of one item, before units and leaders have ids. */
  private record Reading(Place place, List<Body> owners, List<Mention.Person> leaders) {}
}
