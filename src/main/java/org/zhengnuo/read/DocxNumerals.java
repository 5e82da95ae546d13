package org.zhengnuo.read;

/** Whole numbers in the formats that Word knows by name. */
final class DocxNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
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
          han(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= CIRCLED_MOST ? String.valueOf((char) ('①' + number - 1)) : "" + number;
      case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
      case "ideographDigital" -> digits(number);
      default -> Integer.toString(number);
    };
  }

  /** 十二, 二十, 一百零三. */
  private static String han(int number) {
    if (number >= 1000) {
      return digits(number);
    }
    if (number >= 100) {
      int rest = number % 100;
      String tail = rest == 0 ? "" : rest < 10 ? "零" + han(rest) : tens(rest, true);
      return DIGITS.charAt(number / 100) + "百" + tail;
    }
    return number < 10 ? String.valueOf(DIGITS.charAt(number)) : tens(number, false);
  }

  private static String tens(int number, boolean inside) {
    String ten = number < 20 && !inside ? "十" : DIGITS.charAt(number / 10) + "十";
    return number % 10 == 0 ? ten : ten + DIGITS.charAt(number % 10);
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.toString().replace('零', '〇');
  }
}
