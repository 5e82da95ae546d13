package org.zhengnuo.compare;

import java.util.List;

/** How rare the bigrams of both sides of a comparison are: what is rare says more. */
final class GramWeights {
  private final double[] weights;

  /** What a word of any plan counts of its weight. */
  private static final double COMMON = 1.0 / 3;

  /**
   * @param grams of every text of both sides
   * @param ids of all of them
   */
  GramWeights(List<int[]> grams, GramIds ids) {
    int count = ids.size();
    int[] texts = new int[count];
    grams.forEach(
        of -> {
          for (int gram : of) {
            texts[gram]++;
          }
        });
    weights = new double[count];
    for (int gram = 0; gram < count; gram++) {
      weights[gram] = Math.log(1 + (grams.size() - texts[gram] + 0.5) / (texts[gram] + 0.5));
    }
    CommonWords.PACKED.forEach(word -> ids.known(word).ifPresent(gram -> weights[gram] *= COMMON));
  }

  double of(int gram) {
    return weights[gram];
  }

  double sum(int[] grams) {
    double sum = 0;
    for (int gram : grams) {
      sum += weights[gram];
    }
    return sum;
  }

  /** The weight of what two texts share. */
  double shared(int[] one, int[] other) {
    double sum = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        sum += weights[one[i++]];
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
