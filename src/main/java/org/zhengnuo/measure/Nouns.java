package org.zhengnuo.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an indicator: what is no part of them goes, what a list leaves out is supplied. */
final class Nouns {
  private static final String MARKS = " 　*◆、，,；;：:。·—";
  private static final String JOINS = "的和及与由等";
  private static final Set<WordUse> GENERIC = EnumSet.of(WordUse.GENERIC);
  private static final Set<WordUse> HEADS = EnumSet.of(WordUse.HEAD);
  private static final Set<WordUse> ADDS = EnumSet.of(WordUse.ADD);

  /** 过50亿元, 过百亿, 亿元以上 */
  private static final Pattern CLASS =
      Pattern.compile("[过超](?:\\d+(?:\\.\\d+)?)?[百千万亿]+(?:美元|元)?|\\d*[百千万亿]+(?:美元|元)以上");

  private final Lexicon words;

  Nouns(Lexicon words) {
    this.words = words;
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
    return bare.substring(from, to);
  }

  /** What stands behind a number, up to a mark; 1000家企业数字化改造 counts 数字化改造企业. */
  String after(String printed) {
    String noun = plain(printed);
    if (noun.isEmpty() || !begins(noun.charAt(0))) {
      return "";
    }
    return words
        .startingAt(noun, 0, noun.length(), HEADS)
        .filter(head -> head.length() < noun.length())
        .map(head -> plain(noun.substring(head.length())) + head.text())
        .orElse(noun);
  }

  private static boolean begins(char c) {
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

  /** The first deed inside it: 城镇新增就业, 33个项目竣工投产. */
  Optional<UsedWord> deed(String noun) {
    for (int at = 0; at < noun.length(); at++) {
      Optional<UsedWord> word = words.startingAt(noun, at, noun.length(), ADDS);
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }
}
