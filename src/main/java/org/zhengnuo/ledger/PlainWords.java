package org.zhengnuo.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.text.ExactText;

/** Texts that people typed or copied, as what they say alone: to be held against each other. */
final class PlainWords {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+]");
  private static final Pattern DIGITS = Pattern.compile("\\d");

  private PlainWords() {}

  /** Letters and digits alone, half width and simplified. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    ExactText.folded(text)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The same without what stands in brackets. */
  static String outsideBrackets(String text) {
    return of(BRACKETS.matcher(ExactText.folded(text)).replaceAll(""));
  }

  /** The digits of a plain text, in order. */
  static String digits(String plain) {
    StringBuilder digits = new StringBuilder();
    DIGITS.matcher(plain).results().forEach(found -> digits.append(found.group()));
    return digits.toString();
  }

  /** Pairs of neighbours. */
  static Set<String> pairs(String plain) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= plain.length(); at++) {
      pairs.add(plain.substring(at, at + 2));
    }
    return pairs;
  }

  /** How much two texts have in common: 1 where their pairs are the same, 0 where none is. */
  static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
  }
}
