package org.zhengnuo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.Spellings;

/**
 * The index of a folder that {@link IndexFolder} writes. It looks for a newer commit at most twice
 * a second, on the thread of a request; requests under way keep the commit they began with.
 */
public final class LuceneItemIndex implements ItemIndex, Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneItemIndex.class);
  private static final long LOOK_EVERY = Duration.ofMillis(500).toNanos();

  private final Directory directory;
  private final Supplier<Spellings> spellings;
  private final AtomicReference<Generation> current;
  private volatile boolean closed;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());

  /**
   * @param spellings asked anew for every search, so that edited aliases take effect at once
   * @throws UnusableIndexException where there is no index of today's schema
   */
  public LuceneItemIndex(Path folder, Supplier<Spellings> spellings) {
    this.spellings = spellings;
    try {
      directory = FSDirectory.open(folder);
      Thread.ofVirtual().start(LuceneItemIndex::warmUp);
      current = new AtomicReference<>(open(DirectoryReader.open(directory)));
    } catch (IndexNotFoundException missing) {
      throw new UnusableIndexException("“" + folder + "”里没有索引，请先运行 zhengnuo index 建立。", missing);
    } catch (IOException | FormatException failure) {
      throw new UnusableIndexException("“" + folder + "”里的索引无法打开，请运行 zhengnuo index 重建。", failure);
    }
  }

  @Override
  public Results search(Query query) {
    return ask(generation -> generation.search(query, spellings.get()));
  }

  @Override
  public Stream<Item> all(Query query) {
    return ask(generation -> generation.all(query, spellings.get()));
  }

  @Override
  public long count(Query query) {
    return ask(generation -> generation.count(query, spellings.get()));
  }

  @Override
  public List<Item> items(Collection<String> ids) {
    return ask(generation -> generation.items(ids));
  }

  @Override
  public Library library() {
    return ask(Generation::library);
  }

  @Override
  public List<Line> lines(String file) {
    return ask(generation -> generation.lines(file));
  }

  @Override
  public IndexInfo info() {
    return ask(Generation::info);
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return ask(generation -> generation.suggest(typed, size, spellings.get()));
  }

  @Override
  public List<Suggestion> named(String text) {
    return ask(generation -> generation.named(text));
  }

  @Override
  public List<Item> related(String id, int size) {
    return ask(generation -> generation.related(id, size));
  }

  @Override
  public void close() throws IOException {
    closed = true;
    current.get().reader().close();
    directory.close();
  }

  /** smartcn reads its dictionary once for the process, in a third of a second. */
  private static void warmUp() {
    new Words().of("预热");
  }

  private static Generation open(DirectoryReader reader) throws IOException {
    int schema = IndexFolder.info(reader.getIndexCommit()).schema();
    if (schema != IndexFolder.SCHEMA) {
      reader.close();
      throw new UnusableIndexException(
          "索引的格式版本是 " + schema + "，本程序需要 " + IndexFolder.SCHEMA + "，请运行 zhengnuo index 重建。");
    }
    return new Generation(reader);
  }

  private <T> T ask(Question<T> question) {
    look();
    while (!closed) {
      Generation generation = current.get();
      if (generation.reader().tryIncRef()) {
        try {
          return answer(question, generation);
        } finally {
          release(generation);
        }
      }
    }
    throw new IllegalStateException("the index is closed");
  }

  private static <T> T answer(Question<T> question, Generation generation) {
    try {
      return question.answer(generation);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One thread looks; the others go on with what there is. */
  private void look() {
    long last = lookedAt.get();
    long now = System.nanoTime();
    if (now - last > LOOK_EVERY && lookedAt.compareAndSet(last, now)) {
      follow();
    }
  }

  private void follow() {
    Generation old = current.get();
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
      if (newer != null) {
        current.set(open(newer));
        release(old);
      }
    } catch (IOException | UnusableIndexException failure) {
      LOG.warn("新索引无法打开，继续使用旧索引：{}", failure.getMessage());
    }
  }

  private static void release(Generation generation) {
    try {
      generation.reader().decRef();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What is asked of one generation. */
  @FunctionalInterface
  private interface Question<T> {
    T answer(Generation generation) throws IOException;
  }
}
