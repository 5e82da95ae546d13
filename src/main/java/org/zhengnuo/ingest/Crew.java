package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Works through a list on several threads, beginning each piece in order, with no more in hand than
 * there are threads.
 */
final class Crew<T> {

  /** Regular expressions over a long paragraph go deep. */
  private static final long STACK = 16L << 20;

  private static final long PAUSE_MILLIS = 100;

  private final List<T> pieces;
  private final Consumer<T> work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final CountDownLatch busy;
  private final List<Thread> hands = new ArrayList<>();

  private Crew(List<T> pieces, int hands, Consumer<T> work) {
    this.pieces = pieces;
    this.work = work;
    busy = new CountDownLatch(hands);
    for (int i = 0; i < hands; i++) {
      Thread hand = new Thread(null, this::hand, "zhengnuo-read-" + i, STACK);
      hand.setUncaughtExceptionHandler((_, failed) -> stop(failed));
      this.hands.add(hand);
    }
  }

  /**
   * Comes back when all is done; the first failure ends the work and is thrown.
   *
   * @param meanwhile is done again and again by the caller's own thread
   */
  static <T> void each(List<T> pieces, Consumer<T> work, Runnable meanwhile) {
    int hands = Math.min(pieces.size(), Runtime.getRuntime().availableProcessors());
    new Crew<>(pieces, hands, work).run(meanwhile);
  }

  private void run(Runnable meanwhile) {
    hands.forEach(Thread::start);
    try {
      while (!busy.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        meanwhile.run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      failure.compareAndSet(null, new SeedsException("读入中断", stopped));
    } finally {
      next.set(pieces.size());
      hands.forEach(Crew::end);
    }
    if (failure.get() instanceof Error error) {
      throw error;
    } else if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** A hand that fails ends, and with it the work of all. */
  private void stop(Throwable failed) {
    failure.compareAndSet(null, failed);
    next.set(pieces.size());
  }

  private static void end(Thread hand) {
    boolean interrupted = false;
    while (hand.isAlive()) {
      try {
        hand.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand() {
    try {
      for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
        work.accept(pieces.get(i));
      }
    } finally {
      busy.countDown();
    }
  }
}
