package org.zhengnuo.read;

import org.zhengnuo.text.Numerals;

/** Whole numbers in the formats that Word knows by name. */
final class DocxNumerals {

  private static final int CIRCLED_MOST = 20;

  private DocxNumerals() {}

  /**
   * @param format {@code w:numFmt}; one that is not known prints Arabic digits
   */
  static String print(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographTraditional",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "chineseLegalSimplified" ->
          Numerals.counted(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= CIRCLED_MOST ? String.valueOf((char) ('①' + number - 1)) : "" + number;
      case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
      case "ideographDigital" -> Numerals.spelled(number);
      default -> Integer.toString(number);
    };
  }
}
