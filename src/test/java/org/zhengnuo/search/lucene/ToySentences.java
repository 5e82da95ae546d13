package org.zhengnuo.search.lucene;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengnuo.search.Sentences;

/** Sentences of the same characters lie near; some everyday words mean those of a paper. */
final class ToySentences implements Sentences {
  private static final int SIZE = 512;
  private static final Map<String, String> MEANS =
      Map.of("娃没人带", "新增托位1.5万个", "屋子冷", "改造市区供热管网", "没处遛弯", "开放口袋公园8处");

  final AtomicInteger asked = new AtomicInteger();

  @Override
  public float[] vector(String sentence) {
    asked.incrementAndGet();
    float[] vector = new float[SIZE];
    MEANS
        .getOrDefault(sentence, sentence)
        .codePoints()
        .filter(Character::isIdeographic)
        .forEach(c -> vector[c % SIZE]++);
    return normalised(vector);
  }

  private static float[] normalised(float[] vector) {
    float square = 0.01f;
    vector[0] += 0.1f;
    for (int i = 1; i < SIZE; i++) {
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < SIZE; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    vector[0] = 0.1f / (float) Math.sqrt(square);
    return vector;
  }
}
