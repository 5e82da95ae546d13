package org.zhengnuo.compare;

import java.util.Optional;

/**
 * What became of a part of one side.
 *
 * @param partner what says the same on the other side; empty where nothing does
 * @param novelty how much of the part is said nowhere there, 0 to 1
 */
record Fate(ClaimPart part, Optional<ClaimPart> partner, double novelty) {

  /** Whether the next clause of the same claim comes to the same. */
  boolean goesOnIn(Fate next) {
    return part.goesOnIn(next.part) && partnerClaim().equals(next.partnerClaim());
  }

  private Optional<String> partnerClaim() {
    return partner.map(p -> p.claim().id());
  }

  /** Both as one, with what stands between their partners. */
  Fate to(Fate next) {
    int length = part.text().length();
    int more = next.part.text().length();
    double mean = (novelty * length + next.novelty * more) / (length + more);
    return new Fate(
        part.to(next.part), partner.map(p -> p.around(next.partner.orElseThrow())), mean);
  }

  /** The same, come from where its neighbour comes from. */
  Fate with(Fate neighbour) {
    return new Fate(part, neighbour.partner, novelty);
  }

  /** Whether both say the same but for marks. */
  boolean sameWords() {
    return partner.filter(p -> spelled(p).equals(spelled(part))).isPresent();
  }

  private static String spelled(ClaimPart part) {
    return GramIds.spelled(part.text());
  }
}
