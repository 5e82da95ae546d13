package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;
import org.zhengnuo.text.Pinyin;

/** Every body met, under its name, with all the spellings it was met in; makes them units. */
final class UnitLedger {
  private final Map<String, Body> bodies = new TreeMap<>();
  private final Map<String, Set<String>> printed = new LinkedHashMap<>();

  /** Enters a body, its members and what it is a part of. */
  void enter(Body body) {
    boolean known = bodies.containsKey(body.name());
    bodies.merge(body.name(), body, Body::called);
    if (!known) {
      body.members().forEach(this::enter);
      body.parent().ifPresent(this::enter);
    }
  }

  /** Enters a body that a paper prints in this way. */
  void enter(Body body, String spelling) {
    enter(body);
    printed.computeIfAbsent(body.name(), n -> new LinkedHashSet<>()).add(spelling);
  }

  /** The units by name, in order of name; the same bodies give the same ids. */
  Map<String, Unit> units() {
    Ids ids = new Ids();
    Map<String, String> idOf = new LinkedHashMap<>();
    bodies.keySet().forEach(name -> idOf.put(name, ids.of(Pinyin.syllables(name))));
    Map<String, Unit> units = new LinkedHashMap<>();
    bodies.values().forEach(body -> units.put(body.name(), unit(body, idOf)));
    return units;
  }

  private Unit unit(Body body, Map<String, String> idOf) {
    List<String> members = body.members().stream().map(m -> idOf.get(m.name())).toList();
    String parent = body.parent().map(p -> idOf.get(p.name())).orElse("");
    return new Unit(
        idOf.get(body.name()),
        body.name(),
        aliases(body),
        body.place(),
        body.kind(),
        body.collective(),
        members,
        parent);
  }

  private List<String> aliases(Body body) {
    Set<String> aliases = new LinkedHashSet<>(printed.getOrDefault(body.name(), Set.of()));
    aliases.addAll(body.aliases());
    aliases.remove(body.name());
    // 兖州区 among owners means its government, but a reader who types it means the place.
    aliases.removeIf(a -> body.kind() == UnitKind.GOVERNMENT && body.place().name().endsWith(a));
    return new ArrayList<>(aliases);
  }
}
