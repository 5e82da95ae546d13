package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the terms that items use again and again: one to four neighbouring words, two to eight Han
 * characters.
 */
final class FrequentTerms {
  private static final int LEAST_ITEMS = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_TERMS = 4000;

  /** A term that a longer one nearly always contains is no term of its own. */
  private static final double ABSORBED = 0.8;

  private static final int LONGEST = 8;
  private static final String NO_EDGE = "的和与及等了在以为对将把被从到由向是有不也就个项年月日万亿元余上下中后前内外各其该并或按所让使做";

  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes in the words of one item. */
  void add(List<Words.Word> words) {
    Set<String> found = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder term = new StringBuilder(words.get(from).text());
      found.add(term.toString());
      for (int next = from + 1; together(words, from, next); next++) {
        found.add(term.append(words.get(next).text()).toString());
      }
    }
    found.stream()
        .filter(FrequentTerms::sound)
        .forEach(term -> counts.merge(term, 1, Integer::sum));
  }

  private static boolean together(List<Words.Word> words, int from, int next) {
    return next < words.size()
        && next < from + MOST_WORDS
        && words.get(next).follows(words.get(next - 1));
  }

  private static boolean sound(String term) {
    return term.length() > 1
        && term.length() <= LONGEST
        && term.chars().allMatch(Character::isIdeographic)
        && NO_EDGE.indexOf(term.charAt(0)) < 0
        && NO_EDGE.indexOf(term.charAt(term.length() - 1)) < 0;
  }

  /** By number of items, most first. */
  List<TermRecord> best() {
    counts.values().removeIf(count -> count < LEAST_ITEMS);
    Set<String> absorbed = new HashSet<>();
    counts.forEach(
        (term, count) -> shorter(term).filter(s -> absorbs(count, s)).forEach(absorbed::add));
    return counts.entrySet().stream()
        .filter(entry -> !absorbed.contains(entry.getKey()))
        .map(entry -> new TermRecord(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing((TermRecord t) -> -t.items()).thenComparing(TermRecord::term))
        .limit(MOST_TERMS)
        .toList();
  }

  private boolean absorbs(int count, String shorter) {
    return counts.containsKey(shorter) && count >= ABSORBED * counts.get(shorter);
  }

  private static Stream<String> shorter(String term) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < term.length(); from++) {
      for (int to = from + 2; to <= term.length(); to++) {
        if (to - from < term.length()) {
          parts.add(term.substring(from, to));
        }
      }
    }
    return parts.stream();
  }
}
