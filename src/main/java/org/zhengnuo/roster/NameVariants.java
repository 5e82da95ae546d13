package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/**
 * Proposes names that may be misprints of one another; never changes one.
 *
 * <p>Two names of one place, of the same length, that differ in one character: where scanning takes
 * the two for one another (官 宫), or in names of three and more where both hold the same office.
 * Each name is looked up under the spellings it might have been, so that the cost grows with the
 * names and not with their pairs.
 */
final class NameVariants {

  /** More names than this that differ in one place and hold one office are a list, no misprints. */
  private static final int MOST_ALIKE = 20;

  /** No one's name is longer; what stands in the place of one may be. */
  private static final int LONGEST = 16;

  private final Map<Character, String> lookalikes = new HashMap<>();

  NameVariants() {
    for (String group : Resource.lines("lookalikes.txt")) {
      group.chars().forEach(c -> lookalikes.merge((char) c, group, String::concat));
    }
  }

  /** Two people by their place in the list, the one met first before the other. */
  private record Pair(int first, int second) {

    static Pair of(int one, int two) {
      return new Pair(Math.min(one, two), Math.max(one, two));
    }
  }

  /**
   * A finding for each pair, on the first line of the name that is printed less often.
   *
   * @param all in the order they were met
   */
  List<Finding> findings(List<Register.Person> all) {
    List<Register.Person> people = all.stream().filter(p -> p.name().length() <= LONGEST).toList();
    TreeSet<Pair> pairs =
        new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));
    Map<String, Integer> byName = new HashMap<>();
    Map<String, List<Integer>> byOffice = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      byName.put(key(people.get(i).name(), people.get(i)), i);
      enter(people.get(i), i, byOffice);
    }
    for (int i = 0; i < people.size(); i++) {
      addLookalikes(people.get(i), i, byName, pairs);
    }
    byOffice.values().stream().filter(g -> g.size() <= MOST_ALIKE).forEach(g -> addAll(g, pairs));
    return pairs.stream().map(p -> finding(people.get(p.first()), people.get(p.second()))).toList();
  }

  private static String key(String name, Register.Person person) {
    return name + "|" + person.place();
  }

  /** Under each of its offices and each spelling with one character left open. */
  private static void enter(Register.Person person, int at, Map<String, List<Integer>> byOffice) {
    String name = person.name();
    for (int i = 0; i < name.length() && name.length() > 2; i++) {
      String open = key(name.substring(0, i) + "*" + name.substring(i + 1), person);
      for (String office : person.offices()) {
        byOffice.computeIfAbsent(open + "|" + office, o -> new ArrayList<>(1)).add(at);
      }
    }
  }

  private void addLookalikes(
      Register.Person person, int at, Map<String, Integer> byName, TreeSet<Pair> pairs) {
    String name = person.name();
    for (int i = 0; i < name.length(); i++) {
      for (char other : lookalikes.getOrDefault(name.charAt(i), "").toCharArray()) {
        Integer found =
            byName.get(key(name.substring(0, i) + other + name.substring(i + 1), person));
        if (found != null && found != at) {
          pairs.add(Pair.of(at, found));
        }
      }
    }
  }

  private static void addAll(List<Integer> alike, TreeSet<Pair> pairs) {
    for (int i = 0; i < alike.size(); i++) {
      for (int other : alike.subList(i + 1, alike.size())) {
        pairs.add(Pair.of(alike.get(i), other));
      }
    }
  }

  private static Finding finding(Register.Person one, Register.Person two) {
    Register.Person rare = one.count() < two.count() ? one : two;
    Register.Person common = rare == one ? two : one;
    return new Finding(
        FindingCode.NAME_VARIANT,
        "“%s”（%d处）与“%s”（%d处）只差一字，可能是同一人；若是误印，请在 corrections.csv 中登记"
            .formatted(rare.name(), rare.count(), common.name(), common.count()),
        rare.file(),
        rare.line());
  }
}
