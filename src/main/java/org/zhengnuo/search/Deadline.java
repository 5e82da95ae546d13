package org.zhengnuo.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Until when an answer is wanted, and whether anybody still waits for it. It holds for all that is
 * done within {@link #run} on the same thread, however deep; there is none elsewhere. Whatever
 * takes time asks it now and then.
 */
public final class Deadline {
  private static final ScopedValue<Deadline> NOW = ScopedValue.newInstance();

  /** Whether somebody waits is asked of the network. */
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

  private final Duration time;
  private final long end;
  private final BooleanSupplier left;
  private long nextLook;
  private boolean over;

  /**
   * @param time from now on
   * @param left whether whoever asked has left; asked by the thread that computes
   */
  public Deadline(Duration time, BooleanSupplier left) {
    this.time = time;
    this.left = left;
    end = System.nanoTime() + time.toNanos();
    nextLook = System.nanoTime() + LOOK_EVERY;
  }

  /** What is done under a deadline. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws E;
  }

  /**
   * Does the work under this deadline.
   *
   * @throws TooSlowException where the work found out that it has passed
   */
  public <E extends Exception> void run(Work<E> work) throws E {
    ScopedValue.where(NOW, this)
        .call(
            () -> {
              work.run();
              return this;
            });
  }

  /** Whether to give up; once true, always true. */
  public static boolean hasPassed() {
    return NOW.isBound() && NOW.get().passed();
  }

  /** Goes on only in time. */
  public static void check() {
    if (hasPassed()) {
      throw new TooSlowException(NOW.get().time);
    }
  }

  private boolean passed() {
    long now = System.nanoTime();
    if (!over && now - nextLook >= 0) {
      nextLook = now + LOOK_EVERY;
      over = now - end >= 0 || left.getAsBoolean();
    }
    return over || now - end >= 0;
  }
}
