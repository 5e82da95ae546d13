package org.zhengnuo.parse.plan;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a row of a table of indicators, parted into the name and its cells. */
record IndicatorCells(String name, List<String> values) {

  private static final Pattern VALUE =
      Pattern.compile(
          "^(?:[><≥≤＞＜]?\\s*[-+]?[\\d.]+%?|[\\[［【(（][-\\d.%]+[)）\\]］】]|[-—–－/]+|[><≥≤＞＜])$");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("^[\\[［【(（]?(?:预期性|约束性|预期|约束)[)）\\]］】]?$");

  private static final int USUAL = 4;

  static IndicatorCells of(List<String> words) {
    int cells = 0;
    while (cells < words.size() && !isCell(words.get(cells))) {
      cells++;
    }
    return new IndicatorCells(name(words.subList(0, cells)), words.subList(cells, words.size()));
  }

  private static boolean isCell(String word) {
    return VALUE.matcher(word).matches() || ATTRIBUTE.matcher(word).matches();
  }

  /** GDP 比重 closes up again; only between two Latin words is a space kept. */
  private static String name(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      boolean latin =
          !name.isEmpty() && isLatin(name.charAt(name.length() - 1)) && isLatin(word.charAt(0));
      name.append(latin ? " " : "").append(word);
    }
    return name.toString();
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  String text() {
    return values.isEmpty() ? name : name + " " + String.join(" ", values);
  }

  /** 2020, 2025, growth, attribute: anything else stands broken. */
  boolean odd() {
    List<String> whole = values.stream().filter(v -> !v.matches("[><≥≤＞＜]")).toList();
    return whole.size() != USUAL
        || !ATTRIBUTE.matcher(whole.getLast()).matches()
        || !whole.subList(0, USUAL - 1).stream().allMatch(v -> VALUE.matcher(v).matches());
  }
}
