package org.zhengnuo.measure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.text.PackedRows;

/**
 * A unit of the packed list.
 *
 * @param nouns characters that, behind it, make a noun of it: 项 before 目
 */
record CountingUnit(String text, UnitSort kind, String nouns) {

  /** What it measures; the tokens of {@code units.tsv}. */
  enum UnitSort {
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

  private static final Map<Character, List<CountingUnit>> PACKED = packed();

  /** The longest unit that begins at a place. */
  static Optional<CountingUnit> at(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    for (CountingUnit unit : PACKED.getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(unit.text(), from) && !unit.goesOn(text, from)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private boolean goesOn(String words, int from) {
    int behind = from + text.length();
    return behind < words.length() && nouns.indexOf(words.charAt(behind)) >= 0;
  }

  private static Map<Character, List<CountingUnit>> packed() {
    Map<Character, List<CountingUnit>> units = new HashMap<>();
    for (String[] row : PackedRows.of(CountingUnit.class, "units.tsv")) {
      UnitSort kind = UnitSort.valueOf(row[1].toUpperCase(Locale.ROOT));
      units
          .computeIfAbsent(row[0].charAt(0), c -> new ArrayList<>())
          .add(new CountingUnit(row[0], kind, row[2].equals("-") ? "" : row[2]));
    }
    units.values().forEach(list -> list.sort(comparing((CountingUnit u) -> -u.text().length())));
    return Map.copyOf(units);
  }
}
