package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.MeasureRole;

/**
 * One indicator: what a planned and reported of it, what b reports and plans, and what comes of
 * each two of them.
 *
 * @param missing whether b reports on the year of a's target but says nothing of it
 */
public record IndicatorGroup(Map<Slot, Figure> figures, List<MeasureLink> links, boolean missing) {

  /** Which side says it, and whether as a promise. */
  public enum Slot {
    TARGET_A,
    OUTCOME_A,
    OUTCOME_B,
    TARGET_B;

    static Slot of(Figure figure, boolean ofA) {
      boolean target = figure.measure().role() == MeasureRole.TARGET;
      if (ofA) {
        return target ? TARGET_A : OUTCOME_A;
      }
      return target ? TARGET_B : OUTCOME_B;
    }
  }

  public IndicatorGroup {
    figures = Map.copyOf(figures);
    links = List.copyOf(links);
  }

  public Optional<Figure> at(Slot slot) {
    return Optional.ofNullable(figures.get(slot));
  }

  /** The indicator as the first of its papers calls it. */
  public String name() {
    return List.of(Slot.values()).stream()
        .flatMap(slot -> at(slot).stream())
        .findFirst()
        .map(figure -> figure.measure().indicator())
        .orElse("");
  }

  /** The groups of a comparison: those that say most first, else in order of a. */
  public static List<IndicatorGroup> of(Comparison comparison) {
    Set<Figure> notFound = Set.copyOf(comparison.notFound());
    Grouping grouping = new Grouping();
    comparison.links().forEach(grouping::add);
    List<IndicatorGroup> groups = new ArrayList<>();
    for (Draft draft : grouping.drafts()) {
      Figure target = draft.figures.get(Slot.TARGET_A);
      boolean missing = target != null && notFound.contains(target);
      groups.add(new IndicatorGroup(draft.figures, draft.links, missing));
    }
    groups.sort(Comparator.comparingInt((IndicatorGroup group) -> -group.weight()));
    return groups;
  }

  /** What was promised, reported and promised again tells more than two numbers of one sort. */
  private int weight() {
    boolean told = at(Slot.TARGET_A).isPresent() && at(Slot.OUTCOME_B).isPresent();
    return figures.size() * 2 + (told ? 1 : 0);
  }

  /** A group that still grows. */
  private static final class Draft {
    private final Map<Slot, Figure> figures = new EnumMap<>(Slot.class);
    private final List<MeasureLink> links = new ArrayList<>();

    /** What another paper repeats is told once. */
    void add(MeasureLink link, Slot first, Slot second) {
      boolean told = figures.containsKey(first) && figures.containsKey(second);
      figures.putIfAbsent(first, link.a());
      figures.putIfAbsent(second, link.b());
      if (!told || links.stream().noneMatch(other -> other.kind() == link.kind())) {
        links.add(link);
      }
    }

    boolean takes(Slot slot, Figure figure) {
      Figure had = figures.getOrDefault(slot, figure);
      return had.equals(figure) || had.repeats(figure);
    }
  }

  /** Puts links together that share a number. */
  private static final class Grouping {
    private final Map<Figure, Draft> byA = new HashMap<>();
    private final Map<Figure, Draft> byB = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    void add(MeasureLink link) {
      Slot first = Slot.of(link.a(), true);
      Slot second = Slot.of(link.b(), false);
      Draft draft = byA.get(link.a());
      if (draft == null || !draft.takes(second, link.b())) {
        draft = byB.get(link.b());
      }
      if (draft == null || !draft.takes(first, link.a()) || !draft.takes(second, link.b())) {
        draft = new Draft();
        drafts.add(draft);
      }
      draft.add(link, first, second);
      byA.putIfAbsent(link.a(), draft);
      byB.putIfAbsent(link.b(), draft);
    }

    List<Draft> drafts() {
      return drafts;
    }
  }
}
