package org.zhengnuo.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.ledger.LedgerException;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.pages.link.PageException;

/**
 * Has the ledger's picture of the day made in the background: at the start, and again when reports
 * or papers have changed. Whoever asks meanwhile waits for it, and never sees an older one.
 */
final class LedgerAhead {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerAhead.class);

  private LedgerAhead() {}

  /** Until the program ends. */
  static void start(Pages pages) {
    Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ledger-ahead").factory())
        .scheduleWithFixedDelay(() -> look(pages), 0, 1, TimeUnit.SECONDS);
  }

  /** What fails here fails again for the one who asks, and is told there. */
  private static void look(Pages pages) {
    try {
      pages.ahead();
    } catch (LedgerException
        | PageException
        | UncheckedIOException
        | IllegalStateException failure) {
      LOG.debug("进度未能预先算好：{}", failure.getMessage());
    }
  }
}
