package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;

/** Links the numbers of two sides that are of one indicator, and says what comes of them. */
final class LinkFinder {
  private final Map<MeasureRole, List<NamedFigure>> a;
  private final Map<MeasureRole, List<NamedFigure>> b;
  private final Nesting nesting;
  private final boolean samePapers;

  LinkFinder(Side a, Side b, Nesting nesting) {
    NamedFigure.Maker figures = new NamedFigure.Maker();
    this.a = byRole(figures.of(a));
    this.b = byRole(figures.of(b));
    this.nesting = nesting;
    samePapers = a.documents().equals(b.documents());
  }

  private static Map<MeasureRole, List<NamedFigure>> byRole(List<NamedFigure> figures) {
    Map<MeasureRole, List<NamedFigure>> byRole = new EnumMap<>(MeasureRole.class);
    Stream.of(MeasureRole.values()).forEach(role -> byRole.put(role, new ArrayList<>()));
    figures.forEach(figure -> byRole.get(figure.measure().role()).add(figure));
    return byRole;
  }

  /** In order of a's text; a paper beside itself links what it reports with what it plans. */
  List<MeasureLink> links() {
    return Stream.of(LinkKind.values())
        .filter(kind -> !samePapers || kind == LinkKind.OUTCOME_TARGET)
        .flatMap(this::links)
        .sorted(
            Comparator.comparing((MeasureLink link) -> link.a().claim().item().documentId())
                .thenComparing(link -> link.a().claim().item().span().firstLine())
                .thenComparing(link -> link.a().measure().start()))
        .toList();
  }

  /** Numbers that are no links but speak of much the same, whatever their years. */
  List<FigurePair> akin(MeasureRole ofA, MeasureRole ofB) {
    return new FigurePairs(nesting, (_, _) -> true).akin(a.get(ofA), b.get(ofB));
  }

  private Stream<MeasureLink> links(LinkKind kind) {
    Years years = new Years(kind, nesting);
    return new FigurePairs(nesting, years::allow)
        .of(a.get(kind.roleOfA()), b.get(kind.roleOfB())).stream()
            .flatMap(pair -> judgement(kind, pair).map(j -> link(kind, pair, j)).stream());
  }

  private static MeasureLink link(LinkKind kind, FigurePair pair, Judgement judgement) {
    return new MeasureLink(kind, pair.a().figure(), pair.b().figure(), judgement);
  }

  private Optional<Judgement> judgement(LinkKind kind, FigurePair pair) {
    Figure first = pair.a().figure();
    Figure second = pair.b().figure();
    boolean shouldAgree =
        kind.roleOfA() == kind.roleOfB()
            && nesting == Nesting.SAME
            && first.year() == second.year();
    if (shouldAgree && (pair.sure() || pair.misnamed() || pair.sameWords())) {
      return Optional.of(VerdictRules.repeated(pair));
    }
    return pair.sure()
        ? Optional.of(judgement(kind, first, second))
        : pair.shut().filter(_ -> pair.confusable()).map(Judgement::notComparable);
  }

  private Judgement judgement(LinkKind kind, Figure first, Figure second) {
    Measure x = first.measure();
    Measure y = second.measure();
    boolean sameYear = first.year() == second.year();
    return switch (kind) {
      case TARGET_OUTCOME -> VerdictRules.kept(x, y);
      case OUTCOME_TARGET -> sameYear ? VerdictRules.kept(y, x) : VerdictRules.moved(x, y);
      case TARGET_TARGET, OUTCOME_OUTCOME ->
          sameYear ? VerdictRules.placed(x, y, placed(first, second)) : VerdictRules.moved(x, y);
    };
  }

  /** What a wider paper says of the very place of the other is no whole that it is a part of. */
  private Nesting placed(Figure first, Figure second) {
    boolean named = Scopes.name(first, second) || Scopes.name(second, first);
    return named ? Nesting.ELSEWHERE : nesting;
  }
}
