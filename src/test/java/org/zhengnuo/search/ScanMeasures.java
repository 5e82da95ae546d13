package org.zhengnuo.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Period;

/** The oracle of measures: plain loops over the items of a search. */
final class ScanMeasures {
  private final MeasureQuery query;
  private final List<Item> passing;

  /**
   * @param passing the items of the search, by document and line
   */
  ScanMeasures(MeasureQuery query, List<Item> passing) {
    this.query = query;
    this.passing = passing;
  }

  /**
   * @param facets those of the items that hold a measure that passes
   */
  MeasureRows rows(Map<Facet, List<FacetValue>> facets) {
    List<MeasureRow> all = ordered(rows(query));
    Map<MeasureFacet, List<FacetValue>> counted = new EnumMap<>(MeasureFacet.class);
    for (MeasureFacet facet : MeasureFacet.values()) {
      counted.put(facet, counted(facet));
    }
    return new MeasureRows(
        all.size(),
        all.stream().map(row -> row.item().id()).distinct().count(),
        all.stream().skip((query.page() - 1L) * query.size()).limit(query.size()).toList(),
        counted,
        facets);
  }

  private List<MeasureRow> rows(MeasureQuery asked) {
    return passing.stream().flatMap(item -> rows(asked, item)).toList();
  }

  static Stream<MeasureRow> rows(MeasureQuery asked, Item item) {
    return MeasureRow.of(item).filter(row -> asked.takes(row.measure()));
  }

  private List<MeasureRow> ordered(List<MeasureRow> rows) {
    List<MeasureRow> ordered = new ArrayList<>(rows);
    Function<MeasureRow, Double> value =
        row ->
            row.measure().quantity().base().map(BigDecimal::doubleValue).orElse(-Double.MAX_VALUE);
    Function<MeasureRow, Integer> year = row -> row.item().period().map(Period::from).orElse(0);
    switch (query.sort()) {
      case DOCUMENT -> {}
      case VALUE -> ordered.sort(Comparator.comparing(value).reversed());
      case YEAR -> ordered.sort(Comparator.comparing(year).reversed());
    }
    return ordered;
  }

  private List<FacetValue> counted(MeasureFacet facet) {
    Set<String> chosen = query.values(facet);
    Map<MeasureFacet, Set<String>> others = new EnumMap<>(MeasureFacet.class);
    others.putAll(query.selected());
    others.remove(facet);
    MeasureQuery wider =
        new MeasureQuery(query.items(), others, query.min(), query.max(), query.sort(), 1, 1);
    boolean alone = facet == MeasureFacet.INDICATOR && !chosen.isEmpty();
    return rows(wider).stream()
        .map(row -> facet.of(row.measure()))
        .filter(value -> !alone || chosen.contains(value))
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> value(facet, e.getKey(), e.getValue(), chosen.contains(e.getKey())))
        .toList();
  }

  private static FacetValue value(MeasureFacet facet, String id, long count, boolean selected) {
    return new FacetValue(id, facet.label(id), count, selected, 0, false);
  }

  /** The indicators of some items, those of most items first. */
  static IndicatorCounts indicators(List<Item> items, String text, int page, int size) {
    Map<String, Long> counts =
        items.stream()
            .flatMap(ScanMeasures::ids)
            .filter(id -> id.contains(text))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    List<IndicatorCount> shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .skip((page - 1L) * size)
            .limit(size)
            .map(e -> count(e.getKey(), items))
            .toList();
    return new IndicatorCounts(counts.size(), shown);
  }

  private static Stream<String> ids(Item item) {
    return measures(item).map(Measure::indicatorId).distinct();
  }

  private static Stream<Measure> measures(Item item) {
    return item.statements().stream().flatMap(s -> s.measures().stream());
  }

  private static IndicatorCount count(String id, List<Item> items) {
    TreeSet<String> places = new TreeSet<>();
    TreeSet<String> years = new TreeSet<>();
    Map<MeasureRole, Integer> roles = new EnumMap<>(MeasureRole.class);
    Map<String, Integer> units = new java.util.TreeMap<>();
    for (Item item : items) {
      measures(item)
          .filter(measure -> measure.indicatorId().equals(id))
          .forEach(
              measure -> {
                roles.merge(measure.role(), 1, Integer::sum);
                units.merge(measure.quantity().baseUnit(), 1, Integer::sum);
                item.period().map(Period::token).ifPresent(years::add);
                places.add(item.place().name());
              });
    }
    places.remove("");
    int most = units.values().stream().max(Integer::compare).orElse(0);
    String unit =
        units.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .reduce("", (a, b) -> b);
    return new IndicatorCount(
        id,
        unit,
        roles.getOrDefault(MeasureRole.TARGET, 0),
        roles.getOrDefault(MeasureRole.OUTCOME, 0),
        List.copyOf(places),
        List.copyOf(years));
  }
}
