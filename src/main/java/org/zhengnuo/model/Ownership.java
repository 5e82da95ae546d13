package org.zhengnuo.model;

import java.util.List;

/**
 * Who owns an item.
 *
 * @param leaders 牵头领导 or 责任领导, in printed order
 * @param owners in printed order, one entry a unit and role
 * @param clause the clauses as printed, spaces and line breaks removed; empty where none is printed
 * @param rule the name of the grammar rule that read the clause; empty where none was read
 */
public record Ownership(List<Leader> leaders, List<Owner> owners, String clause, String rule) {

  public static final Ownership NONE = new Ownership(List.of(), List.of(), "", "");

  /** The rule by which the rows of tables are read. */
  public static final String TABLE = "table";

  public Ownership {
    leaders = List.copyOf(leaders);
    owners = List.copyOf(owners);
  }

  /** The same owners under other leaders. */
  public Ownership led(List<Leader> others) {
    return new Ownership(others, owners, clause, rule);
  }

  /** Whether a table's row names them. */
  public boolean inTable() {
    return rule.equals(TABLE);
  }

  public boolean none() {
    return leaders.isEmpty() && owners.isEmpty();
  }
}
