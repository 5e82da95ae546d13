package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Role;

/** Whom the fields of a labelled clause name, and by when. */
final class FieldOwners {

  private final SpokenList spoken;
  private final SaidRoles said;

  FieldOwners(SpokenList spoken, SaidRoles said) {
    this.spoken = spoken;
    this.said = said;
  }

  /**
   * What was read.
   *
   * @param deadline empty where none is printed
   */
  record Read(List<Leader> leaders, List<Owner> owners, String deadline) {}

  Read read(List<Labels.Field> fields, Rules stated) {
    List<Leader> leaders = new ArrayList<>();
    List<Owner> owners = new ArrayList<>();
    String deadline = "";
    Rules rules = namesLead(fields) ? stated.withoutFirst() : stated;
    for (Labels.Field field : fields) {
      if (field.namesLeaders()) {
        leaders.addAll(LeaderNames.split(field.value()));
      } else if (field.namesDeadline()) {
        deadline = field.value();
      } else {
        Terms.Parted parted = Terms.part(field.value());
        Ownership named = named(new Labels.Field(field.label(), parted.units()), rules);
        leaders.addAll(named.leaders());
        owners.addAll(named.owners());
        deadline = deadline.isEmpty() ? parted.term() : deadline;
      }
    }
    return new Read(leaders, owners, deadline);
  }

  /** Where a label names who leads, no list has a leader of its own. */
  private static boolean namesLead(List<Labels.Field> fields) {
    return fields.stream()
        .anyMatch(f -> !f.namesLeaders() && Labels.role(f.label()).equals(Optional.of(Role.LEAD)));
  }

  /** Under 责任单位及责任人 stand persons, too. */
  private Ownership named(Labels.Field field, Rules rules) {
    List<Owner> owners = owners(field, rules);
    return field.label().endsWith("人")
        ? Posted.parted(owners)
        : new Ownership(List.of(), owners, "", "");
  }

  /** 责任单位：X牵头，Y配合 says more than its label. */
  private List<Owner> owners(Labels.Field field, Rules rules) {
    List<Labels.Field> verbs = said.readFields(field.value());
    boolean units = verbs.stream().noneMatch(f -> f.namesLeaders() || f.namesDeadline());
    return units && !verbs.isEmpty()
        ? verbs.stream().flatMap(f -> listed(f, rules).stream()).toList()
        : listed(field, rules);
  }

  private List<Owner> listed(Labels.Field field, Rules rules) {
    Role role = Labels.role(field.label()).orElse(Role.RESPONSIBLE);
    List<PrintedUnits.Entry> entries = spoken.listed(field.value());
    return role == Role.RESPONSIBLE
        ? spoken
            .told(field.value())
            .map(SpokenList.Spoken::owners)
            .orElseGet(() -> spoken.charged(entries, rules))
        : SpokenList.owners(role, entries);
  }
}
