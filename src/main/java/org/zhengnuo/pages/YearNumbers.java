package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.IndicatorIds;
import org.zhengnuo.pages.view.YearsOfIndicator;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeasureFacet;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureSort;
import org.zhengnuo.search.Query;

/**
 * The numbers that statements of a topic promise or report, an indicator a row, a year a column.
 */
public final class YearNumbers {

  /** So many measures are looked at, the newest first. */
  private static final int MOST_READ = 500;

  private static final int MOST_SHOWN = 12;

  private final IndexView open;
  private final IndicatorSeries series;

  YearNumbers(IndexView open) {
    this.open = open;
    series = new IndicatorSeries(open);
  }

  /** The indicators with most numbers first; none without words. */
  List<YearsOfIndicator> of(Query query) {
    if (query.text().isBlank()) {
      return List.of();
    }
    Map<String, List<MeasureRow>> indicators = new LinkedHashMap<>();
    for (MeasureRow row : open.measures(measures(query)).rows()) {
      if (speaksOf(query.text(), row)) {
        indicators.computeIfAbsent(row.measure().indicatorId(), _ -> new ArrayList<>()).add(row);
      }
    }
    return indicators.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(row -> -numbers(row)))
        .limit(MOST_SHOWN)
        .toList();
  }

  private static MeasureQuery measures(Query query) {
    Set<String> both = Set.of(MeasureRole.TARGET.token(), MeasureRole.OUTCOME.token());
    return new MeasureQuery(
        query,
        Map.of(MeasureFacet.ROLE, both),
        Optional.empty(),
        Optional.empty(),
        MeasureSort.YEAR,
        1,
        MOST_READ);
  }

  /** An item may promise twenty things of which one is meant. */
  private static boolean speaksOf(String words, MeasureRow row) {
    String statement = row.item().text().substring(row.statement().start(), row.statement().end());
    return Stream.of(words.split("\\s+")).anyMatch(statement::contains)
        || Stream.of(words.split("\\s+")).anyMatch(row.measure().indicator()::contains);
  }

  /**
   * Numbers of the papers' own place alone: those of their districts are on the indicator's page.
   */
  private Optional<YearsOfIndicator> row(String id, List<MeasureRow> rows) {
    List<MeasureRow> own =
        rows.stream().filter(r -> r.measure().circumstances().scopes().isEmpty()).toList();
    return series.of(own).stream()
        .map(s -> new YearsOfIndicator(IndicatorIds.label(id), Address.indicator(id), s.points()))
        .findFirst();
  }

  private static long numbers(YearsOfIndicator row) {
    return row.points().stream()
        .mapToLong(p -> p.target().stream().count() + p.outcome().stream().count())
        .sum();
  }
}
