package org.zhengnuo.parse.clause;

import java.util.List;
import org.zhengnuo.text.PackedRows;

/** Words that no unit's name holds: a list that holds them is a remark or a rule there. */
final class NoUnits {

  private static final List<String> WORDS =
      PackedRows.of(NoUnits.class, "no-units.tsv").stream().map(row -> row[0]).toList();

  private NoUnits() {}

  /** Whether a name may be that of a unit. */
  static boolean mayBeUnit(String name) {
    return WORDS.stream().noneMatch(name::contains);
  }
}
