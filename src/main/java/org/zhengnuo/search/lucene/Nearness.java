package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.rank.Likeness;

/** How near the items of one generation are to what a query means. */
final class Nearness {
  /** Items are as near as their vectors; of so many the best twenty are among them. */
  private static final int MOST_VECTORS = 400;

  private final Snapshot snapshot;
  private final LuceneMeaning meaning;
  private volatile Bearers known;

  Nearness(Snapshot snapshot, LuceneMeaning meaning) {
    this.snapshot = snapshot;
    this.meaning = meaning;
  }

  /**
   * An item and how near it is.
   *
   * @param sentence the nearest one, counted from 0; -1 where it has none
   */
  record Near(int doc, Likeness likeness, int sentence) {}

  /**
   * The nearest items of a set, and how near others are; in order of their numbers. None where
   * there are no vectors, or no model; an item without vectors is left out.
   *
   * @param also items that are looked at in any case
   */
  List<Near> find(String topic, FixedBitSet within, int[] also) {
    Optional<Vectors> vectors = meaning.vectors();
    if (vectors.isEmpty()) {
      return List.of();
    }
    try {
      try {
        return meaning
            .vector(topic)
            .map(query -> find(query, bearers(vectors.get()), within, also))
            .orElse(List.of());
      } finally {
        vectors.get().letGo();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Bearers bearers(Vectors vectors) {
    Bearers bearers = known;
    if (bearers == null || bearers.vectors != vectors) {
      try {
        bearers = new Bearers(snapshot, vectors);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      known = bearers;
    }
    return bearers;
  }

  private List<Near> find(float[] query, Bearers bearers, FixedBitSet within, int[] also) {
    try {
      TreeSet<Integer> items = new TreeSet<>(IntStream.of(also).boxed().toList());
      int[] nearest =
          bearers.vectors.nearest(query, MOST_VECTORS, vector -> bearers.isIn(within, vector));
      for (int vector : nearest) {
        bearers.each(
            vector,
            item -> {
              if (within.get(item)) {
                items.add(item);
              }
            });
      }
      return near(query, bearers, items);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Near> near(float[] query, Bearers bearers, TreeSet<Integer> items)
      throws IOException {
    int[] asked =
        items.stream()
            .flatMapToInt(item -> IntStream.of(bearers.of(item)))
            .filter(vector -> vector >= 0)
            .sorted()
            .distinct()
            .toArray();
    float[] cosines = bearers.vectors.cosines(query, asked);
    return items.stream()
        .flatMap(item -> near(item, bearers.of(item), asked, cosines).stream())
        .toList();
  }

  private static Optional<Near> near(int item, int[] vectors, int[] asked, float[] cosines) {
    if (vectors.length == 0) {
      return Optional.empty();
    }
    float[] of = new float[vectors.length];
    for (int i = 0; i < of.length; i++) {
      if (vectors[i] < 0) {
        return Optional.empty();
      }
      of[i] = cosines[Arrays.binarySearch(asked, vectors[i])];
    }
    int best = Math.min(1, of.length - 1);
    for (int i = best; i < of.length; i++) {
      best = of[i] > of[best] ? i : best;
    }
    return Optional.of(new Near(item, new Likeness((of[0] + of[best]) / 2, of[best]), best - 1));
  }
}
