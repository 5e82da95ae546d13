package org.zhengnuo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.query.Spellings;

/**
 * The index of a folder that {@link LuceneItemStore} writes. One thread of its own looks for a
 * newer commit, opens it and makes it ready; views handed out before keep the commit they began
 * with.
 */
public final class LuceneItemIndex implements ItemIndex, Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneItemIndex.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  private final Directory directory;
  private final Supplier<Spellings> spellings;
  private final SegmentCache segments = new SegmentCache();
  private final Words words = new Words();
  private final LuceneMeaning meaning;
  private final ScheduledExecutorService follower =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("index-follower").factory());
  private volatile Generation current;

  /**
   * @param spellings asked anew for every search, so that edited aliases take effect at once
   * @throws UnusableIndexException where there is no index of today's schema
   */
  public LuceneItemIndex(Path folder, Supplier<Spellings> spellings) {
    this(folder, spellings, LuceneMeaning.OFF);
  }

  /**
   * @param meaning the vectors of this index; it is closed with it
   */
  public LuceneItemIndex(Path folder, Supplier<Spellings> spellings, LuceneMeaning meaning) {
    this.spellings = spellings;
    this.meaning = meaning;
    Thread warm = Thread.ofPlatform().daemon().start(() -> words.of("预热"));
    try {
      directory = FSDirectory.open(folder);
      current = open(DirectoryReader.open(directory));
      warm.join();
    } catch (IndexNotFoundException missing) {
      throw new UnusableIndexException("“" + folder + "”里没有索引，请先运行 zhengnuo index 建立。", missing);
    } catch (IOException | FormatException failure) {
      throw new UnusableIndexException("“" + folder + "”里的索引无法打开，请运行 zhengnuo index 重建。", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnusableIndexException("打开索引“" + folder + "”时被中断。", stopped);
    }
    long every = LOOK_EVERY.toMillis();
    meaning.follow(current);
    follower.scheduleWithFixedDelay(this::refresh, every, every, TimeUnit.MILLISECONDS);
  }

  @Override
  public IndexView view() {
    while (true) {
      Generation generation = current;
      if (generation.reader().tryIncRef()) {
        return new LuceneView(generation, spellings.get(), meaning.state());
      }
      if (generation == current) {
        throw new IllegalStateException("the index is closed");
      }
    }
  }

  private Generation open(DirectoryReader reader) throws IOException {
    int schema = IndexFolder.info(reader.getIndexCommit()).schema();
    if (schema != IndexFolder.SCHEMA) {
      reader.close();
      throw new UnusableIndexException(
          "索引的格式版本是 " + schema + "，本程序需要 " + IndexFolder.SCHEMA + "，请运行 zhengnuo index 重建。");
    }
    return new Generation(reader, segments, words, meaning);
  }

  @Override
  public MeaningState meaningState() {
    return meaning.state();
  }

  /** The vectors of this index. */
  public LuceneMeaning meaning() {
    return meaning;
  }

  /** Goes over to the newest commit, if there is a newer one; either is made ready. */
  public synchronized void refresh() {
    Generation old = current;
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
      Generation next = newer == null ? old : open(newer);
      next.answers().looser().prepare();
      next.queryNames();
      if (newer != null) {
        current = next;
        old.reader().decRef();
        meaning.follow(next);
      }
    } catch (AlreadyClosedException closed) {
      LOG.debug("索引已关闭");
    } catch (IOException | UncheckedIOException | UnusableIndexException | FormatException e) {
      LOG.warn("新索引无法打开，继续使用旧索引：{}", e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    follower.shutdownNow();
    meaning.close();
    synchronized (this) {
      current.reader().decRef();
      directory.close();
    }
  }
}
