package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.text.Pinyin;

/** Every naming of a leader; makes them leaders, one a name and place. */
final class LeaderLedger {
  private final Map<Mention.Person, List<Mention>> mentions = new LinkedHashMap<>();

  void enter(Mention mention) {
    mentions.computeIfAbsent(mention.person(), person -> new ArrayList<>()).add(mention);
  }

  Map<Mention.Person, List<Mention>> mentions() {
    return mentions;
  }

  /** In order of name, then place. */
  Map<Mention.Person, Leader> leaders() {
    Ids ids = new Ids();
    Map<Mention.Person, Leader> leaders = new LinkedHashMap<>();
    mentions.keySet().stream()
        .sorted(Comparator.comparing(Mention.Person::name).thenComparing(Mention.Person::place))
        .forEach(person -> leaders.put(person, leader(person, ids)));
    return leaders;
  }

  private Leader leader(Mention.Person person, Ids ids) {
    Set<String> aliases = distinct(person, m -> Stream.of(m.printed()));
    aliases.remove(person.name());
    Set<String> offices =
        distinct(
            person, m -> Office.general(m.office()) ? Stream.of() : Posts.of(m.office()).stream());
    return new Leader(
        ids.of(Pinyin.ofPerson(person.name())),
        person.name(),
        person.place(),
        List.copyOf(aliases),
        List.copyOf(offices));
  }

  private Set<String> distinct(Mention.Person person, Function<Mention, Stream<String>> part) {
    return mentions.get(person).stream()
        .flatMap(part)
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
  }
}
