package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors come back by key, near ones first, flat and as a graph. */
class VectorsTest {
  private static final int SIZE = 512;
  private static final int VECTORS = 600;

  @TempDir private Path folder;

  private static float[] random(Random random) {
    float[] vector = new float[SIZE];
    double square = 0;
    for (int i = 0; i < SIZE; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < SIZE; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private static float cosine(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** As many are expected as make them flat, or a graph. */
  @ParameterizedTest
  @ValueSource(ints = {VECTORS, 200_000})
  void areFoundByKeyAndByNearness(int expected) throws IOException {
    Random random = new Random(7);
    float[][] all = new float[VECTORS][];
    try (VectorWriter writer = new VectorWriter(folder, "toy", expected)) {
      for (int i = 0; i < VECTORS; i++) {
        all[i] = random(random);
        writer.add(Long.MAX_VALUE / 2 - (long) i * i * 7919, all[i]);
        if (i == VECTORS / 2) {
          writer.commit();
        }
      }
      writer.remove(Long.MAX_VALUE / 2);
      writer.commit();
    }
    Vectors vectors = Vectors.open(folder, "toy").orElseThrow();
    assertThat(vectors.size()).isEqualTo(VECTORS - 1);
    assertThat(vectors.number(Long.MAX_VALUE / 2)).isEqualTo(-1);
    assertThat(vectors.number(42)).isEqualTo(-1);
    int[] numbers = new int[VECTORS];
    for (int i = 1; i < VECTORS; i++) {
      numbers[i] = vectors.number(Long.MAX_VALUE / 2 - (long) i * i * 7919);
    }
    int[] sorted = Arrays.copyOfRange(numbers, 1, VECTORS);
    Arrays.sort(sorted);
    float[] cosines = vectors.cosines(all[5], sorted);
    for (int i = 1; i < VECTORS; i++) {
      assertThat(cosines[Arrays.binarySearch(sorted, numbers[i])])
          .isCloseTo(cosine(all[5], all[i]), within(0.02f));
    }
    assertThat(vectors.nearest(all[5], 3, _ -> true)).contains(numbers[5]);
    assertThat(vectors.nearest(all[5], 3, number -> number != numbers[5]))
        .doesNotContain(numbers[5])
        .isNotEmpty();
    vectors.letGo();
    assertThat(Vectors.open(folder, "another")).isEmpty();
  }
}
