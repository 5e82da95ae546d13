package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  static final Uses DEEDS = Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE);
  private static final Uses NOUNS = Uses.of(WordUse.NOUN);
  private static final Uses DEEDS_AND_NOUNS =
      Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE, WordUse.NOUN);
  private static final Uses BEHIND_PLACES =
      Uses.of(
          WordUse.ADVERB,
          WordUse.REACH,
          WordUse.ABOVE,
          WordUse.GROW,
          WordUse.FALL,
          WordUse.MODALITY);
  private static final Uses LOOSE = Uses.of(WordUse.ADVERB, WordUse.LEAD);
  private static final Uses LEADS =
      Uses.of(
          WordUse.TIME,
          WordUse.MODALITY,
          WordUse.ESTIMATE,
          WordUse.AMONG,
          WordUse.ADVERB,
          WordUse.LEAD);
  private static final String MARKS = " 　*◆①②③④⑤⑥⑦⑧⑨⑩、，,；;：:·—-的";
  private static final String JOINS = "和及与并";
  private static final String TOWARDS = "对在为向";
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
    private final int from;
    private final int to;
    private int at;
    private int start = -1;

    /** Where adverbs begin that no verb has followed yet: 基本养老保险 begins with none. */
    private int adverbs = -1;

    private String action = "";
    private WordUse use = WordUse.ADVERB;
    private String modality = "";
    private boolean estimate;
    private boolean among;
    private boolean atLeast;
    private final List<String> scopes = new ArrayList<>();

    Walk(int from, int to) {
      this.from = from;
      this.at = from;
      this.to = to;
    }

    Head head() {
      int begin = start < 0 ? at : start;
      return new Head(
          begin, at, action, use, modality, estimate, among, atLeast, List.copyOf(scopes));
    }

    /** Passes what leads in; a verb that is an adverb too (推动) stays a verb before a noun. */
    void leads() {
      while (at < to) {
        if (MARKS.indexOf(text.charAt(at)) >= 0 || joins()) {
          at++;
          continue;
        }
        int year = behindYear();
        if (year > at) {
          at = year;
          continue;
        }
        Optional<UsedWord> word = words.startingAt(text, at, to, LEADS);
        Optional<UsedWord> deed = deed(at);
        int length = word.map(UsedWord::length).orElse(0);
        int verb = deed.map(UsedWord::length).orElse(0);
        if (length == 0 || verb > length || verb == length && deed(at + length).isEmpty()) {
          return;
        }
        lead(word.get());
      }
    }

    /** 和 opens a piece of a list. */
    private boolean joins() {
      return at == from && JOINS.indexOf(text.charAt(at)) >= 0 && deed(at).isEmpty();
    }

    /** Behind 到2025年底, 3年内; where no year stands, here. */
    private int behindYear() {
      int digits = at + ("到至".indexOf(text.charAt(at)) >= 0 ? 1 : 0);
      int end = digits;
      while (end < to && Numbers.isDigit(text, end)) {
        end++;
      }
      boolean year = end > digits && end < to && text.charAt(end) == '年';
      if (!year) {
        return at;
      }
      boolean late = end + 1 < to && "底末前内来间".indexOf(text.charAt(end + 1)) >= 0;
      return end + (late ? 2 : 1);
    }

    /** A verb of its own: 开发, but not 开发区, nor 覆盖 in 覆盖率. */
    private Optional<UsedWord> deed(int from) {
      return words
          .startingAt(text, from, to, DEEDS_AND_NOUNS)
          .filter(word -> word.does(DEEDS) && !word.does(NOUNS))
          .filter(word -> !isSuffix(from + word.length()));
    }

    private boolean isSuffix(int behind) {
      return behind < to && "率额量业区性型费者".indexOf(text.charAt(behind)) >= 0;
    }

    private void lead(UsedWord word) {
      if (word.uses().has(WordUse.MODALITY)) {
        modality = word.text();
      }
      estimate |= word.uses().has(WordUse.ESTIMATE);
      atLeast |= word.uses().has(WordUse.ATLEAST);
      among |= word.uses().has(WordUse.AMONG);
      if (!word.does(LOOSE)) {
        adverbs = -1;
      } else if (adverbs < 0) {
        adverbs = at;
      }
      at += word.length();
    }

    /** Places whose number it is, not places that begin a noun. */
    void scopes() {
      int begin = at;
      int behind = place(at);
      while (behind > at) {
        scopes.add(text.substring(at, behind));
        at = behind;
        boolean more = at < to && "、和与及".indexOf(text.charAt(at)) >= 0 && place(at + 1) > at + 1;
        behind = more ? place(++at) : at;
      }
      if (scopes.isEmpty() || !standsAlone()) {
        scopes.clear();
        at = begin;
      } else {
        adverbs = -1;
      }
      start = begin;
    }

    private boolean standsAlone() {
      return at == to
          || deed(at).isPresent()
          || words.startingAt(text, at, to, BEHIND_PLACES).isPresent()
          || Indicators.PACKED.begins(text.substring(at, to));
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
      Optional<UsedWord> verb = deed(at);
      boolean anew = at < to && text.charAt(at) == '新' && deed(at + 1).isPresent();
      if (verb.isEmpty() && !anew && adverbs >= 0) {
        at = adverbs;
        start = scopes.isEmpty() ? at : start;
        verb = deed(at);
      }
      if (verb.isEmpty() && anew) {
        action = "新";
        verb = deed(++at);
      }
      if (verb.isEmpty() && at < to && TOWARDS.indexOf(text.charAt(at)) >= 0) {
        verb = inner();
      }
      while (verb.isPresent()) {
        verb(verb.get());
        verb = deed(at + joined());
        at += verb.isPresent() ? joined() : 0;
      }
    }

    /** 对全区场所更新健身器材: the last verb that a noun follows; the walk goes there. */
    private Optional<UsedWord> inner() {
      int found = -1;
      for (int i = at + 1; i < to - 2; i++) {
        Optional<UsedWord> word = deed(i);
        if (word.isPresent()) {
          found = i + word.get().length() <= to - 2 ? i : found;
          i += word.get().length() - 1;
        }
      }
      at = found < 0 ? at : found;
      return found < 0 ? Optional.empty() : deed(found);
    }

    /** 新建和改造: the length of what joins two verbs. */
    private int joined() {
      return at < to && "和及与、并".indexOf(text.charAt(at)) >= 0 && deed(at).isEmpty() ? 1 : 0;
    }

    /** The first of two verbs that adds decides: 推动…改造 is told by what is done. */
    private void verb(UsedWord word) {
      use = use == WordUse.ADD ? use : word.deed();
      action = action.isEmpty() ? word.text() : action + word.text();
      at += word.length();
    }
  }
}
