package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/**
 * Proposes names that may be misprints of one another; never changes one.
 *
 * <p>Two names of one place, of the same length, that differ in one character: where scanning takes
 * the two for one another (官 宫), or in names of three and more where both hold the same office.
 */
final class NameVariants {
  private final Set<String> lookalikes = new HashSet<>();

  NameVariants() {
    for (String group : Resource.lines("lookalikes.txt")) {
      group
          .chars()
          .forEach(
              a ->
                  group
                      .chars()
                      .filter(b -> a != b)
                      .forEach(b -> lookalikes.add("" + (char) a + (char) b)));
    }
  }

  /** A finding for each pair, on the first line of the name that is printed less often. */
  List<Finding> findings(Map<Mention.Person, List<Mention>> mentions) {
    List<Mention.Person> people = List.copyOf(mentions.keySet());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (Mention.Person other : people.subList(i + 1, people.size())) {
        List<Mention> one = mentions.get(people.get(i));
        List<Mention> two = mentions.get(other);
        if (people.get(i).place().equals(other.place()) && variants(one, two)) {
          findings.add(one.size() < two.size() ? finding(one, two) : finding(two, one));
        }
      }
    }
    return findings;
  }

  private boolean variants(List<Mention> one, List<Mention> two) {
    String a = one.getFirst().name();
    String b = two.getFirst().name();
    List<Integer> different = different(a, b);
    if (different.size() != 1) {
      return false;
    }
    int at = different.getFirst();
    return lookalikes.contains("" + a.charAt(at) + b.charAt(at))
        || a.length() > 2 && sameOffice(one, two);
  }

  private static List<Integer> different(String a, String b) {
    return a.length() != b.length()
        ? List.of()
        : java.util.stream.IntStream.range(0, a.length())
            .filter(i -> a.charAt(i) != b.charAt(i))
            .boxed()
            .toList();
  }

  private static boolean sameOffice(List<Mention> one, List<Mention> two) {
    Set<String> offices =
        new HashSet<>(one.stream().map(Mention::office).filter(o -> !Office.general(o)).toList());
    return two.stream().map(Mention::office).anyMatch(offices::contains);
  }

  private static Finding finding(List<Mention> rare, List<Mention> common) {
    Mention first = rare.getFirst();
    return new Finding(
        FindingCode.NAME_VARIANT,
        "“"
            + first.name()
            + "”（"
            + rare.size()
            + "处）与“"
            + common.getFirst().name()
            + "”（"
            + common.size()
            + "处）只差一字，可能是同一人；若是误印，请在 corrections.csv 中登记",
        first.span().file(),
        first.span().firstLine());
  }
}
