package org.zhengnuo.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Comparator;

/**
 * What stands between a noun and its number: 达到, 稳定在, 增长, 不低于, 突破, 至少.
 *
 * @param start where it begins; the number's start where there is nothing
 * @param deedEnd behind the deed next to the number
 * @param action the verb among it, nearest to the noun; empty where none stands
 * @param use of a deed next to the number; ADVERB where none stands
 * @param respective whether 分别 is among it
 */
record Tail(
    int start,
    int deedEnd,
    String action,
    WordUse use,
    Comparator comparator,
    boolean reaches,
    boolean changes,
    boolean respective) {
  private static final Set<WordUse> USES =
      EnumSet.of(
          WordUse.REACH,
          WordUse.ABOVE,
          WordUse.AIM,
          WordUse.ATLEAST,
          WordUse.ATMOST,
          WordUse.BELOW,
          WordUse.ABOUT,
          WordUse.GROW,
          WordUse.FALL,
          WordUse.ADVERB);
  private static final Set<WordUse> CHANGES =
      EnumSet.of(WordUse.GROW, WordUse.FALL, WordUse.REACH, WordUse.ABOVE);
  private static final Set<WordUse> PASSED =
      EnumSet.of(WordUse.ADVERB, WordUse.MODALITY, WordUse.TIME, WordUse.ESTIMATE);

  /** The noun may end with the deed: 适老化改造1.5万户. */
  int nounEnd() {
    return use == WordUse.ADVERB ? start : deedEnd;
  }

  static Tail of(String text, Lexicon words, Head head, int number) {
    int from = head.nounStart();
    Tail tail =
        words
            .endingAt(text, from, number, HeadReader.DEEDS)
            .filter(deed -> head.action().isEmpty() && !deed.does(CHANGES))
            .map(deed -> deed(deed, number - deed.length()))
            .orElse(
                new Tail(
                    number, number, "", WordUse.ADVERB, Comparator.EQUAL, false, false, false));
    Optional<UsedWord> word = words.endingAt(text, from, tail.start(), USES);
    while (word.isPresent()) {
      tail = tail.behind(word.get());
      Set<WordUse> next = EnumSet.copyOf(USES);
      next.addAll(PASSED);
      word = words.endingAt(text, from, tail.start(), next);
    }
    return tail;
  }

  /** 每个园区落地2个: the verb stands next to the number. */
  private static Tail deed(UsedWord word, int start) {
    return new Tail(
        start,
        start + word.length(),
        word.text(),
        word.deed(),
        Comparator.EQUAL,
        false,
        false,
        false);
  }

  private Tail behind(UsedWord word) {
    Set<WordUse> uses = word.uses();
    boolean change = uses.contains(WordUse.GROW) || uses.contains(WordUse.FALL);
    boolean reach =
        uses.contains(WordUse.REACH) || uses.contains(WordUse.ABOVE) || uses.contains(WordUse.AIM);
    return new Tail(
        start - word.length(),
        deedEnd,
        change || reach ? word.text() : action,
        use,
        comparator == Comparator.EQUAL ? comparator(uses) : comparator,
        reaches || reach && !changes,
        changes || change && !uses.contains(WordUse.REACH),
        respective || word.text().equals("分别"));
  }

  private static Comparator comparator(Set<WordUse> uses) {
    if (uses.contains(WordUse.ABOVE)) {
      return Comparator.ABOVE;
    }
    if (uses.contains(WordUse.ATLEAST)) {
      return Comparator.AT_LEAST;
    }
    if (uses.contains(WordUse.ATMOST)) {
      return Comparator.AT_MOST;
    }
    if (uses.contains(WordUse.BELOW)) {
      return Comparator.BELOW;
    }
    return uses.contains(WordUse.ABOUT) ? Comparator.ABOUT : Comparator.EQUAL;
  }
}
