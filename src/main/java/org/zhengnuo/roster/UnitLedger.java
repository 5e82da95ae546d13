package org.zhengnuo.roster;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every body one paper names, with all the spellings it was met in. */
final class UnitLedger {
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final Map<String, Set<String>> printed = new LinkedHashMap<>();

  /** Enters a body, its members and what it is a part of. */
  void enter(Body body) {
    boolean known = bodies.containsKey(body.key());
    bodies.merge(body.key(), body, Body::called);
    if (!known) {
      body.members().forEach(this::enter);
    }
    body.parent().filter(whole -> !bodies.containsKey(whole.key())).ifPresent(this::enter);
  }

  /** Enters a body that a paper prints in this way. */
  void enter(Body body, String spelling) {
    enter(body);
    printed.computeIfAbsent(body.key(), n -> new LinkedHashSet<>()).add(spelling);
  }

  /** In the order they were met. */
  List<NamedUnit> named() {
    return bodies.values().stream().map(this::named).toList();
  }

  private NamedUnit named(Body body) {
    return new NamedUnit(
        new NamedUnit.Known(
            body.name(),
            body.place().name(),
            body.kind(),
            body.aliases(),
            body.members().stream().map(Body::key).toList(),
            Optional.of(body).flatMap(Body::parent).map(Body::key).orElse("")),
        List.copyOf(printed.getOrDefault(body.key(), Set.of())));
  }
}
