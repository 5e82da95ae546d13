package org.zhengnuo.search;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Measure;

/**
 * A search for measures: of the items of a search those that pass.
 *
 * @param items the search; its page and order count for nothing
 * @param selected values by facet: OR within one, AND between them
 * @param min the least base value; a measure without a value is none
 * @param max the greatest base value
 * @param page from 1
 * @param size measures a page
 */
public record MeasureQuery(
    Query items,
    Map<MeasureFacet, Set<String>> selected,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    MeasureSort sort,
    int page,
    int size) {

  public MeasureQuery {
    Map<MeasureFacet, Set<String>> copy = new EnumMap<>(MeasureFacet.class);
    selected.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, new LinkedHashSet<>(values));
          }
        });
    selected = copy;
  }

  /** The values chosen in a facet; none where it is not narrowed. */
  public Set<String> values(MeasureFacet facet) {
    return selected.getOrDefault(facet, Set.of());
  }

  /** The same with one value of a facet chosen if it was not, and dropped if it was. */
  public MeasureQuery toggled(MeasureFacet facet, String value) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    Map<MeasureFacet, Set<String>> changed = new EnumMap<>(MeasureFacet.class);
    changed.putAll(selected);
    changed.put(facet, values);
    return new MeasureQuery(items, changed, min, max, sort, 1, size);
  }

  /** The same of other items. */
  public MeasureQuery of(Query others) {
    return new MeasureQuery(others, selected, min, max, sort, 1, size);
  }

  public MeasureQuery sorted(MeasureSort other) {
    return new MeasureQuery(items, selected, min, max, other, 1, size);
  }

  public MeasureQuery paged(int number, int most) {
    return new MeasureQuery(items, selected, min, max, sort, number, most);
  }

  /** Whether a measure passes. */
  public boolean takes(Measure measure) {
    boolean chosen =
        selected.entrySet().stream().allMatch(e -> e.getValue().contains(e.getKey().of(measure)));
    return chosen && inRange(measure.quantity().base());
  }

  /** Whether a base value lies between the ends asked for. */
  public boolean inRange(Optional<BigDecimal> base) {
    boolean low = min.isEmpty() || base.filter(v -> v.compareTo(min.get()) >= 0).isPresent();
    return low && (max.isEmpty() || base.filter(v -> v.compareTo(max.get()) <= 0).isPresent());
  }
}
