package org.zhengnuo.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well a ranking meets its judgments: gain 2^grade - 1, discount log2(rank + 1), relevant from
 * grade 2.
 */
record Measures(double gain, double precision, double recall, double reciprocal) {
  static final String HEAD = "  nDCG@10      P@5 recall@50      MRR";

  static Measures of(Judged judged, List<String> ranked) {
    List<Integer> grades =
        ranked.stream().map(key -> judged.grades().getOrDefault(key, 0)).toList();
    List<Integer> ideal =
        judged.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    long relevant = relevant(ideal, ideal.size());
    int first =
        IntStream.range(0, grades.size()).filter(i -> grades.get(i) >= 2).findFirst().orElse(-1);
    return new Measures(
        gain(grades) / gain(ideal),
        relevant(grades, 5) / 5.0,
        relevant == 0 ? 0 : (double) relevant(grades, 50) / relevant,
        first < 0 ? 0 : 1.0 / (first + 1));
  }

  static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::gain).average().orElse(0),
        all.stream().mapToDouble(Measures::precision).average().orElse(0),
        all.stream().mapToDouble(Measures::recall).average().orElse(0),
        all.stream().mapToDouble(Measures::reciprocal).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(10, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
        .sum();
  }

  private static long relevant(List<Integer> grades, int ranks) {
    return grades.stream().limit(ranks).filter(grade -> grade >= 2).count();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%9.4f %8.4f %9.4f %8.4f", gain, precision, recall, reciprocal);
  }
}
