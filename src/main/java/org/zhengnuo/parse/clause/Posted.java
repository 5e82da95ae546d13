package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;

/** A person behind the office: 市水利局张明, 市水利局局长张明, 市水利局（张明）. */
public record Posted(String unit, Leader leader) {

  private static final int NAME_LEAST = 2;

  /** An office of a person and the name take no more. */
  private static final int PERSON_MOST = 10;

  /** Names under a label of units and persons (责任单位及责任人), each where it belongs. */
  public static Ownership parted(List<Owner> printed) {
    List<Leader> leaders = new ArrayList<>();
    List<Owner> owners = new ArrayList<>();
    for (Owner owner : printed) {
      Optional<Posted> posted = of(owner.printed());
      if (PersonNames.isName(owner.printed())) {
        leaders.addAll(LeaderNames.split(owner.printed()));
      } else {
        owners.add(posted.map(p -> p.owner(owner)).orElse(owner));
        posted.map(Posted::leader).ifPresent(leaders::add);
      }
    }
    return new Ownership(leaders, owners, "", "");
  }

  private Owner owner(Owner as) {
    return new Owner(as.role(), unit, Unit.asPrinted(unit, Place.UNKNOWN), as.openList());
  }

  private static Optional<Posted> of(String printed) {
    boolean closed = printed.endsWith("）");
    String words = closed ? printed.replace("（", "").replace("）", "") : printed;
    for (int at = words.length() - NAME_LEAST; at >= words.length() - PERSON_MOST && at > 0; at--) {
      String unit = words.substring(0, at);
      List<Leader> person = LeaderNames.split(words.substring(at));
      if (BodyNames.isOffice(unit)
          && person.size() == 1
          && PersonNames.isName(person.getFirst().name())) {
        return Optional.of(new Posted(unit, person.getFirst()));
      }
    }
    return Optional.empty();
  }
}
