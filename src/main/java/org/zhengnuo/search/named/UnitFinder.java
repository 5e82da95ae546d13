package org.zhengnuo.search.named;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.query.UnitNames;

/** Units by any of their names: 市工信局, 教体局, 济宁市商务局; shorter ones only as a whole run. */
final class UnitFinder implements Finder {
  private static final int LONGEST = 30;
  private static final int SHORTEST = 3;
  private static final int MOST_OTHERS = 10;

  /** What the names of most bodies end with, whatever their full name. */
  private static final String ENDINGS = "局委办部厅署院";

  private final UnitNames names;
  private final Set<Character> endings = new HashSet<>();

  UnitFinder(UnitNames names, Collection<Unit> units) {
    this.names = names;
    ENDINGS.chars().forEach(c -> endings.add((char) c));
    for (Unit unit : units) {
      endings.add(last(unit.name()));
      unit.aliases().forEach(alias -> endings.add(last(alias)));
    }
  }

  private static char last(String name) {
    return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    if (!joint) {
      return Optional.empty();
    }
    for (int end = Math.min(run.length(), at + LONGEST); end > at + 1; end--) {
      List<Unit> called = mayBe(run, at, end) ? names.called(run.substring(at, end)) : List.of();
      if (!called.isEmpty()) {
        return Optional.of(found(called, run.substring(at, end), end));
      }
    }
    return Optional.empty();
  }

  private boolean mayBe(String run, int at, int end) {
    boolean whole = at == 0 && end == run.length();
    return isBounded(run, at, end)
        && (whole || end - at >= SHORTEST && endings.contains(run.charAt(end - 1)));
  }

  /** A mark at an end belongs to other words. */
  private static boolean isBounded(String run, int at, int end) {
    char last = run.charAt(end - 1);
    return Character.isLetterOrDigit(run.charAt(at))
        && (Character.isLetterOrDigit(last) || last == '）' || last == ')');
  }

  private static Found found(List<Unit> called, String typed, int end) {
    List<String> ids = called.stream().map(Unit::id).toList();
    String label = called.size() == 1 ? called.getFirst().name() : typed;
    return new Found(end, Facet.UNIT, ids, label, false, others(called));
  }

  private static List<NamedPart.Other> others(List<Unit> called) {
    return called.size() < 2
        ? List.of()
        : called.stream()
            .limit(MOST_OTHERS)
            .map(unit -> new NamedPart.Other(unit.id(), unit.name()))
            .toList();
  }
}
