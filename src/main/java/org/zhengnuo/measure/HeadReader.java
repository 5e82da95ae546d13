package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads what stands before the noun.
 *
 * <pre>
 *   head   = { mark | time | 力争 | 预计 | 其中 | adverb | scope } { verb }
 *   scope  = place { (、 | 和) place } | 每个… | 各…
 * </pre>
 */
final class HeadReader {
  static final Set<WordUse> DEEDS = EnumSet.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE);
  private static final Set<WordUse> LEADS =
      EnumSet.of(
          WordUse.TIME,
          WordUse.MODALITY,
          WordUse.ESTIMATE,
          WordUse.AMONG,
          WordUse.ADVERB,
          WordUse.ATLEAST);
  private static final String MARKS = " 　*◆、，,；;：:·—-和及与以并";
  private static final int LONGEST_PLACE = 9;

  private final String text;
  private final Lexicon words;
  private final Predicate<String> isPlace;

  HeadReader(String text, Lexicon words, Predicate<String> isPlace) {
    this.text = text;
    this.words = words;
    this.isPlace = isPlace;
  }

  Head read(int from, int to) {
    Walk walk = new Walk(from, to);
    walk.leads();
    walk.scopes();
    walk.leads();
    walk.verbs();
    return walk.head();
  }

  /** One walk over the words before a number. */
  private final class Walk {
    private final int to;
    private int at;
    private int start = -1;
    private String action = "";
    private WordUse use = WordUse.ADVERB;
    private String modality = "";
    private boolean estimate;
    private boolean among;
    private final List<String> scopes = new ArrayList<>();

    Walk(int from, int to) {
      this.at = from;
      this.to = to;
    }

    Head head() {
      int begin = start < 0 ? at : start;
      return new Head(begin, at, action, use, modality, estimate, among, List.copyOf(scopes));
    }

    /** Passes what leads in; a verb that is an adverb too (推动) stays a verb before a noun. */
    void leads() {
      while (at < to) {
        if (MARKS.indexOf(text.charAt(at)) >= 0) {
          at++;
          continue;
        }
        Optional<UsedWord> word = words.startingAt(text, at, to, LEADS);
        Optional<UsedWord> deed = words.startingAt(text, at, to, DEEDS);
        boolean verb =
            deed.isPresent() && deed.get().length() >= word.map(UsedWord::length).orElse(0);
        if (word.isEmpty() || verb && !deedBehind(word.get())) {
          return;
        }
        lead(word.get());
      }
    }

    private boolean deedBehind(UsedWord word) {
      return words.startingAt(text, at + word.length(), to, DEEDS).isPresent();
    }

    private void lead(UsedWord word) {
      if (word.uses().contains(WordUse.MODALITY)) {
        modality = word.text();
      }
      estimate |= word.uses().contains(WordUse.ESTIMATE);
      among |= word.uses().contains(WordUse.AMONG);
      at += word.length();
    }

    void scopes() {
      start = at;
      int behind = place(at);
      while (behind > at) {
        scopes.add(text.substring(at, behind));
        at = behind;
        boolean more = at < to && "、和与及".indexOf(text.charAt(at)) >= 0 && place(at + 1) > at + 1;
        behind = more ? place(++at) : at;
      }
    }

    /** Behind the longest place that begins here. */
    private int place(int from) {
      for (int length = Math.min(LONGEST_PLACE, to - from); length >= 2; length--) {
        String name = text.substring(from, from + length);
        if (isPlace.test(name) || length == 2 && isDistrict(name)) {
          return from + length;
        }
      }
      return from;
    }

    private boolean isDistrict(String name) {
      return isPlace.test(name + "区") || isPlace.test(name + "县") || isPlace.test(name + "市");
    }

    void verbs() {
      if (start < 0 || scopes.isEmpty()) {
        start = at;
      }
      Optional<UsedWord> verb = words.startingAt(text, at, to, DEEDS);
      while (verb.isPresent()) {
        verb(verb.get());
        verb = words.startingAt(text, at, to, DEEDS);
      }
    }

    /** The first of two verbs that adds decides: 推动…改造 is told by what is done. */
    private void verb(UsedWord word) {
      use = use == WordUse.ADD ? use : word.deed();
      action = action.isEmpty() ? word.text() : action + word.text();
      at += word.length();
    }
  }
}
