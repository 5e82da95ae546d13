package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of the work is done once, or whatever ended it is thrown when nobody works any more. */
class CrewTest {

  private static final List<Integer> PIECES = IntStream.range(0, 1000).boxed().toList();

  @Test
  void doesEachPieceOnce() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    Crew.each(PIECES, piece -> assertThat(done.add(piece)).isTrue(), () -> {});
    assertThat(done).containsExactlyInAnyOrderElementsOf(PIECES);
    Crew.each(List.of(), piece -> done.clear(), () -> {});
    assertThat(done).hasSize(PIECES.size());
  }

  static List<Throwable> failures() {
    return List.of(new IllegalStateException("broken"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theFirstFailureEndsTheWork(Throwable failure) {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Crew.each(
                    PIECES,
                    piece -> {
                      if (begun.incrementAndGet() == 3) {
                        CrewTest.<RuntimeException>raise(failure);
                      }
                      pause();
                    },
                    () -> {}))
        .isSameAs(failure);
    assertThat(begun.get()).as("nobody works on").isLessThan(PIECES.size());
  }

  @Test
  void aFailureMeanwhileEndsTheWorkToo() {
    Set<Thread> hands = ConcurrentHashMap.newKeySet();
    IllegalStateException full = new IllegalStateException("disk full");
    assertThatThrownBy(
            () ->
                Crew.each(
                    PIECES,
                    piece -> {
                      hands.add(Thread.currentThread());
                      pause();
                    },
                    () -> {
                      throw full;
                    }))
        .isSameAs(full);
    assertThat(hands).isNotEmpty().noneMatch(Thread::isAlive);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable failure) throws T {
    throw (T) failure;
  }
}
