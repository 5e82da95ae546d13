package org.zhengnuo.compare;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers the bigrams of all texts of a comparison from 0 on. Marks, spaces and numbers with their
 * units are in none: a statement with another number is no other statement, and one of so many 万人次
 * is not like every other.
 */
final class GramIds {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9][0-9.,]*(?:个百分点|[十百千万亿]*(?:平方公里|人次|亿元|场次|公里|千瓦|标箱|平方米|立方米"
              + "|[%元吨亩个家项处所座条人名户套张辆台件次场批斤米只头支位天年月日])?)(?:以上|以内|以下|左右)?");
  private static final char GAP = '0';
  private static final int EMPTY = 0;

  /** Open addressing: of each gram its two characters, and which number it has. */
  private int[] keys = new int[1 << 12];

  private int[] ids = new int[1 << 12];
  private int size;

  int size() {
    return size;
  }

  /** The distinct bigrams of a text, in order of their numbers. */
  int[] of(String text) {
    String letters = letters(NUMBER.matcher(text).replaceAll("0"));
    IntStream.Builder found = IntStream.builder();
    for (int i = 0; i + 1 < letters.length(); i++) {
      if (letters.charAt(i) != GAP && letters.charAt(i + 1) != GAP) {
        found.add(id(letters.charAt(i) << 16 | letters.charAt(i + 1)));
      }
    }
    return found.build().sorted().distinct().toArray();
  }

  /** The distinct bigrams of a text as words. */
  static Set<String> words(String text) {
    String letters = letters(NUMBER.matcher(text).replaceAll("0"));
    Set<String> words = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) {
      if (letters.charAt(i) != GAP && letters.charAt(i + 1) != GAP) {
        words.add(letters.substring(i, i + 2));
      }
    }
    return words;
  }

  /** What two texts are compared by: letters alone, numbers as they are. */
  static String spelled(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(c -> letters.append((char) Character.toLowerCase(c)));
    return letters.toString();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) Character.toLowerCase(c)));
    return letters.toString();
  }

  /** The number of a bigram, where a text has it. */
  OptionalInt known(String bigram) {
    int key = bigram.charAt(0) << 16 | bigram.charAt(1);
    int at = place(keys, key);
    return keys[at] == key ? OptionalInt.of(ids[at]) : OptionalInt.empty();
  }

  private int id(int key) {
    int at = place(keys, key);
    if (keys[at] == EMPTY) {
      keys[at] = key;
      ids[at] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return ids[at];
  }

  private static int place(int[] keys, int key) {
    int at = (key * 0x9E3779B9) >>> 7 & keys.length - 1;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] wider = new int[keys.length * 2];
    int[] numbers = new int[wider.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        int at = place(wider, keys[i]);
        wider[at] = keys[i];
        numbers[at] = ids[i];
      }
    }
    keys = wider;
    ids = numbers;
  }
}
