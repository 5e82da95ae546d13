package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/**
 * Reads the lists of units that items print, each name in the light of those before and beside it.
 */
final class OwnerReader {
  private static final Pattern OTHERS = Pattern.compile("其[他它].+");

  private final UnitReader reader;
  private final UnitLedger ledger;
  private final List<Finding> findings;

  OwnerReader(UnitReader reader, UnitLedger ledger, List<Finding> findings) {
    this.reader = reader;
    this.ledger = ledger;
    this.findings = findings;
  }

  /** The body of each owner, in the order of the owners. */
  List<Body> owners(Item item, List<String> names, Setting paper) {
    List<Optional<Body>> first = new ArrayList<>();
    Setting setting = paper;
    for (String name : names) {
      first.add(
          OTHERS.matcher(name).matches()
              ? Optional.empty()
              : Optional.of(body(item, name, setting)));
      setting = reader.headedBy(name, setting).map(setting::sharing).orElse(setting);
    }
    Setting beside = paper.beside(first.stream().flatMap(Optional::stream).toList());
    List<Body> bodies = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Body body = first.get(i).orElseGet(() -> body(item, name, beside));
      ledger.enter(body, name);
      bodies.add(body);
    }
    return bodies;
  }

  /** The units of a portfolio: those with the form of a body, the rest are no units. */
  void portfolio(List<String> names, Setting paper) {
    Setting setting = paper;
    for (String name : names) {
      reader
          .read(name, setting)
          .filter(b -> !b.collective())
          .ifPresent(body -> ledger.enter(body, name));
      setting = reader.headedBy(name, setting).map(setting::sharing).orElse(setting);
    }
  }

  private Body body(Item item, String name, Setting setting) {
    return reader.read(name, setting).orElseGet(() -> unknown(item, name, setting.place()));
  }

  private Body unknown(Item item, String name, Place place) {
    findings.add(
        new Finding(
            FindingCode.UNKNOWN_UNIT,
            "单位“" + name + "”不像任何已知机构，请核对原文，或在 roster.csv 中登记",
            item.span().file(),
            item.span().lastLine()));
    boolean national = place.equals(Place.NATION);
    String qualified = national || name.startsWith(place.name()) ? name : place.name() + name;
    return Body.of(qualified, place, UnitKind.OTHER, List.of());
  }

  /** Names as printed, one an owner. */
  static List<String> printed(Item item) {
    return item.ownership().owners().stream().map(Owner::printed).toList();
  }
}
