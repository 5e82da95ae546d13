package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.query.PlaceNames;
import org.zhengnuo.text.ExactText;

/** Places by their whole or short names: 济宁市兖州区, 兖州区, 兖州. */
final class PlaceFinder implements Finder {
  /** Words that a zone without 区 is spelled like. */
  private static final Set<String> WORDS =
      Set.of("高新", "经开", "开发", "经济开发", "新", "高新技术产业开发", "经济技术开发", "产业");

  private static final Pattern INNER = Pattern.compile("(?<=\\p{IsHan}{2})[省市](?=\\p{IsHan}{2})");

  private final NameTable<String> places = new NameTable<>();

  /**
   * @param places full names of the places that papers are of
   */
  PlaceFinder(Collection<String> places) {
    for (String place : places) {
      PlaceNames.names(new Place(place)).stream()
          .flatMap(name -> Stream.of(name, INNER.matcher(name).replaceAll("")))
          .filter(name -> !WORDS.contains(name))
          .forEach(name -> this.places.add(ExactText.canonical(name), place));
    }
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    return joint ? places.longest(run, at).map(PlaceFinder::found) : Optional.empty();
  }

  /** Of 济宁 and 济宁市 in two provinces all are meant; each alone is offered. */
  private static Found found(NameTable.Match<String> match) {
    List<String> values = new ArrayList<>(match.values());
    String label = values.size() == 1 ? values.getFirst() : match.name();
    return new Found(match.end(), Facet.PLACE, values, label, false, others(values));
  }

  private static List<NamedPart.Other> others(List<String> values) {
    return values.size() < 2
        ? List.of()
        : values.stream().map(value -> new NamedPart.Other(value, value)).toList();
  }
}
