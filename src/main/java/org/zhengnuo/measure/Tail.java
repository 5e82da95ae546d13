package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
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
  private static final List<String> ADDED = List.of("新增", "净增", "增加", "新增加", "再增加");
  private static final Uses USES =
      Uses.of(
          WordUse.REACH,
          WordUse.ABOVE,
          WordUse.AIM,
          WordUse.ATLEAST,
          WordUse.ATMOST,
          WordUse.BELOW,
          WordUse.ABOUT,
          WordUse.GROW,
          WordUse.FALL,
          WordUse.ADVERB,
          WordUse.NOUN);
  private static final Uses CHANGES =
      Uses.of(WordUse.GROW, WordUse.FALL, WordUse.REACH, WordUse.ABOVE);
  private static final Uses INNER =
      USES.and(Uses.of(WordUse.ADVERB, WordUse.MODALITY, WordUse.TIME, WordUse.ESTIMATE));

  /** The noun may end with the deed: 适老化改造1.5万户. */
  int nounEnd() {
    return use == WordUse.ADVERB || use == WordUse.GAIN || ADDED.contains(action) ? start : deedEnd;
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
    while (word.isPresent() && !word.get().uses().has(WordUse.NOUN)) {
      tail = tail.behind(word.get());
      word = words.endingAt(text, from, tail.start(), INNER);
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
    Uses uses = word.uses();
    boolean change = uses.has(WordUse.GROW) || uses.has(WordUse.FALL);
    boolean reach = uses.has(WordUse.REACH) || uses.has(WordUse.ABOVE) || uses.has(WordUse.AIM);
    return new Tail(
        start - word.length(),
        deedEnd,
        change || reach ? word.text() : action,
        use,
        comparator == Comparator.EQUAL ? comparator(uses) : comparator,
        reaches || reach && !changes,
        changes || change && !uses.has(WordUse.REACH),
        respective || word.text().equals("分别"));
  }

  private static Comparator comparator(Uses uses) {
    if (uses.has(WordUse.ABOVE)) {
      return Comparator.ABOVE;
    }
    if (uses.has(WordUse.ATLEAST)) {
      return Comparator.AT_LEAST;
    }
    if (uses.has(WordUse.ATMOST)) {
      return Comparator.AT_MOST;
    }
    if (uses.has(WordUse.BELOW)) {
      return Comparator.BELOW;
    }
    return uses.has(WordUse.ABOUT) ? Comparator.ABOUT : Comparator.EQUAL;
  }
}
