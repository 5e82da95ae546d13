package org.zhengnuo.search.lucene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;

/** One facet whose values stand on the item itself: by value, the items that have it. */
final class FacetColumn {
  static final String NONE_LABEL = "未注明";

  private final int size;
  private final Map<String, FixedBitSet> items = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private FacetColumn(int size) {
    this.size = size;
    labels.put(Facet.NONE, NONE_LABEL);
  }

  static FacetColumn of(Facet facet, List<Item> items, Library library) {
    FacetColumn column = new FacetColumn(items.size());
    Map<String, String> titles =
        library.documents().stream().collect(Collectors.toMap(Document::id, Document::title));
    for (int ordinal = 0; ordinal < items.size(); ordinal++) {
      column.add(values(facet, items.get(ordinal), titles), ordinal);
    }
    return column;
  }

  private static Map<String, String> values(Facet facet, Item item, Map<String, String> titles) {
    return switch (facet) {
      case LEADER -> leaders(item.ownership().leaders());
      case YEAR -> item.period().map(FacetColumn::year).orElse(Map.of());
      case CHAPTER -> item.chapter().map(Heading::title).map(FacetColumn::itself).orElse(Map.of());
      case DOCUMENT ->
          Map.of(item.documentId(), titles.getOrDefault(item.documentId(), item.documentId()));
      case PLACE -> item.place().unknown() ? Map.of() : itself(item.place().name());
      case KIND -> Map.of(item.kind().token(), item.kind().label());
      case UNIT, ROLE -> throw new IllegalArgumentException(facet + " belongs to OwnerColumn");
    };
  }

  private static Map<String, String> leaders(List<Leader> leaders) {
    Map<String, String> names = new LinkedHashMap<>();
    leaders.forEach(leader -> names.put(leader.id(), leader.name()));
    return names;
  }

  private static Map<String, String> year(Period period) {
    String label = period.singleYear() ? period.token() : period.from() + "–" + period.to();
    return Map.of(period.token(), label + "年");
  }

  private static Map<String, String> itself(String value) {
    return Map.of(value, value);
  }

  private void add(Map<String, String> values, int ordinal) {
    labels.putAll(values);
    Set<String> ids = values.isEmpty() ? Set.of(Facet.NONE) : values.keySet();
    ids.forEach(id -> items.computeIfAbsent(id, _ -> new FixedBitSet(size)).set(ordinal));
  }

  /** The items that have one of these values. */
  FixedBitSet having(Set<String> ids) {
    FixedBitSet union = new FixedBitSet(size);
    ids.stream().filter(items::containsKey).map(items::get).forEach(union::or);
    return union;
  }

  List<FacetValue> count(FixedBitSet others, Set<String> selected) {
    return items.entrySet().stream()
        .map(value -> count(value.getKey(), value.getValue(), others, selected))
        .filter(value -> value.count() > 0 || value.selected())
        .toList();
  }

  private FacetValue count(
      String id, FixedBitSet having, FixedBitSet others, Set<String> selected) {
    long count = FixedBitSet.intersectionCount(having, others);
    return new FacetValue(id, labels.get(id), count, selected.contains(id), 0);
  }
}
