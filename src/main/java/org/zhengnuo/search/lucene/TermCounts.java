package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.search.rank.FrequentTerm;
import org.zhengnuo.search.rank.Word;

/**
 * Counts the terms that items use again and again: one to four neighbouring words, two to eight Han
 * characters. Bounded: where too many are counted, the rarest are forgotten, so that of a large
 * corpus only what is frequent stays exact. Safe for many threads.
 */
final class TermCounts {
  private static final int LEAST_ITEMS = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_TERMS = 4000;

  /** Some 60 MB. */
  private static final int MOST_COUNTED = 500_000;

  /** What is written down to count on from; rarer terms begin anew with the next paper. */
  private static final int MOST_KEPT = 50_000;

  /** A term that a longer one nearly always contains is no term of its own. */
  private static final double ABSORBED = 0.8;

  private static final int LONGEST = 8;
  private static final String NO_EDGE = "的和与及等了在以为对将把被从到由向是有不也就个项年月日万亿元余上下中后前内外各其该并或按所让使做";

  private final Map<String, Integer> counts = new HashMap<>();

  /** Goes on from what was written down. */
  static TermCounts of(Optional<TermRecords> before) {
    TermCounts counts = new TermCounts();
    before.ifPresent(
        records -> {
          for (int i = 0; i < records.terms().size(); i++) {
            counts.counts.put(records.terms().get(i), records.counts().get(i));
          }
        });
    return counts;
  }

  /** In how many items of one paper each term stands; counted apart, so that nobody waits. */
  static final class OfPaper {
    private final Map<String, Integer> counts = new HashMap<>();

    /** Takes in the words of one item. */
    void add(List<Word> words) {
      terms(words).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
  }

  /** Takes in what a paper says. */
  synchronized void add(OfPaper paper) {
    paper.counts.forEach((term, items) -> counts.merge(term, items, Integer::sum));
    for (int least = 2; counts.size() > MOST_COUNTED; least *= 2) {
      int rare = least;
      counts.values().removeIf(count -> count < rare);
    }
  }

  /** Takes in what was counted elsewhere. */
  synchronized void add(TermCounts other) {
    other.counts.forEach((term, items) -> counts.merge(term, items, Integer::sum));
  }

  /** Takes out what a paper said. */
  synchronized void remove(OfPaper paper) {
    paper.counts.forEach(
        (term, items) -> counts.computeIfPresent(term, (_, n) -> n > items ? n - items : null));
  }

  private static Set<String> terms(List<Word> words) {
    Set<String> found = new HashSet<>();
    for (int from = 0; from < words.size(); from++) {
      if (begins(words.get(from).text())) {
        addFrom(from, words, found);
      }
    }
    return found;
  }

  private static void addFrom(int from, List<Word> words, Set<String> found) {
    StringBuilder term = new StringBuilder();
    for (int at = from; at < words.size() && at < from + MOST_WORDS; at++) {
      String word = words.get(at).text();
      boolean apart = at > from && !words.get(at).follows(words.get(at - 1));
      if (apart || term.length() + word.length() > LONGEST || !isHan(word)) {
        return;
      }
      term.append(word);
      if (term.length() > 1 && NO_EDGE.indexOf(word.charAt(word.length() - 1)) < 0) {
        found.add(term.toString());
      }
    }
  }

  private static boolean begins(String word) {
    return NO_EDGE.indexOf(word.charAt(0)) < 0;
  }

  private static boolean isHan(String word) {
    return word.chars().allMatch(Character::isIdeographic);
  }

  /** The best terms, by number of items, most first. */
  synchronized List<FrequentTerm> best() {
    int[] sorted = counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    List<FrequentTerm> best = List.of();
    for (int wanted = 2 * MOST_TERMS; best.size() < MOST_TERMS; wanted *= 2) {
      int least = wanted < sorted.length ? sorted[sorted.length - wanted] : LEAST_ITEMS;
      best = best(Math.max(LEAST_ITEMS, least));
      if (least <= LEAST_ITEMS) {
        break;
      }
    }
    return best;
  }

  /** Those of so many items: few terms are looked into, and most need not be. */
  private List<FrequentTerm> best(int least) {
    Map<String, Integer> frequent = new HashMap<>();
    counts.forEach((term, count) -> put(frequent, term, count, absorbing(least)));
    Set<String> absorbed = new HashSet<>();
    frequent.forEach(
        (term, count) ->
            shorter(term).filter(s -> absorbs(count, frequent.get(s))).forEach(absorbed::add));
    return frequent.entrySet().stream()
        .filter(entry -> entry.getValue() >= least && !absorbed.contains(entry.getKey()))
        .map(entry -> new FrequentTerm(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((FrequentTerm t) -> -t.items()).thenComparing(FrequentTerm::term))
        .limit(MOST_TERMS)
        .toList();
  }

  /** In how many items a longer term stands that absorbs one of so many. */
  private static int absorbing(int least) {
    return Math.max(LEAST_ITEMS, (int) (ABSORBED * least));
  }

  private static void put(Map<String, Integer> frequent, String term, int count, int least) {
    if (count >= least) {
      frequent.put(term, count);
    }
  }

  private static boolean absorbs(int count, Integer shorter) {
    return shorter != null && count >= ABSORBED * shorter;
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

  /** What the next writing goes on from, most items first; a term of one item says nothing yet. */
  synchronized TermRecords records() {
    boolean all = counts.size() <= MOST_KEPT;
    List<Map.Entry<String, Integer>> kept =
        counts.entrySet().stream()
            .filter(entry -> all || entry.getValue() > 1)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_KEPT)
            .toList();
    return new TermRecords(
        kept.stream().map(Map.Entry::getKey).toList(),
        kept.stream().map(Map.Entry::getValue).toList());
  }
}
