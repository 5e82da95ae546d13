package org.zhengnuo.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.text.PackedRows;

/** The bigrams that stand in any plan, whatever it is about; a resource, with a reason a row. */
final class CommonWords {
  static final Set<String> PACKED =
      PackedRows.of(CommonWords.class, "common-words.tsv").stream()
          .flatMap(row -> Arrays.stream(row[0].split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}
}
