package org.zhengnuo.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Unit;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.workbook.Sheet;

/**
 * Whose ledger it is and of which period, as a sheet says: in the rows 单位标识 and 填报期 that our own
 * workbooks carry, in the words over the columns, last in the name of the file.
 */
final class SheetFacts {

  private static final String UNIT = "单位标识";
  private static final String PERIOD = "填报期";
  private static final Pattern LABELLED = Pattern.compile("单\\s*位(?:名称)?\\s*[：:]");
  private static final int LONGEST_TITLE = 120;
  private static final int SHORTEST_NAME = 3;

  private final Map<String, String> carried = new LinkedHashMap<>();
  private final TaskBook book;

  SheetFacts(List<Sheet> sheets, TaskBook book) {
    this.book = book;
    for (Sheet sheet : sheets) {
      sheet.rows().stream().filter(row -> row.cells().size() > 1).forEach(this::carry);
    }
  }

  private void carry(Sheet.Row row) {
    List<String> words = row.cells().stream().filter(cell -> !cell.isBlank()).distinct().toList();
    if (words.size() == 2 && List.of(UNIT, PERIOD).contains(words.getFirst())) {
      carried.putIfAbsent(words.getFirst(), words.getLast());
    }
  }

  /**
   * Every unit that is named for a sheet; one where all is well. What is said behind 单位： counts
   * before all other words, and the unit that the workbook carries where those name it too.
   */
  List<Unit> units(List<String> above, String file) {
    List<Unit> titled = distinct(above.stream().filter(LABELLED.asPredicate()));
    List<Unit> named = titled.isEmpty() ? distinct(above.stream()) : titled;
    List<Unit> own = book.units(carried.getOrDefault(UNIT, ""));
    if (own.size() == 1 && (named.isEmpty() || named.contains(own.getFirst()))) {
      return own;
    }
    List<Unit> all = Stream.concat(own.stream(), named.stream()).distinct().toList();
    return all.isEmpty() ? named(file) : all;
  }

  private List<Unit> distinct(Stream<String> titles) {
    return titles.flatMap(title -> named(title).stream()).distinct().toList();
  }

  /** Every period likewise. */
  List<ReportPeriod> periods(List<String> above, String file) {
    List<ReportPeriod> periods = new ArrayList<>();
    Optional.ofNullable(carried.get(PERIOD)).flatMap(TypedPeriod::in).ifPresent(periods::add);
    TypedPeriod.in(String.join("　", above)).ifPresent(periods::add);
    if (periods.isEmpty()) {
      TypedPeriod.in(file).ifPresent(periods::add);
    }
    return periods.stream().distinct().toList();
  }

  /** The unit of the longest name in a title: 青州市商务局 and not 商务局. */
  private List<Unit> named(String title) {
    String words = ExactText.folded(title).replaceAll("\\s+", "");
    int most = Math.min(LONGEST_TITLE, words.length());
    for (int length = most; length >= SHORTEST_NAME; length--) {
      for (int from = 0; from + length <= most; from++) {
        List<Unit> units = book.units(words.substring(from, from + length));
        if (!units.isEmpty()) {
          return units;
        }
      }
    }
    return List.of();
  }
}
