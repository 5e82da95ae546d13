package org.zhengnuo.search.rank;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.text.ExactText;

/** What a term that finds nothing may have meant, commonest first. */
final class Guesses {
  /** Texts read to see whether a guess stands in them as a word. */
  private static final int MOST_READ = 3;

  private final Engine engine;
  private final NearSpellings near;
  private final NameFinder names;

  Guesses(Engine engine, NearSpellings near, NameFinder names) {
    this.engine = engine;
    this.near = near;
    this.names = names;
  }

  /**
   * Pinyin, then initials of names and known terms, then the same sounds, then one character off.
   */
  List<String> of(String typed, Spellings spellings) {
    return Stream.of(near.ofPinyin(typed), names.spelled(typed), near.alike(typed))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> oneOff(typed, spellings));
  }

  /** Pinyin, then initials of names and known terms. */
  List<String> spelled(String letters) {
    List<String> sounding = near.ofPinyin(letters);
    return sounding.isEmpty() ? names.spelled(letters) : sounding;
  }

  private List<String> oneOff(String typed, Spellings spellings) {
    BitSet meant = meant(typed, spellings);
    return near.oneOff(typed, at -> !meant.get(at), names::isName).stream()
        .filter(guess -> names.isName(guess) || isTerm(guess))
        .toList();
  }

  /** The places that belong to a word: who types a word means it. */
  private BitSet meant(String typed, Spellings spellings) {
    BitSet meant = new BitSet();
    engine.words(ExactText.canonical(typed)).stream()
        .filter(word -> word.end() - word.start() > 1)
        .forEach(word -> meant.set(word.start(), word.end()));
    KnownTerms.in(ExactText.canonical(typed), spellings)
        .forEach(term -> meant.set(term.start(), term.start() + term.text().length()));
    return meant;
  }

  /** Whether it begins and ends where words do, in one of the texts that hold it. */
  private boolean isTerm(String guess) {
    return engine.texts(guess, MOST_READ).stream().anyMatch(text -> standsAlone(guess, text));
  }

  private boolean standsAlone(String guess, String text) {
    int start = text.indexOf(guess);
    List<Word> words = engine.words(text);
    return start >= 0
        && words.stream().anyMatch(word -> word.start() == start)
        && words.stream().anyMatch(word -> word.end() == start + guess.length());
  }
}
