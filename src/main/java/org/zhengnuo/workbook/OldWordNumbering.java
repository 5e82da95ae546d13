package org.zhengnuo.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the numbers that Word prints before paragraphs; asked once for each, in order. */
final class OldWordNumbering {

  private static final int LEVELS = 9;
  private static final int BULLET = 23;
  private static final int NONE = 255;

  /** Word's number of a format, and the name that newer files give it. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"));

  private final OldWord.Numerals numerals;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private boolean lost;

  OldWordNumbering(OldWord.Numerals numerals) {
    this.numerals = numerals;
  }

  /** The number with its marks; empty for bullets and where none is. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList() || paragraph.getIlvl() >= LEVELS) {
      return "";
    }
    try {
      return label(paragraph.getList(), paragraph.getIlvl());
    } catch (IllegalStateException
        | IndexOutOfBoundsException
        | NoSuchElementException
        | NullPointerException tableOfListsDamaged) {
      lost = true;
      return "";
    }
  }

  /** Whether a number could not be read, because the table of lists is damaged. */
  boolean lost() {
    return lost;
  }

  private String label(HWPFList list, int level) {
    int[] numbers = counters.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
    numbers[level] = numbers[level] == 0 ? start(list, level) : numbers[level] + 1;
    Arrays.fill(numbers, level + 1, LEVELS, 0);
    int format = list.getNumberFormat((char) level);
    if (format == BULLET || format == NONE) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    for (char c : list.getNumberText((char) level).toCharArray()) {
      label.append(c < LEVELS ? number(list, c, numbers[c]) : String.valueOf(c));
    }
    return label.toString();
  }

  private String number(HWPFList list, int level, int counted) {
    int number = counted == 0 ? start(list, level) : counted;
    String format = FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal");
    return numerals.print(number, format);
  }

  private static int start(HWPFList list, int level) {
    return Math.max(1, list.getStartAt((char) level));
  }
}
