package org.zhengnuo.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an indicator: what is no part of them goes, what a list leaves out is supplied. */
final class Nouns {
  private static final String MARKS = " 　*◆、，,；;：:。·—";
  private static final String JOINS = "的和及与由";
  private static final Set<WordUse> GENERIC = EnumSet.of(WordUse.GENERIC);
  private static final Set<WordUse> HEADS = EnumSet.of(WordUse.HEAD);
  private static final Set<WordUse> NOUNS = EnumSet.of(WordUse.NOUN);
  private static final Set<WordUse> DEEDS_AND_NOUNS =
      EnumSet.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE, WordUse.ACT, WordUse.NOUN);

  /** 过50亿元, 过百亿, 亿元以上 */
  private static final Pattern CLASS =
      Pattern.compile("[过超](?:\\d+(?:\\.\\d+)?)?[百千万亿]+(?:美元|元)?|\\d*[百千万亿]+(?:美元|元)以上");

  private final Lexicon words;

  Nouns(Lexicon words) {
    this.words = words;
  }

  private static final Pattern YEARS =
      Pattern.compile("^(?:近|过去|累计)?(?:\\d+|[两三四五十])年|(?:\\d+|[两三四五十])年$");

  /** 5年 beside a change is no part of what changes. */
  private static String withoutYears(String noun) {
    return noun.indexOf('年') < 0 ? noun : YEARS.matcher(noun).replaceAll("");
  }

  /** Without marks at its ends. */
  String plain(String printed) {
    String bare = printed.indexOf('*') >= 0 ? printed.replace("*", "") : printed;
    int from = 0;
    int to = bare.length();
    while (from < to && (MARKS + "的").indexOf(bare.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (MARKS + JOINS).indexOf(bare.charAt(to - 1)) >= 0) {
      to--;
    }
    return withoutYears(bare.substring(from, to));
  }

  /** What stands behind a number, up to a mark; 1000家企业数字化改造 counts 数字化改造企业. */
  String after(String printed, String unit) {
    String noun = plain(printed);
    if (noun.isEmpty() || !begins(printed.stripLeading().replace("*", ""))) {
      return "";
    }
    return words
        .startingAt(noun, 0, noun.length(), HEADS)
        .filter(head -> turns(noun, head, unit))
        .map(head -> plain(noun.substring(head.length())) + head.text())
        .orElse(noun);
  }

  private static boolean turns(String noun, UsedWord head, String unit) {
    boolean counted = unit.isEmpty() || "家户个台件项套".contains(unit.substring(unit.length() - 1));
    return counted
        && head.length() < noun.length()
        && "和与及、家的".indexOf(noun.charAt(head.length())) < 0
        && !noun.endsWith(head.text());
  }

  /** 占比 alone is a part of what stands before. */
  boolean isShare(String own) {
    return own.startsWith("占") || own.equals("比重");
  }

  private static boolean begins(String words) {
    char c = words.isEmpty() ? ' ' : words.charAt(0);
    return Character.isLetterOrDigit(c) || "“《‘".indexOf(c) >= 0;
  }

  boolean isGeneric(String noun) {
    return noun.isEmpty()
        || words
            .startingAt(noun, 0, noun.length(), GENERIC)
            .filter(word -> word.length() == noun.length())
            .isPresent();
  }

  /** 过10亿元 behind 营收过50亿元企业 is 营收过10亿元企业. */
  String listed(String own, String before) {
    if (before.isEmpty() || !CLASS.matcher(own).matches()) {
      return own;
    }
    Matcher m = CLASS.matcher(before);
    return m.find() ? before.substring(0, m.start()) + own + before.substring(m.end()) : own;
  }

  /** The last deed in the words before a number, the first in those behind it. */
  Optional<UsedWord> deed(String before, String after) {
    Optional<UsedWord> found = Optional.empty();
    String noun = after.isEmpty() ? before : after;
    for (int at = 0; at < noun.length(); at++) {
      Optional<UsedWord> word = words.startingAt(noun, at, noun.length(), DEEDS_AND_NOUNS);
      if (word.isPresent()) {
        found = word.get().does(NOUNS) ? found : word;
        at += word.get().length() - 1;
        if (!after.isEmpty() && found.isPresent()) {
          return found;
        }
      }
    }
    return found;
  }
}
