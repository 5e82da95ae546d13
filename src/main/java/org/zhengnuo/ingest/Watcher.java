package org.zhengnuo.ingest;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;

/**
 * Keeps an index at the state of a folder until it is closed, on a thread of its own. Whatever goes
 * wrong is told once, the index stays as it was, and a later look tries again.
 */
public final class Watcher implements AutoCloseable {

  /** Looks that often where the system says nothing: network folders tell of no changes. */
  private static final Duration LOOK = Duration.ofSeconds(3);

  /** After a failure each pause is twice as long as the one before, up to this. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Ingest ingest;
  private final Supplier<ItemStore> store;
  private final Consumer<Progress> progress;
  private final Listener listener;

  /** An interruption alone may be lost on the way, with whoever waits for a file. */
  private volatile boolean closed;

  private final Thread thread = new Thread(this::watch, "zhengnuo-watch");
  private Duration pause = LOOK;
  private String told = "";

  /** Hears what became of each look, on the thread of the watcher. */
  public interface Listener {

    /** The index is at the state of the folder again. */
    void updated(IngestReport report);

    /** It is not, for this reason; told once for each reason. */
    void failed(Throwable reason);
  }

  /**
   * Begins with a look at once.
   *
   * @param store is opened for each change and closed after it, so that others may write between
   */
  public Watcher(
      Ingest ingest, Supplier<ItemStore> store, Consumer<Progress> progress, Listener listener) {
    this.ingest = ingest;
    this.store = store;
    this.progress = progress;
    this.listener = listener;
    thread.start();
  }

  private void watch() {
    try (FolderChanges changes = new FolderChanges()) {
      while (!closed) {
        changes.follow(ingest.folders());
        look();
        changes.follow(ingest.folders());
        changes.await(pause);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (SeedsException unwatchable) {
      listener.failed(unwatchable);
    }
  }

  private void look() {
    try {
      if (!ingest.settled()) {
        update();
      }
      pause = LOOK;
      told = "";
    } catch (Exception | OutOfMemoryError | StackOverflowError failed) {
      pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
      tell(failed);
    }
  }

  private void update() {
    try (ItemStore open = store.get()) {
      listener.updated(ingest.follow(open, progress));
    }
  }

  private void tell(Throwable failed) {
    String reason = String.valueOf(failed.getMessage());
    if (!reason.equals(told) && !closed) {
      listener.failed(failed);
    }
    told = reason;
  }

  /** Stops at once; what is not committed is dropped. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
