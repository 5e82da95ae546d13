package org.zhengnuo.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.LuceneMeaning;
import org.zhengnuo.search.lucene.UnusableIndexException;

/** An index that may not be there yet: it is looked for when it is asked for. */
final class FoundIndex implements Supplier<Optional<ItemIndex>>, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FoundIndex.class);
  private static final long LOOK_EVERY = Duration.ofMillis(250).toNanos();

  private final Supplier<LuceneItemIndex> opening;
  private Optional<LuceneItemIndex> found = Optional.empty();
  private long nextLook = System.nanoTime();

  /**
   * @param opening throws {@link UnusableIndexException} where there is none that can be read
   */
  FoundIndex(Supplier<LuceneItemIndex> opening) {
    this.opening = opening;
  }

  @Override
  public synchronized Optional<ItemIndex> get() {
    if (found.isEmpty() && System.nanoTime() - nextLook >= 0) {
      nextLook = System.nanoTime() + LOOK_EVERY;
      look();
    }
    return found.map(index -> index);
  }

  private void look() {
    try {
      found = Optional.of(opening.get());
    } catch (UnusableIndexException none) {
      found = Optional.empty();
    }
  }

  /** Waits for the vectors of what was found, and says how far they are. */
  Optional<MeaningState> settle() throws InterruptedException {
    Optional<LuceneMeaning> meaning = meaning();
    if (meaning.isPresent()) {
      meaning.get().settle();
    }
    return meaning.map(LuceneMeaning::state);
  }

  private synchronized Optional<LuceneMeaning> meaning() {
    return found.map(LuceneItemIndex::meaning);
  }

  /** Lets go of what was found; it is looked for again. */
  synchronized void forget() {
    try {
      close();
    } catch (IOException failure) {
      LOG.warn("原有索引无法关闭：{}", failure.getMessage());
    }
    found = Optional.empty();
  }

  @Override
  public synchronized void close() throws IOException {
    if (found.isPresent()) {
      found.get().close();
    }
  }
}
