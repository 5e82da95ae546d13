package org.zhengnuo.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an indicator: what is no part of them goes, what a list leaves out is supplied. */
final class Nouns {
  private static final String MARKS = " 　*◆①②③④⑤⑥⑦⑧⑨⑩、，,；;：:。·—";
  private static final String JOINS = "的和及与由";
  private static final List<String> WHERE = List.of("城区", "市区", "流域", "县域", "城镇", "园区", "农村");
  private static final Uses GENERIC = Uses.of(WordUse.GENERIC);
  private static final Uses HEADS = Uses.of(WordUse.HEAD);
  private static final Uses CHANGES = Uses.of(WordUse.ABOVE, WordUse.REACH);
  private static final Uses NOUNS = Uses.of(WordUse.NOUN);
  private static final Uses DEEDS_AND_NOUNS =
      Uses.of(WordUse.ADD, WordUse.GAIN, WordUse.SERVE, WordUse.ACT, WordUse.NOUN);

  /** 过50亿元, 过百亿, 亿元以上 */
  private static final Pattern CLASS =
      Pattern.compile("[过超](?:\\d+(?:\\.\\d+)?)?[百千万亿]+(?:美元|元)?|\\d*[百千万亿]+(?:美元|元)以上");

  private final Lexicon words;

  Nouns(Lexicon words) {
    this.words = words;
  }

  private static final Pattern YEARS =
      Pattern.compile(
          "^(?:近|过去|累计)?(?:\\d+|[两三四五十])年|^[将把使](?!来|用)|^[较比](?:\\p{IsHan}{1,5}前|\\p{IsHan}{1,4}[年初末期])|^\\d+[个家项类条所座户](?=\\p{IsHan}{3})|(?:\\d+|[两三四五十])年$");

  /** 5年 beside a change is no part of what changes, nor is the number of 203个断面水质优良率. */
  private static String withoutYears(String noun) {
    return noun.isEmpty() ? noun : YEARS.matcher(noun).replaceAll("");
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
    String noun = bare.substring(from, to);
    return withoutYears(noun.endsWith("参") && to < bare.length() ? noun + "与" : noun);
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

  private boolean turns(String noun, UsedWord head, String unit) {
    String units = head.text().equals("设备") ? "台套" : "家户个件项";
    return !unit.isEmpty()
        && units.contains(unit.substring(unit.length() - 1))
        && head.length() < noun.length()
        && "和与及、家的".indexOf(noun.charAt(head.length())) < 0
        && !noun.endsWith(head.text())
        && deed("", noun.substring(head.length())).isPresent();
  }

  /** 占比 alone is a part of what stands before. */
  boolean isShare(String own) {
    return own.startsWith("占") || own.equals("比重");
  }

  /** 每个园区, 中心城区: before a number that a noun follows, where. */
  boolean isWhere(String words) {
    boolean each = words.startsWith("每") || words.startsWith("各");
    return each || WHERE.stream().anyMatch(words::endsWith);
  }

  /** What a part is taken of: 工业产值 of 工业产值占比. */
  String whole(String indicator) {
    int part = indicator.indexOf('占');
    return part > 0 ? indicator.substring(0, part) : indicator;
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

  /** 经济总量跨过万亿元大关、: what changes ends where its change is told. */
  String upToChange(String noun) {
    for (int at = 2; at < noun.length(); at++) {
      if (words
          .startingAt(noun, at, noun.length(), CHANGES)
          .filter(w -> w.length() > 1)
          .isPresent()) {
        return words.startingAt(noun, at, noun.length(), NOUNS).isPresent()
            ? noun
            : noun.substring(0, at);
      }
    }
    return noun;
  }

  /** The last deed in the words before a number; the first in those behind it, if they are any. */
  Optional<UsedWord> deed(String before, String after) {
    return after.isEmpty()
        ? lastDeed(before)
        : firstDeed(after).or(() -> lastDeed(before.substring(0, firstMark(before))));
  }

  private static int firstMark(String words) {
    int mark = words.indexOf('、');
    return mark < 0 ? words.length() : mark;
  }

  private Optional<UsedWord> firstDeed(String noun) {
    for (int at = 0; at < noun.length(); at++) {
      Optional<UsedWord> word = words.startingAt(noun, at, noun.length(), DEEDS_AND_NOUNS);
      if (word.isPresent() && !word.get().does(NOUNS)) {
        return word;
      }
      at += word.map(UsedWord::length).orElse(1) - 1;
    }
    return Optional.empty();
  }

  private Optional<UsedWord> lastDeed(String noun) {
    Optional<UsedWord> found = Optional.empty();
    for (int at = 0; at < noun.length(); at++) {
      Optional<UsedWord> word = words.startingAt(noun, at, noun.length(), DEEDS_AND_NOUNS);
      found = word.isPresent() && !word.get().does(NOUNS) ? word : found;
      at += word.map(UsedWord::length).orElse(1) - 1;
    }
    return found;
  }
}
