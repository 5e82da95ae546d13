package org.zhengnuo.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which clauses of b stand for a part of a already. */
final class MetParts {

  /** Those that have a partner, by its claim. */
  private final Map<String, List<Fate>> byPartner = new HashMap<>();

  MetParts(List<Fate> ofA) {
    for (Fate fate : ofA) {
      fate.partner()
          .map(p -> byPartner.computeIfAbsent(p.claim().id(), _ -> new ArrayList<>()))
          .ifPresent(same -> same.add(fate));
    }
  }

  /** The part of a that a part of b stands for. */
  Optional<ClaimPart> origin(ClaimPart ofB) {
    return byPartner.getOrDefault(ofB.claim().id(), List.of()).stream()
        .filter(fate -> fate.partner().orElseThrow().overlaps(ofB))
        .map(Fate::part)
        .findFirst();
  }

  /**
   * The fates of a, their partners with the small clauses beside them that say nothing for
   * themselves.
   *
   * @param ofB what each part of b comes to, those that are met too
   */
  List<Fate> grown(List<Fate> ofA, List<Fate> ofB) {
    Map<String, List<ClaimPart>> rows = new HashMap<>();
    ofB.stream()
        .map(Fate::part)
        .filter(part -> origin(part).isPresent())
        .forEach(part -> rows.computeIfAbsent(part.claim().id(), _ -> new ArrayList<>()).add(part));
    return ofA.stream().map(fate -> grown(fate, rows)).toList();
  }

  private static Fate grown(Fate fate, Map<String, List<ClaimPart>> rows) {
    return fate.partner()
        .map(p -> grown(p, rows.getOrDefault(p.claim().id(), List.of())))
        .map(p -> new Fate(fate.part(), Optional.of(p), fate.novelty()))
        .orElse(fate);
  }

  private static ClaimPart grown(ClaimPart partner, List<ClaimPart> rows) {
    return rows.stream()
        .filter(partner::overlaps)
        .filter(row -> row.start() < partner.start() || row.end() > partner.end())
        .reduce(partner, ClaimPart::around);
  }
}
