package org.zhengnuo.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/**
 * A unit before it has an id: what the roster knows of it, two bodies of one name being one.
 *
 * @param name canonical
 * @param aliases other spellings
 * @param members what a collective stands for
 * @param parent what it is a part of
 */
record Body(
    String name,
    Place place,
    UnitKind kind,
    List<String> aliases,
    List<Body> members,
    Optional<Body> parent) {

  Body {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  static Body of(String name, Place place, UnitKind kind, List<String> aliases) {
    return new Body(name, place, kind, aliases, List.of(), Optional.empty());
  }

  static Body collective(String name, Place place, List<String> aliases, List<Body> members) {
    return new Body(name, place, UnitKind.COLLECTIVE, aliases, members, Optional.empty());
  }

  /** As {@link org.zhengnuo.model.Unit#key()}. */
  String key() {
    return name + "|" + place.name();
  }

  Body partOf(Body whole) {
    return new Body(name, place, kind, aliases, members, Optional.of(whole));
  }

  Body as(UnitKind other) {
    return new Body(name, place, other, aliases, members, parent);
  }

  /** With the names of another body, which is the same. */
  Body called(Body same) {
    List<String> names =
        Stream.of(aliases.stream(), Stream.of(same.name), same.aliases.stream())
            .flatMap(each -> each)
            .distinct()
            .filter(each -> !each.equals(name))
            .toList();
    return new Body(name, place, kind, names, members, parent.or(same::parent));
  }

  boolean collective() {
    return kind == UnitKind.COLLECTIVE;
  }
}
