package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengnuo.search.Deadline;

/**
 * Finds for the numbers of one side those of the other that are of the same indicator, each at most
 * one: pairs that may be compared before those that may not, the more alike before the less.
 */
final class FigurePairs {

  /** What is weighed for one number; more bear its name only where a side has very many papers. */
  private static final int MOST_CANDIDATES = 40;

  private final Nesting nesting;
  private final BiPredicate<Figure, Figure> comparable;

  /**
   * @param comparable whether the years of two numbers allow a comparison
   */
  FigurePairs(Nesting nesting, BiPredicate<Figure, Figure> comparable) {
    this.nesting = nesting;
    this.comparable = comparable;
  }

  /** The pairs of one indicator, or that a reader may take for such, best first. */
  List<FigurePair> of(List<NamedFigure> a, List<NamedFigure> b) {
    return of(a, b, FigurePair.AKIN, pair -> pair.sure() || pair.confusable() || pair.misnamed());
  }

  /** The pairs that do the same with things of a kind, whatever the rest of their words. */
  List<FigurePair> akin(List<NamedFigure> a, List<NamedFigure> b) {
    return of(a, b, 0, FigurePair::akin);
  }

  private List<FigurePair> of(
      List<NamedFigure> a, List<NamedFigure> b, double least, Predicate<FigurePair> wanted) {
    NameIndex names = new NameIndex(b);
    List<FigurePair> pairs = new ArrayList<>();
    byName(a)
        .forEach(
            (_, alike) -> {
              Deadline.check();
              List<NameIndex.Alike> found = names.alike(alike.getFirst(), least);
              alike.stream()
                  .flatMap(figure -> pairs(figure, found))
                  .filter(wanted)
                  .forEach(pairs::add);
            });
    return chosen(pairs);
  }

  static Map<String, List<NamedFigure>> byName(List<NamedFigure> figures) {
    Map<String, List<NamedFigure>> byName = new LinkedHashMap<>();
    for (NamedFigure figure : figures) {
      String key = figure.id() + " " + figure.measure().indicator();
      byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(figure);
    }
    return byName;
  }

  private Stream<FigurePair> pairs(NamedFigure asked, List<NameIndex.Alike> names) {
    return names.stream()
        .flatMap(
            name -> name.figures().stream().map(other -> new Candidate(other, name.likeness())))
        .filter(other -> comparable.test(asked.figure(), other.figure().figure()))
        .limit(MOST_CANDIDATES)
        .map(other -> FigurePair.of(asked, other.figure(), other.likeness(), nesting));
  }

  private record Candidate(NamedFigure figure, double likeness) {}

  private static List<FigurePair> chosen(List<FigurePair> pairs) {
    Comparator<FigurePair> best =
        Comparator.comparing((FigurePair pair) -> pair.shut().isPresent())
            .thenComparing(Comparator.comparingDouble(FigurePair::score).reversed());
    Map<NamedFigure, NamedFigure> partners = new HashMap<>();
    List<FigurePair> chosen = new ArrayList<>();
    for (FigurePair pair : pairs.stream().sorted(best).toList()) {
      if (free(pair.a(), pair.b(), partners) || free(pair.b(), pair.a(), partners)) {
        partners.putIfAbsent(pair.a(), pair.b());
        partners.putIfAbsent(pair.b(), pair.a());
        chosen.add(pair);
      }
    }
    return chosen;
  }

  /**
   * Whether a number has no partner yet, and the other none but what repeats it: what two papers of
   * one side say alike has the same partner.
   */
  private static boolean free(
      NamedFigure asked, NamedFigure partner, Map<NamedFigure, NamedFigure> partners) {
    NamedFigure had = partners.get(partner);
    return !partners.containsKey(asked) && (had == null || had.figure().repeats(asked.figure()));
  }
}
