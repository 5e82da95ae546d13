package org.zhengnuo.compare;

import java.util.List;
import java.util.Optional;

/**
 * A statement, or clauses of one, and what stands for it on the other side.
 *
 * @param a empty where it is new
 * @param b empty where it was dropped
 * @param similarity how much of the rarer words the two share, 0 to 1; of one alone, how much of it
 *     the nearest statement of the other side shares
 */
public record Change(
    ChangeKind kind, Optional<ClaimPart> a, Optional<ClaimPart> b, double similarity) {

  public Change {
    if (a.isPresent() == (kind == ChangeKind.NEW)
        || b.isPresent() == (kind == ChangeKind.DROPPED)) {
      throw new IllegalArgumentException("not a change: " + kind + " " + a + " " + b);
    }
  }

  /** What became of a part of a. */
  static Change ofA(Fate fate) {
    ChangeKind kind = kind(fate, ChangeKind.DROPPED);
    return new Change(kind, Optional.of(fate.part()), fate.partner(), 1 - fate.novelty());
  }

  /** Where a part of b comes from. */
  static Change ofB(Fate fate) {
    ChangeKind kind = kind(fate, ChangeKind.NEW);
    return new Change(kind, fate.partner(), Optional.of(fate.part()), 1 - fate.novelty());
  }

  private static ChangeKind kind(Fate fate, ChangeKind alone) {
    if (fate.partner().isEmpty()) {
      return alone;
    }
    return fate.sameWords() ? ChangeKind.KEPT : ChangeKind.REWORDED;
  }

  /** What differs between the two, character by character; of one alone nothing. */
  public List<DiffPiece> diff() {
    return a.isPresent() && b.isPresent() ? TextDiff.of(words(a.get()), words(b.get())) : List.of();
  }

  /** Without the mark at its end, which says no more than where the clause was cut. */
  private static String words(ClaimPart part) {
    return part.text().replaceFirst("[，。；,;]$", "");
  }
}
