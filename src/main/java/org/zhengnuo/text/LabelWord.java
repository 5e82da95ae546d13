package org.zhengnuo.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;

/**
 * A word of printed labels, one row of {@code labels.tsv}.
 *
 * @param part what it does in a label
 * @param role the role it gives, empty where it gives none
 */
record LabelWord(String text, Part part, Optional<Role> role) {

  /** The parts that words play in labels; the tokens of {@code labels.tsv}. */
  enum Part {
    DUTY,
    CHARGE,
    BODY,
    PERSON,
    ANSWERS,
    COLUMN,
    OFFICE,
    SUBSTITUTE,
    PAIR,
    LEVEL,
    RANK,
    BEFORE,
    ASKED,
    DONE,
    TERM,
    TIME,
    NUMBER,
    NAME,
    WHOLE,
    CONTENT,
    OTHER
  }

  /** The longest first, by their first character. */
  private static final Map<Character, List<LabelWord>> PACKED = packed();

  private static Map<Character, List<LabelWord>> packed() {
    Map<Character, List<LabelWord>> words = new HashMap<>();
    for (String[] row : PackedRows.of(LabelWord.class, "labels.tsv")) {
      LabelWord word = of(row);
      words.merge(word.text().charAt(0), List.of(word), LabelWord::both);
    }
    return Map.copyOf(words);
  }

  private static LabelWord of(String[] row) {
    Optional<Role> role =
        Stream.of(Role.values()).filter(r -> r.token().equals(row[2])).findFirst();
    return new LabelWord(row[0], Part.valueOf(row[1].toUpperCase(Locale.ROOT)), role);
  }

  private static List<LabelWord> both(List<LabelWord> some, List<LabelWord> more) {
    return Stream.concat(some.stream(), more.stream())
        .sorted(Comparator.comparingInt((LabelWord w) -> w.text().length()).reversed())
        .toList();
  }

  /** Whether a text ends with a word of this part, behind others. */
  static boolean endsWith(String text, Part part) {
    return PACKED.values().stream()
        .flatMap(List::stream)
        .filter(word -> word.part() == part && text.length() > word.text().length())
        .anyMatch(word -> text.endsWith(word.text()));
  }

  /** The longest word that stands at an offset and ends before another. */
  static Optional<LabelWord> at(String text, int from, int to) {
    for (LabelWord word : PACKED.getOrDefault(text.charAt(from), List.of())) {
      if (from + word.text().length() <= to && text.startsWith(word.text(), from)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
