package org.zhengnuo.parse.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.text.PackedRows;

/**
 * Verbs of {@code verbs.tsv} that say behind names what these do: A统筹、B保障资金.
 *
 * @param label what would stand before the names
 * @param alone whether the verb tells owners whatever names it; else only offices
 */
record VerbWords(String verb, String label, boolean alone) {

  /** The longest first. */
  private static final List<VerbWords> PACKED =
      PackedRows.of(VerbWords.class, "verbs.tsv").stream()
          .map(row -> new VerbWords(row[0], row[1], row[2].equals("alone")))
          .sorted(Comparator.comparingInt((VerbWords v) -> v.verb().length()).reversed())
          .toList();

  /** The verb that words end with, behind a name. */
  static Optional<VerbWords> behind(String words) {
    return PACKED.stream()
        .filter(v -> words.endsWith(v.verb()) && words.length() > v.verb().length())
        .findFirst();
  }
}
