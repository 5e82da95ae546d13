package org.zhengnuo.measure;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The packed words, found where they begin or where they end; the longest wins. */
final class Lexicon {
  static final Lexicon PACKED = new Lexicon("words.tsv");

  private final Map<Character, List<UsedWord>> byFirst = new HashMap<>();
  private final Map<Character, List<UsedWord>> byLast = new HashMap<>();

  private Lexicon(String resource) {
    List<UsedWord> words = new ArrayList<>(Rows.of(resource).stream().map(Lexicon::word).toList());
    words.sort(comparing(UsedWord::length).reversed());
    for (UsedWord word : words) {
      String text = word.text();
      byFirst.computeIfAbsent(text.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(text.charAt(text.length() - 1), c -> new ArrayList<>()).add(word);
    }
  }

  private static UsedWord word(String[] row) {
    return new UsedWord(
        row[0],
        Arrays.stream(row[1].split(" "))
            .map(WordUse::of)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(WordUse.class))));
  }

  /** The longest word of such a use that begins at a place and ends by another. */
  Optional<UsedWord> startingAt(String text, int from, int to, Set<WordUse> uses) {
    if (from >= to) {
      return Optional.empty();
    }
    for (UsedWord word : byFirst.getOrDefault(text.charAt(from), List.of())) {
      if (from + word.length() <= to && word.does(uses) && text.startsWith(word.text(), from)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The longest word of such a use that ends at a place and begins at another or behind it. */
  Optional<UsedWord> endingAt(String text, int from, int to, Set<WordUse> uses) {
    if (from >= to) {
      return Optional.empty();
    }
    for (UsedWord word : byLast.getOrDefault(text.charAt(to - 1), List.of())) {
      int start = to - word.length();
      if (start >= from && word.does(uses) && text.startsWith(word.text(), start)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
