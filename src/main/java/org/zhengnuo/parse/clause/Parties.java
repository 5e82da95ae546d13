package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.text.PackedRows;

/** Words for whoever does a work (建设单位): a list of nothing else names no owner. */
final class Parties {

  private static final Set<String> WORDS =
      PackedRows.of(Parties.class, "parties.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private Parties() {}

  static boolean only(List<PrintedUnits.Entry> entries) {
    return !entries.isEmpty() && entries.stream().allMatch(e -> WORDS.contains(e.printed()));
  }
}
