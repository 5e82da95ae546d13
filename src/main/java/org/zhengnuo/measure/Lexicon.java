package org.zhengnuo.measure;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.text.PackedRows;

/** The packed words, found where they begin or where they end; the longest wins. */
final class Lexicon {
  private static final UsedWord[] NONE = {};

  static final Lexicon PACKED = new Lexicon("words.tsv");

  private final UsedWord[][] byFirst = new UsedWord[Character.MAX_VALUE + 1][];
  private final UsedWord[][] byLast = new UsedWord[Character.MAX_VALUE + 1][];

  private Lexicon(String resource) {
    List<UsedWord> words =
        PackedRows.of(Lexicon.class, resource).stream()
            .map(Lexicon::word)
            .sorted(comparing(UsedWord::length).reversed())
            .toList();
    for (UsedWord word : words) {
      String text = word.text();
      add(byFirst, text.charAt(0), word);
      add(byLast, text.charAt(text.length() - 1), word);
    }
  }

  private static UsedWord word(String[] row) {
    WordUse[] uses = Arrays.stream(row[1].split(" ")).map(WordUse::of).toArray(WordUse[]::new);
    return new UsedWord(row[0], Uses.of(uses));
  }

  private static void add(UsedWord[][] table, char key, UsedWord word) {
    UsedWord[] before = table[key] == null ? NONE : table[key];
    UsedWord[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = word;
    table[key] = after;
  }

  /** The longest word of such a use that begins at a place and ends by another. */
  Optional<UsedWord> startingAt(String text, int from, int to, Uses uses) {
    UsedWord[] words = from < to ? byFirst[text.charAt(from)] : NONE;
    for (UsedWord word : words == null ? NONE : words) {
      if (word.does(uses) && from + word.length() <= to && text.startsWith(word.text(), from)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The longest word of such a use that ends at a place and begins at another or behind it. */
  Optional<UsedWord> endingAt(String text, int from, int to, Uses uses) {
    UsedWord[] words = from < to ? byLast[text.charAt(to - 1)] : NONE;
    for (UsedWord word : words == null ? NONE : words) {
      int start = to - word.length();
      if (word.does(uses) && start >= from && text.startsWith(word.text(), start)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
