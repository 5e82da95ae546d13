package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every naming of a leader in one paper. */
final class LeaderLedger {
  private final Map<Mention.Person, List<Mention>> mentions = new LinkedHashMap<>();

  void enter(Mention mention) {
    mentions.computeIfAbsent(mention.person(), person -> new ArrayList<>()).add(mention);
  }

  /** In the order they were met. */
  List<NamedLeader> named() {
    return mentions.entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private static NamedLeader named(Mention.Person person, List<Mention> all) {
    return new NamedLeader(
        person.name(),
        person.place().name(),
        all.size(),
        all.getFirst().span().firstLine(),
        all.stream().map(Mention::printed).distinct().toList(),
        all.stream().map(Mention::office).filter(o -> !Office.general(o)).distinct().toList());
  }
}
