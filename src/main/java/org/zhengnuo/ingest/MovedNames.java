package org.zhengnuo.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;

/**
 * Who stands now for a unit or leader whose name is nobody's any more: the only one of the same
 * place that bears the name as an alias, because a correction or the roster said so.
 */
final class MovedNames {

  private MovedNames() {}

  /**
   * Somebody who is known now.
   *
   * @param key name and place
   * @param names also the aliases
   */
  record Known(String key, String id, List<String> names, String place) {}

  static List<Known> units(List<Unit> units) {
    return units.stream()
        .map(u -> new Known(u.key(), u.id(), u.aliases(), u.place().name()))
        .toList();
  }

  static List<Known> leaders(List<Leader> leaders) {
    return leaders.stream()
        .map(l -> new Known(l.key(), l.id(), l.aliases(), l.place().name()))
        .toList();
  }

  /**
   * @param page that shows them
   * @param given every id ever given, by key
   * @return by path of a page that is no more the id that stands for it
   */
  static Map<String, String> of(String page, Map<String, String> given, List<Known> known) {
    Set<String> keys = known.stream().map(Known::key).collect(Collectors.toSet());
    Map<String, String> stale = new HashMap<>(given);
    stale.keySet().removeAll(keys);
    Map<String, Set<String>> bearers = new HashMap<>();
    for (Known each : stale.isEmpty() ? List.<Known>of() : known) {
      each.names().stream()
          .map(name -> name + "|" + each.place())
          .filter(stale::containsKey)
          .forEach(key -> bearers.computeIfAbsent(key, k -> new HashSet<>()).add(each.id()));
    }
    bearers.values().removeIf(ids -> ids.size() > 1);
    return bearers.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> page + "/" + stale.get(e.getKey()), e -> e.getValue().iterator().next()));
  }
}
