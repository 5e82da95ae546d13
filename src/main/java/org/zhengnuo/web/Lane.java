package org.zhengnuo.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.zhengnuo.pages.link.PageException;

/** Lets so many answers of one sort be made at a time, and so many wait a moment for their turn. */
final class Lane {

  private final Semaphore made;
  private final Semaphore here;
  private final Duration patience;

  /**
   * @param most at a time
   * @param waiting besides
   */
  Lane(int most, int waiting, Duration patience) {
    made = new Semaphore(most, true);
    here = new Semaphore(most + waiting);
    this.patience = patience;
  }

  /** What makes an answer. */
  @FunctionalInterface
  interface Making {
    void run() throws Exception;
  }

  /**
   * Makes an answer when its turn comes.
   *
   * @throws PageException where it does not
   */
  void pass(Making making) throws Exception {
    if (!here.tryAcquire()) {
      throw PageException.busy();
    }
    try {
      makeInTurn(making);
    } finally {
      here.release();
    }
  }

  private void makeInTurn(Making making) throws Exception {
    if (!made.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw PageException.busy();
    }
    try {
      making.run();
    } finally {
      made.release();
    }
  }
}
