package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Statement;

/** Reads texts for tests and tells what was read in one line a measure. */
final class Readings {
  private static final Set<String> PLACES = Set.of("青河区", "南岭县", "白石市", "东湖新区");
  private static final StatementReader READER = new StatementReader(PLACES::contains);

  private Readings() {}

  static List<Statement> statements(ItemKind kind, String text) {
    return READER.read(kind, "", text, Optional.of(Period.of(2024)));
  }

  static List<Measure> measures(ItemKind kind, String text) {
    return statements(kind, text).stream().flatMap(s -> s.measures().stream()).toList();
  }

  static List<Measure> row(String title, String text) {
    return READER
        .read(ItemKind.INDICATOR, title, text, Optional.of(new Period(2021, 2025)))
        .stream()
        .flatMap(s -> s.measures().stream())
        .toList();
  }

  /** Measures of a task: indicator, comparator, value, unit, kind; parted by semicolons. */
  static String told(String text) {
    return measures(ItemKind.TASK, text).stream()
        .map(Readings::told)
        .collect(Collectors.joining("; "));
  }

  static String told(Measure measure) {
    String value =
        measure.quantity().value().map(v -> v.toPlainString()).orElse("")
            + measure.quantity().to().map(to -> "–" + to.toPlainString()).orElse("");
    return measure.indicator()
        + " "
        + measure.quantity().comparator().token()
        + value
        + measure.quantity().unit()
        + " "
        + measure.kind().token();
  }
}
