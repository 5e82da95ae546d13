package org.zhengnuo.search.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.query.OwnersIn;
import org.zhengnuo.search.query.SearchField;
import org.zhengnuo.text.ExactText;

/** What a name means exactly: the items of a unit, leader or kind, or one item. */
final class Named {
  private final Library library;
  private final FacetTable facets;
  private final int size;
  private final Map<String, Integer> ordinals = new HashMap<>();

  Named(List<Item> items, Library library, FacetTable facets) {
    this.library = library;
    this.facets = facets;
    size = items.size();
    for (int ordinal = 0; ordinal < size; ordinal++) {
      ordinals.put(items.get(ordinal).id(), ordinal);
    }
  }

  /** The items of a kind. */
  FixedBitSet ofKind(ItemKind kind) {
    return passing(Map.of(Facet.KIND, Set.of(kind.token())));
  }

  /** The item of this id alone; none where it is unknown. */
  FixedBitSet item(String id) {
    FixedBitSet one = new FixedBitSet(size);
    if (ordinals.containsKey(id)) {
      one.set(ordinals.get(id));
    }
    return one;
  }

  /** Empty where the phrase is nobody's id and nobody's whole name. */
  Optional<FixedBitSet> items(Clause.Phrase phrase) {
    return phrase.fields().stream()
        .map(field -> filters(field, phrase.typed()))
        .filter(selected -> !selected.isEmpty())
        .map(this::passing)
        .findFirst();
  }

  private FixedBitSet passing(Map<Facet, Set<String>> selected) {
    return facets.passing(new Filters(selected, OptionalInt.empty(), OptionalInt.empty(), false));
  }

  private Map<Facet, Set<String>> filters(SearchField field, String name) {
    Set<String> ids =
        field.family() == ItemField.LEADER
            ? ids(library.leaders(), Leader::id, Leader::name, name)
            : ids(library.units(), Unit::id, Unit::name, name);
    if (ids.isEmpty()) {
      return Map.of();
    }
    return switch (field) {
      case OwnersIn(var role) -> Map.of(Facet.UNIT, ids, Facet.ROLE, Set.of(role.token()));
      case ItemField part -> Map.of(part == ItemField.LEADER ? Facet.LEADER : Facet.UNIT, ids);
    };
  }

  /** Letter by letter first: 各县（市、区）政府 and 各县市、区政府 may be two. */
  private static <T> Set<String> ids(
      List<T> all, Function<T, String> id, Function<T, String> name, String typed) {
    String canonical = ExactText.canonical(typed);
    List<Predicate<T>> ways =
        Arrays.asList(
            each -> id.apply(each).equals(typed) || name.apply(each).equals(typed),
            each -> ExactText.canonical(name.apply(each)).equals(canonical));
    return ways.stream()
        .map(way -> all.stream().filter(way).map(id).collect(Collectors.toSet()))
        .filter(ids -> !ids.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }
}
