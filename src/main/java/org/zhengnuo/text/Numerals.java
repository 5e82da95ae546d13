package org.zhengnuo.text;

import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Whole numbers as papers print them, read and printed: 十二, 二〇二四, ２０２３, ③. */
public final class Numerals {

  /** A character class of the digits that {@link #parse} reads as Chinese. */
  public static final String HAN = "[〇零○一二三四五六七八九十百]";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int CIRCLED_FIRST = '①';
  private static final int CIRCLED_LAST = '⑳';

  private Numerals() {}

  /** The value, empty where the string is no whole number from 0 to 9999. */
  public static OptionalInt parse(String printed) {
    String s = printed.strip();
    if (s.isEmpty() || s.length() > 4 + 3) {
      return OptionalInt.empty();
    }
    if (s.length() == 1 && s.charAt(0) >= CIRCLED_FIRST && s.charAt(0) <= CIRCLED_LAST) {
      return OptionalInt.of(s.charAt(0) - CIRCLED_FIRST + 1);
    }
    if (s.chars().allMatch(Character::isDigit)) {
      return s.length() > 4 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(s));
    }
    return s.indexOf('十') >= 0 || s.indexOf('百') >= 0 ? counted(s) : spelled(s);
  }

  /** 十二, 二十, 一百零三; from 1000 on {@link #spelled(int)}. */
  public static String counted(int number) {
    if (number >= 1000) {
      return spelled(number);
    }
    if (number >= 100) {
      int rest = number % 100;
      String tail = rest == 0 ? "" : rest < 10 ? "零" + counted(rest) : tens(rest, true);
      return digit(number / 100) + "百" + tail;
    }
    return number == 0 ? "零" : number < 10 ? digit(number) : tens(number, false);
  }

  private static String tens(int number, boolean inside) {
    String ten = number < 20 && !inside ? "十" : digit(number / 10) + "十";
    return number % 10 == 0 ? ten : ten + digit(number % 10);
  }

  /** 二〇二四: digit by digit. */
  public static String spelled(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(c -> digit(c - '0'))
        .collect(Collectors.joining());
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }

  /** b, c … z, then ba, bb …: what tells the second of a kind, the third … from the first. */
  public static String letters(int index) {
    StringBuilder word = new StringBuilder();
    for (int rest = index; rest > 0; rest /= 26) {
      word.insert(0, (char) ('a' + rest % 26));
    }
    return word.toString();
  }

  /** 二〇二四: digit by digit. */
  private static OptionalInt spelled(String s) {
    int value = 0;
    for (char c : s.toCharArray()) {
      int digit = digit(c);
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalInt.of(value);
  }

  /** 一百二十三: hundreds, tens, ones. */
  private static OptionalInt counted(String s) {
    int value = 0;
    int pending = 0;
    for (char c : s.toCharArray()) {
      int weight = c == '百' ? 100 : c == '十' ? 10 : 0;
      if (weight > 0) {
        value += Math.max(pending, 1) * weight;
        pending = 0;
      } else if (digit(c) >= 0) {
        pending = digit(c);
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(value + pending);
  }

  private static int digit(char c) {
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }
}
