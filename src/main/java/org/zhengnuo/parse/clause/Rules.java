package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Role;

/**
 * What a sentence such as 列第一位者为牵头单位，下同 says about the clauses after it.
 *
 * @param firstLeads whether the first unit of a list without labels leads
 * @param everywhere units that own every later item without being printed there (以下各项均需…，不再重复列出)
 * @param bold what bold type says of a unit (黑体为主办单位，其他为协办单位), empty where it says nothing
 */
public record Rules(
    boolean firstLeads, List<PrintedUnits.Entry> everywhere, Optional<BoldRule> bold) {

  public static final Rules NONE = new Rules(false, List.of(), Optional.empty());

  /**
   * @param bold the role of units set in bold
   * @param others the role of the others beside them
   */
  public record BoldRule(Role bold, Role others) {}

  public Rules {
    everywhere = List.copyOf(everywhere);
  }

  /** The same where a label says who leads. */
  public Rules withoutFirst() {
    return new Rules(false, everywhere, bold);
  }
}
