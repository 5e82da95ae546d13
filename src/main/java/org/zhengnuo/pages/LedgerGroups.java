package org.zhengnuo.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Token;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** The tasks of a search by unit, leader or place, each counted by the values of another facet. */
final class LedgerGroups {
  /** How many groups a page shows. */
  static final int SHOWN = 200;

  private static final FacetRequest ALL = new FacetRequest("", 1, 100_000);

  private final IndexView open;
  private final Query query;
  private final Facet group;

  LedgerGroups(IndexView open, Query query, Facet group) {
    this.open = open;
    this.query = query;
    this.group = group;
  }

  /** Those chosen, else those of most tasks first; without 未注明 and whoever has none. */
  FacetValues shown() {
    Set<String> chosen = query.filters().values(group);
    List<FacetValue> all =
        open.values(query, group, ALL).values().stream()
            .filter(value -> value.count() > 0 && !value.id().equals(Facet.NONE))
            .filter(value -> chosen.isEmpty() || chosen.contains(value.id()))
            .toList();
    return new FacetValues(all.size(), all.stream().limit(SHOWN).toList());
  }

  /** By id of the group and value of the facet, how many tasks have both. */
  <T extends Enum<T> & Token> Map<String, Map<T, Long>> by(Facet facet, List<T> values) {
    Map<String, Map<T, Long>> counts = new HashMap<>();
    for (T value : values) {
      Query only = query.with(query.filters().with(facet, Set.of(value.token())));
      open.values(only, group, ALL)
          .values()
          .forEach(
              each ->
                  counts
                      .computeIfAbsent(each.id(), _ -> new LinkedHashMap<>())
                      .put(value, each.count()));
    }
    return counts;
  }
}
