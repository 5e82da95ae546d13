package org.zhengnuo.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit of the packed list. */
record CountingUnit(String text, Kind kind) {

  enum Kind {
    PERCENT,
    POINTS,
    MONEY,
    CAPACITY,
    SIZE,
    COUNT,
    TIME,
    /** 万 or 亿 alone. */
    BARE
  }

  private static final Map<String, CountingUnit> PACKED = packed();
  private static final int LONGEST =
      PACKED.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The longest unit that begins at a place. */
  static Optional<CountingUnit> at(String text, int from) {
    for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
      CountingUnit unit = PACKED.get(text.substring(from, from + length));
      if (unit != null) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private static Map<String, CountingUnit> packed() {
    Map<String, CountingUnit> units = new HashMap<>();
    for (String[] row : Rows.of("units.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      units.put(row[0], new CountingUnit(row[0], kind));
    }
    return Map.copyOf(units);
  }
}
