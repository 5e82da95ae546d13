package org.zhengnuo.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengnuo.text.PackedRows;

/** The columns of a ledger that is filled in; what may stand over each is in columns.tsv. */
enum SheetColumn {
  ITEM,
  NUMBER,
  TASK,
  TARGET,
  DUE,
  LEADER,
  ROLE,
  STATE,
  TEXT,
  VALUE,
  EVIDENCE,
  REPORTER;

  private static final Map<String, SheetColumn> PRINTED =
      PackedRows.of(SheetColumn.class, "columns.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> valueOf(row[1].toUpperCase(Locale.ROOT))));

  /** The column that bears these words, however they are spaced. */
  static Optional<SheetColumn> under(String printed) {
    return Optional.ofNullable(PRINTED.get(PlainWords.outsideBrackets(printed)));
  }

  /** Whether something is filled in here. */
  boolean filled() {
    return this == STATE || this == TEXT || this == VALUE || this == EVIDENCE;
  }
}
