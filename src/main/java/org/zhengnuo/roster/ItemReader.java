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
import org.zhengnuo.model.Standing;
import org.zhengnuo.model.Unit;

/** Reads the items of one paper: whom they name goes to the ledgers, who owns them to the item. */
final class ItemReader {
  private final List<Finding> findings = new ArrayList<>();
  private final UnitLedger units = new UnitLedger();
  private final LeaderLedger leaders = new LeaderLedger();
  private final Map<String, Unit> canonical = new HashMap<>();
  private final OwnerReader ownerReader;
  private final LeaderReader leaderReader;
  private final Misprints misprints;

  ItemReader(Office office, UnitReader reader, Misprints misprints) {
    this.misprints = misprints;
    ownerReader = new OwnerReader(reader, units, findings);
    leaderReader = new LeaderReader(office, misprints, leaders, findings);
  }

  /** The item in its place, with canonical owners and leaders; their ids are not known yet. */
  Item read(Item item, Document document) {
    Setting paper = Setting.of(document.place(), Roster.year(document));
    List<String> names =
        OwnerReader.printed(item).stream()
            .map(name -> misprints.corrected(name, name, item.span()))
            .toList();
    List<Body> owners = ownerReader.owners(item, names, paper);
    item.portfolio().ifPresent(p -> ownerReader.portfolio(p.manages(), paper));
    item.portfolio().ifPresent(p -> ownerReader.portfolio(p.liaises(), paper));
    List<Mention.Person> leading = leaderReader.read(item, document.place());
    Standing standing = new Standing(item.path(), item.period(), document.place(), item.span());
    return item.standing(standing).owned(ownership(item.ownership(), owners, leading));
  }

  private Ownership ownership(Ownership printed, List<Body> bodies, List<Mention.Person> leading) {
    List<Owner> owners =
        IntStream.range(0, printed.owners().size())
            .mapToObj(i -> printed.owners().get(i).withUnit(unit(bodies.get(i))))
            .toList();
    return new Ownership(
        leading.stream().map(ItemReader::leader).toList(),
        owners,
        printed.clause(),
        printed.rule());
  }

  private Unit unit(Body body) {
    return canonical.computeIfAbsent(
        body.key(),
        key ->
            new Unit(
                "",
                body.name(),
                List.of(),
                body.place(),
                body.kind(),
                body.collective(),
                List.of(),
                ""));
  }

  private static Leader leader(Mention.Person person) {
    return new Leader("", person.name(), person.place(), List.of(), List.of());
  }

  Mentions mentions(String file) {
    return new Mentions(file, units.named(), leaders.named());
  }

  List<Finding> findings() {
    return findings;
  }
}
