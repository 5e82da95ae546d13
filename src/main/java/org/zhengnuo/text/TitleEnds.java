package org.zhengnuo.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that titles of papers end with: 通知, 批复, 办法 …, one vocabulary for all rooms. */
public final class TitleEnds {

  private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]{1,14}[）)]$");

  /** By the character they end with. */
  private static final Map<Character, List<String>> WORDS =
      PackedRows.of(TitleEnds.class, "title-ends.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.groupingBy(TitleEnds::last));

  private TitleEnds() {}

  /** Whether words end as a title does; （试行） and the like may stand behind. */
  public static boolean ends(String words) {
    String whole = words.endsWith("）") || words.endsWith(")") ? withoutBracket(words) : words;
    return !whole.isEmpty()
        && WORDS.getOrDefault(last(whole), List.of()).stream().anyMatch(whole::endsWith);
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }

  private static String withoutBracket(String words) {
    return BRACKET.matcher(words).replaceFirst("");
  }
}
