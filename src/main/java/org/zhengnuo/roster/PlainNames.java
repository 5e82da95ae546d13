package org.zhengnuo.roster;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/** Names that no table holds, but that have the form of a body: 市人才事业发展中心, 济宁海关. */
final class PlainNames {
  /** Words that begin like a level word but are none. */
  private static final Pattern NO_LEVEL_WORD =
      Pattern.compile("市场.*|市政(?!府).*|市容.*|市民(热线|中心|服务).*|区域.*|区块.*|县域.*|省际.*|州际.*");

  /** Bodies that carry a name of their own; others are named after their place. */
  private static final Set<UnitKind> OWN_NAME =
      EnumSet.of(UnitKind.ENTERPRISE, UnitKind.SCHOOL, UnitKind.OTHER);

  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final Forms forms = new Forms();

  PlainNames(Gazetteer gazetteer, PlaceReader places) {
    this.gazetteer = gazetteer;
    this.places = places;
  }

  Optional<Body> read(String name, Setting setting) {
    return forms.kind(name).map(kind -> body(name, kind, setting));
  }

  private Body body(String name, UnitKind kind, Setting setting) {
    return byWord(name, setting)
        .or(() -> byName(name, setting))
        .map(owner -> owned(name, owner, kind))
        .orElseGet(() -> bare(name, kind, setting));
  }

  /** 市 in 市人才事业发展中心: the owner, and the words after it. */
  Optional<PlaceReader.Leading> byWord(String name, Setting setting) {
    if (NO_LEVEL_WORD.matcher(name).matches()) {
      return Optional.empty();
    }
    return gazetteer.lineage(setting.place()).stream()
        .map(place -> Seat.of(place, gazetteer))
        .flatMap(
            seat ->
                seat.words().stream().filter(name::startsWith).map(word -> after(word, name, seat)))
        .filter(owner -> owner.rest().length() > 1)
        .findFirst();
  }

  private Optional<PlaceReader.Leading> byName(String name, Setting setting) {
    return places.leading(name, setting.place()).filter(owner -> owner.rest().length() > 1);
  }

  private static PlaceReader.Leading after(String word, String name, Seat seat) {
    return new PlaceReader.Leading(seat.place(), name.substring(word.length()));
  }

  private Body owned(String name, PlaceReader.Leading owner, UnitKind kind) {
    Seat seat = Seat.of(owner.place(), gazetteer);
    String canonical = seat.place().name() + owner.rest();
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(name);
    aliases.add(seat.word() + owner.rest());
    aliases.add(seat.ownName() + owner.rest());
    aliases.remove(canonical);
    return Body.of(canonical, inner(owner.rest(), owner.place()), kind, List.copyOf(aliases));
  }

  private Body bare(String name, UnitKind kind, Setting setting) {
    Place place = inner(name, setting.shared());
    boolean office = !OWN_NAME.contains(kind) && !holds(name, place);
    boolean local = !place.unknown() && !place.equals(Place.NATION);
    return office && local
        ? owned(name, new PlaceReader.Leading(place, name), kind)
        : Body.of(name, place, kind, List.of());
  }

  private boolean holds(String name, Place place) {
    return gazetteer.names(place).stream().anyMatch(name::contains);
  }

  /** The smallest place that a name holds of those around the owner: 兖州 in 国网济宁供电公司兖州供电中心. */
  private Place inner(String name, Place owner) {
    Stream<Place> within =
        Stream.of(gazetteer.children(owner), gazetteer.zones(owner))
            .flatMap(List::stream)
            .filter(division -> division.level() != Level.TOWN)
            .map(Division::place);
    return Stream.concat(within, gazetteer.lineage(owner).stream())
        .filter(place -> !place.equals(Place.NATION) && holds(name, place))
        .findFirst()
        .orElse(owner);
  }
}
