package org.zhengnuo.search.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/** What a place may be called: 济宁市兖州区, 兖州区 or 兖州. */
public final class PlaceNames {
  private static final Pattern LAST = Pattern.compile(".*[省市](.{2,})");
  private static final Pattern SUFFIX = Pattern.compile("(.{2,})[省市区县旗州]");

  private PlaceNames() {}

  /** The places that go by this name; none where it is unknown. */
  public static List<Place> called(String name, Stream<Place> places) {
    return places.filter(place -> names(place).contains(name)).distinct().toList();
  }

  /** The qualified name, the last part of it, and both without 省, 市, 区, 县 … at the end. */
  public static List<String> names(Place place) {
    Matcher last = LAST.matcher(place.name());
    return (last.matches() ? Stream.of(place.name(), last.group(1)) : Stream.of(place.name()))
        .flatMap(PlaceNames::withAndWithoutSuffix)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> withAndWithoutSuffix(String name) {
    Matcher suffix = SUFFIX.matcher(name);
    return suffix.matches() ? Stream.of(name, suffix.group(1)) : Stream.of(name);
  }
}
