package org.zhengnuo.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The one grammar of numbers, in papers and in queries.
 *
 * <pre>
 *   number  = digits { "," three digits } [ point digits ] | words
 *   digits  = 0–9, half width or full width; 15 at most: a longer run is no number
 *   point   = . ． ·
 *   words   = 十二, 三百, 两千: digits with 十 百 千; 千 百 alone before 万 or 亿
 *   multiple = 百 | 千 | 万 | 亿 | 百万 | 千万 | 百亿 | 千亿 | 万亿
 * </pre>
 */
public final class Numbers {
  /** Longer runs are keys or telephone numbers. */
  static final int MOST_DIGITS = 15;

  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "百", BigDecimal.valueOf(100L),
          "千", BigDecimal.valueOf(1000L),
          "万", BigDecimal.valueOf(10_000L),
          "亿", BigDecimal.valueOf(100_000_000L),
          "百万", BigDecimal.valueOf(1_000_000L),
          "千万", BigDecimal.valueOf(10_000_000L),
          "百亿", BigDecimal.valueOf(10_000_000_000L),
          "千亿", BigDecimal.valueOf(100_000_000_000L),
          "万亿", BigDecimal.valueOf(1_000_000_000_000L));

  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final String HAN_WEIGHTS = "十百千";
  private static final int MOST_HAN = 7;

  private Numbers() {}

  /** The value of a word that is a number in digits and nothing else. */
  public static Optional<BigDecimal> value(String word) {
    return isDigit(word, 0)
        ? digits(word, 0).filter(number -> number.end() == word.length()).map(PrintedNumber::value)
        : Optional.empty();
  }

  /** What the words of a multiple stand for: 10000 of 万; empty where they are none. */
  public static Optional<BigDecimal> multiple(String words) {
    return Optional.ofNullable(MULTIPLES.get(words));
  }

  /** The number whose first char stands at a place; empty where none does. */
  static Optional<PrintedNumber> at(CharSequence text, int from) {
    return isDigit(text, from) ? digits(text, from) : words(text, from);
  }

  /** Whether the first char of a number may stand at a place. */
  static boolean begins(CharSequence text, int at) {
    char c = text.charAt(at);
    return isDigit(text, at) || hanDigit(c) >= 0 || HAN_WEIGHTS.indexOf(c) >= 0;
  }

  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.digit(text.charAt(at), 10) >= 0;
  }

  /** Behind the run of digits, points and commas that begins at a place. */
  static int endOfRun(CharSequence text, int from) {
    int at = from;
    while (isDigit(text, at) || isPoint(text, at) || isComma(text, at)) {
      at++;
    }
    return at;
  }

  private static Optional<PrintedNumber> digits(CharSequence text, int from) {
    int end = endOfRun(text, from);
    if (end - from > MOST_DIGITS) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    int points = 0;
    for (int at = from; at < end; at++) {
      if (isDigit(text, at)) {
        plain.append((char) ('0' + Character.digit(text.charAt(at), 10)));
      } else if (isPoint(text, at)) {
        plain.append('.');
        points++;
      }
    }
    return points > 1
        ? Optional.empty()
        : Optional.of(new PrintedNumber(from, end, new BigDecimal(plain.toString()), false));
  }

  private static boolean isPoint(CharSequence text, int at) {
    boolean point = at < text.length() && ".．·".indexOf(text.charAt(at)) >= 0;
    return point && isDigit(text, at - 1) && isDigit(text, at + 1);
  }

  private static boolean isComma(CharSequence text, int at) {
    return at < text.length()
        && text.charAt(at) == ','
        && isDigit(text, at - 1)
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
  }

  /** 三百二十: weights fall; a digit of its own counts ones. */
  private static Optional<PrintedNumber> words(CharSequence text, int from) {
    int value = 0;
    int pending = -1;
    int end = from;
    while (end < text.length() && end - from <= MOST_HAN) {
      int digit = hanDigit(text.charAt(end));
      int weight = HAN_WEIGHTS.indexOf(text.charAt(end));
      if (digit < 0 && weight < 0) {
        break;
      }
      if (weight >= 0) {
        value += (pending < 0 ? 1 : pending) * (int) Math.pow(10, weight + 1.0);
      }
      pending = weight >= 0 ? -1 : digit;
      end++;
    }
    return end == from || end - from > MOST_HAN
        ? Optional.empty()
        : Optional.of(
            new PrintedNumber(
                from, end, BigDecimal.valueOf(value + (long) Math.max(pending, 0)), true));
  }

  private static int hanDigit(char c) {
    return c == '零' || c == '○' ? 0 : c == '两' ? 2 : HAN_DIGITS.indexOf(c);
  }
}
