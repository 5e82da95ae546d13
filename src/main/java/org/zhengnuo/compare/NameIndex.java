package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of one side by the name of their indicator, found by names that are alike. */
final class NameIndex {

  /** Names that share a bigram; of one that very many share nothing follows. */
  private static final int MOST_NAMES = 400;

  private final List<List<NamedFigure>> groups;
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /**
   * Numbers of one name.
   *
   * @param likeness how much it shares with the name asked for, 0 to 1
   */
  record Alike(List<NamedFigure> figures, double likeness) {}

  NameIndex(List<NamedFigure> figures) {
    groups = List.copyOf(FigurePairs.byName(figures).values());
    for (int i = 0; i < groups.size(); i++) {
      for (String key : keys(groups.get(i).getFirst())) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  private static Set<String> keys(NamedFigure figure) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("=" + figure.id());
    keys.addAll(figure.name().bigrams());
    return keys;
  }

  /**
   * Those that may be of the same indicator, the most alike first.
   *
   * @param least how much a name shares at least with the one asked for
   */
  List<Alike> alike(NamedFigure asked, double least) {
    Set<Integer> found = new LinkedHashSet<>();
    keys(asked).stream()
        .map(key -> byKey.getOrDefault(key, List.of()))
        .filter(names -> names.size() <= MOST_NAMES)
        .forEach(found::addAll);
    return found.stream()
        .map(group -> alike(asked, groups.get(group)))
        .filter(name -> name.likeness() >= least)
        .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
        .toList();
  }

  private static Alike alike(NamedFigure asked, List<NamedFigure> group) {
    NamedFigure other = group.getFirst();
    boolean same = asked.id().equals(other.id());
    return new Alike(group, same ? 1 : asked.name().likeness(other.name()));
  }
}
