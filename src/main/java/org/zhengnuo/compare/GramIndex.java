package org.zhengnuo.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the texts of one side that share most with a text of the other, by BM25 over bigrams. The
 * rarest bigrams are looked up first, and no more than a budget of places: a text of words that
 * stand everywhere costs no more than one of rare words.
 */
final class GramIndex {
  private static final int BUDGET = 4000;
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.75;

  private final List<int[]> texts;
  private final GramWeights weights;
  private final int[] starts;
  private final int[] postings;
  private final double meanLength;
  private final double[] scores;
  private final int[] touchedTexts;
  private int touched;

  /**
   * @param count how many different bigrams there are on both sides
   */
  GramIndex(List<int[]> texts, GramWeights weights, int count) {
    this.texts = List.copyOf(texts);
    this.weights = weights;
    starts = starts(texts, count);
    postings = postings(texts, starts);
    meanLength = texts.stream().mapToInt(t -> t.length).average().orElse(1);
    scores = new double[texts.size()];
    touchedTexts = new int[texts.size()];
  }

  private static int[] starts(List<int[]> texts, int count) {
    int[] starts = new int[count + 1];
    texts.forEach(t -> Arrays.stream(t).forEach(gram -> starts[gram + 1]++));
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private static int[] postings(List<int[]> texts, int[] starts) {
    int[] postings = new int[starts[starts.length - 1]];
    int[] next = starts.clone();
    for (int i = 0; i < texts.size(); i++) {
      for (int gram : texts.get(i)) {
        postings[next[gram]++] = i;
      }
    }
    return postings;
  }

  /** The text that answers best; none where nothing is shared. Not for several threads. */
  OptionalInt best(int[] asked) {
    int left = BUDGET;
    touched = 0;
    for (int gram : rarestFirst(asked)) {
      left -= starts[gram + 1] - starts[gram];
      if (left < 0 && touched > 0) {
        break;
      }
      add(gram);
    }
    return taken();
  }

  /** The best of those touched, the first of several; all are as before for the next question. */
  private OptionalInt taken() {
    int best = -1;
    for (int i = 0; i < touched; i++) {
      int text = touchedTexts[i];
      if (best < 0 || scores[text] > scores[best] || scores[text] == scores[best] && text < best) {
        best = text;
      }
    }
    for (int i = 0; i < touched; i++) {
      scores[touchedTexts[i]] = 0;
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private int[] rarestFirst(int[] asked) {
    long[] keyed = new long[asked.length];
    for (int i = 0; i < asked.length; i++) {
      keyed[i] = (long) (starts[asked[i] + 1] - starts[asked[i]]) << 32 | asked[i];
    }
    return Arrays.stream(keyed).sorted().mapToInt(key -> (int) key).toArray();
  }

  private void add(int gram) {
    for (int at = starts[gram]; at < starts[gram + 1]; at++) {
      int text = postings[at];
      if (scores[text] == 0) {
        touchedTexts[touched++] = text;
      }
      scores[text] += weights.of(gram) * (SATURATION + 1) / (1 + SATURATION * norm(text));
    }
  }

  private double norm(int text) {
    return 1 - LENGTH + LENGTH * texts.get(text).length / meanLength;
  }

  /** How much of a text's weight stands nowhere on this side, 0 to 1. */
  double missing(int[] asked) {
    double all = weights.sum(asked);
    double missing = 0;
    for (int gram : asked) {
      missing += starts[gram] == starts[gram + 1] ? weights.of(gram) : 0;
    }
    return all == 0 ? 1 : missing / all;
  }

  /** How much of a text's weight one text of this side lacks, 0 to 1. */
  double lacking(int[] asked, int text) {
    double all = weights.sum(asked);
    return all == 0 ? 1 : 1 - weights.shared(asked, texts.get(text)) / all;
  }
}
