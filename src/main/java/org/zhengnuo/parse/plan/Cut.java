package org.zhengnuo.parse.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.text.Numerals;
import org.zhengnuo.text.Passage;

/**
 * Where a number inside a paragraph begins something: 一是 a part, （1） a task.
 *
 * @param start offset of the number
 * @param words offset of the words it counts; behind the title of a part
 */
record Cut(int start, int words, boolean part, int number) {

  private static final Pattern PART =
      Pattern.compile("(?<=^|[。；：])(?<number>[一二三四五六七八九十]{1,2})是[^。；，]{2,30}。");
  private static final Pattern TASK = Pattern.compile("(?<=^|[。；：])[（(](?<number>\\d{1,2})[）)]");

  /**
   * Parts count from one in a chapter, tasks from one in a part; one task may be missing. A number
   * that does not count on is text.
   */
  static List<Cut> of(Passage chapter) {
    List<Cut> all = new ArrayList<>();
    Matcher part = chapter.matcher(PART);
    while (part.find()) {
      all.add(new Cut(part.start(), part.end(), true, number(part)));
    }
    Matcher task = chapter.matcher(TASK);
    while (task.find()) {
      all.add(new Cut(task.start(), task.end(), false, number(task)));
    }
    all.sort(Comparator.comparingInt(Cut::start));
    return counted(all);
  }

  private static List<Cut> counted(List<Cut> all) {
    List<Cut> counted = new ArrayList<>();
    int part = 0;
    int task = 0;
    for (Cut cut : all) {
      if (cut.part() && cut.number() == part + 1) {
        part++;
        task = 0;
        counted.add(cut);
      } else if (!cut.part() && (cut.number() == task + 1 || cut.number() == task + 2)) {
        task = cut.number();
        counted.add(cut);
      }
    }
    return counted;
  }

  private static int number(Matcher m) {
    return Numerals.parse(m.group("number")).orElse(0);
  }
}
