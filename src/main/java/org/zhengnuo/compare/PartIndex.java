package org.zhengnuo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The clauses of one side, found by those of the other. */
final class PartIndex {

  /** A clause with as much of its weight new has no origin in another that shares the rest. */
  private static final double NEW = 0.62;

  private final List<ClaimPart> parts;
  private final GramIndex index;
  private final Map<String, ClaimPart> bySpelling = new HashMap<>();

  /**
   * @param grams those of each part
   * @param count how many different bigrams both sides have
   */
  PartIndex(List<ClaimPart> parts, List<int[]> grams, GramWeights weights, int count) {
    this.parts = parts;
    index = new GramIndex(grams, weights, count);
    parts.forEach(part -> bySpelling.putIfAbsent(GramIds.spelled(part.text()), part));
  }

  /** What a clause of the other side comes to here, by its words alone. */
  Fate fate(ClaimPart asked, int[] grams) {
    ClaimPart same = bySpelling.get(GramIds.spelled(asked.text()));
    return same != null ? new Fate(asked, Optional.of(same), 0) : nearest(asked, grams);
  }

  private Fate nearest(ClaimPart asked, int[] grams) {
    OptionalInt best = index.best(grams);
    if (best.isEmpty()) {
      return new Fate(asked, Optional.empty(), 1);
    }
    int text = best.getAsInt();
    double novelty = (index.lacking(grams, text) + index.missing(grams)) / 2;
    return new Fate(asked, Optional.of(parts.get(text)).filter(_ -> novelty < NEW), novelty);
  }
}
