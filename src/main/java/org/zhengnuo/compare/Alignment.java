package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhengnuo.search.Deadline;

/**
 * Lays the statements of one side over those of the other, by their words, whatever their order.
 * Every clause of both sides stands in one change at least; clauses of a statement that become of
 * one statement are one change.
 */
final class Alignment {

  /** A clause within a statement that is known is new for itself only where it says so much. */
  private static final int LETTERS_OF_ITS_OWN = 8;

  private static final double CLEARLY_NEW = 0.67;

  private final GramIds ids = new GramIds();
  private final Map<ClaimPart, int[]> grams = new HashMap<>();
  private final Ties ties;
  private final List<List<ClaimPart>> partsOfA;
  private final List<List<ClaimPart>> partsOfB;

  Alignment(List<Claim> a, List<Claim> b, Ties ties) {
    this.ties = ties;
    partsOfA = cut(a);
    partsOfB = cut(b);
  }

  private List<List<ClaimPart>> cut(List<Claim> claims) {
    List<List<ClaimPart>> cut = claims.stream().map(ClauseCuts::of).toList();
    cut.stream().flatMap(List::stream).forEach(part -> grams.put(part, ids.of(part.text())));
    return cut;
  }

  /** What became of each statement of a, in order; then what is left of b. */
  List<Change> changes() {
    GramWeights weights = new GramWeights(List.copyOf(grams.values()), ids);
    PartIndex a = index(partsOfA, weights);
    PartIndex b = index(partsOfB, weights);
    List<Fate> ofA = fates(partsOfA, part -> fate(part, b));
    MetParts met = new MetParts(ofA);
    List<Fate> ofB = fates(partsOfB, part -> origin(part, met).orElseGet(() -> fate(part, a)));
    List<Change> changes = new ArrayList<>();
    met.grown(ofA, ofB).forEach(fate -> changes.add(Change.ofA(fate)));
    ofB.stream()
        .filter(fate -> met.origin(fate.part()).isEmpty())
        .forEach(fate -> changes.add(Change.ofB(fate)));
    return changes;
  }

  private PartIndex index(List<List<ClaimPart>> cut, GramWeights weights) {
    List<ClaimPart> parts = cut.stream().flatMap(List::stream).toList();
    return new PartIndex(parts, parts.stream().map(grams::get).toList(), weights, ids.size());
  }

  private static List<Fate> fates(List<List<ClaimPart>> cut, Function<ClaimPart, Fate> fate) {
    List<Fate> fates = new ArrayList<>();
    for (List<ClaimPart> parts : cut) {
      Deadline.check();
      fates.addAll(joined(settled(parts.stream().map(fate).toList())));
    }
    return fates;
  }

  private static Optional<Fate> origin(ClaimPart ofB, MetParts met) {
    return met.origin(ofB).map(ofA -> new Fate(ofB, Optional.of(ofA), 0));
  }

  private Fate fate(ClaimPart part, PartIndex other) {
    Fate byWords = other.fate(part, grams.get(part));
    if (byWords.sameWords()) {
      return byWords;
    }
    Optional<ClaimPart> partner = ties.sure(part).or(byWords::partner).or(() -> ties.akin(part));
    return new Fate(part, partner, byWords.novelty());
  }

  /** A clause that says little for itself goes with the clause beside it. */
  private static List<Fate> settled(List<Fate> fates) {
    List<Fate> settled = new ArrayList<>(fates);
    for (int i = 1; i < settled.size(); i++) {
      settled.set(i, settled(settled.get(i), settled.get(i - 1)));
    }
    for (int i = settled.size() - 2; i >= 0; i--) {
      settled.set(i, settled(settled.get(i), settled.get(i + 1)));
    }
    return settled;
  }

  private static Fate settled(Fate fate, Fate beside) {
    boolean little =
        fate.novelty() < CLEARLY_NEW
            || GramIds.spelled(fate.part().text()).length() < LETTERS_OF_ITS_OWN;
    return fate.partner().isEmpty() && little ? fate.with(beside) : fate;
  }

  private static List<Fate> joined(List<Fate> fates) {
    List<Fate> joined = new ArrayList<>();
    for (Fate fate : fates) {
      boolean goesOn = !joined.isEmpty() && joined.getLast().goesOnIn(fate);
      joined.add(goesOn ? joined.removeLast().to(fate) : fate);
    }
    return joined;
  }
}
