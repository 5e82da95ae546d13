package org.zhengnuo.parse.clause;

import java.util.List;

/**
 * What a sentence such as 列第一位者为牵头单位，下同 says about the clauses after it.
 *
 * @param firstLeads whether the first unit of a list without labels leads
 * @param everywhere units that own every later item without being printed there (以下各项均需…，不再重复列出)
 */
public record Rules(boolean firstLeads, List<UnitList.Entry> everywhere) {

  public static final Rules NONE = new Rules(false, List.of());

  public Rules {
    everywhere = List.copyOf(everywhere);
  }

  Rules withoutFirst() {
    return new Rules(false, everywhere);
  }
}
