package org.zhengnuo.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.model.Finding;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;

/** Reads papers on all cores and hands each to the store at once, so that none is held. */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /** A larger file is no paper. */
  private static final long LARGEST = 256L << 20;

  /** How often what is read so far is committed. */
  private static final long COMMIT_NANOS = 2_000_000_000L;

  /** A commit waits this many times as long as the one before it took. */
  private static final long REST = 10;

  private final PaperReader reader;
  private final Stems stems;
  private final Memory memory;
  private final ItemStore store;
  private final Consumer<Progress> progress;
  private final Runnable commit;
  private final GroupsTouched groups = new GroupsTouched();
  private final Map<String, Finding> unreadable = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<SeedFile> tooMuch = new ConcurrentLinkedQueue<>();
  private final ReadWriteLock committing = new ReentrantReadWriteLock();
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger removed = new AtomicInteger();
  private int papers;
  private long nextCommit = System.nanoTime() + COMMIT_NANOS;

  /**
   * @param commit is run now and then, while no paper is being handed over
   */
  Intake(
      PaperReader reader,
      Stems stems,
      Memory memory,
      ItemStore store,
      Consumer<Progress> progress,
      Runnable commit) {
    this.reader = reader;
    this.stems = stems;
    this.memory = memory;
    this.store = store;
    this.progress = progress;
    this.commit = commit;
  }

  void remove(Collection<String> files) {
    for (String file : files) {
      groups.add(memory.byFile().get(file));
      store.remove(file);
      memory.remove(file);
      removed.incrementAndGet();
    }
  }

  /** Reads papers in order; whatever is wrong with one is said of that one. */
  void read(List<SeedFile> files) {
    papers += files.size();
    Crew.each(files, file -> one(file, false), this::commitNowAndThen);
    // What was too much for the memory while others were read may not be when read alone.
    for (SeedFile file = tooMuch.poll(); file != null; file = tooMuch.poll()) {
      one(file, true);
    }
  }

  private void commitNowAndThen() {
    if (System.nanoTime() < nextCommit) {
      return;
    }
    long begin = System.nanoTime();
    committing.writeLock().lock();
    try {
      commit.run();
    } finally {
      committing.writeLock().unlock();
    }
    long end = System.nanoTime();
    nextCommit = end + Math.max(COMMIT_NANOS, REST * (end - begin));
  }

  private void one(SeedFile file, boolean alone) {
    progress.accept(new Progress(papers, read.get(), file.name()));
    try {
      take(file, paper(file));
    } catch (IOException e) {
      refuse(file, e);
    } catch (OutOfMemoryError tooLarge) {
      if (alone) {
        LOG.error("{} needs too much memory", file.name(), tooLarge);
        String key = reader.key(file.name(), stems.of(file.name()), memory.sha256(file).orElse(""));
        take(file, reader.lost(file.name(), key, "太大，内存不够读它"));
      } else {
        tooMuch.add(file);
      }
    }
  }

  private PaperReader.Read paper(SeedFile file) throws IOException {
    if (file.size() > LARGEST) {
      String key = reader.key(file.name(), stems.of(file.name()), "");
      return reader.lost(file.name(), key, "超过 " + (LARGEST >> 20) + " MB，没有读");
    }
    byte[] bytes = file.bytes();
    return reader.read(file.name(), stems.of(file.name()), bytes, memory.saw(file, bytes));
  }

  private void take(SeedFile file, PaperReader.Read paper) {
    committing.readLock().lock();
    try {
      groups.add(memory.byFile().get(file.name()));
      groups.add(paper.digest());
      store.replace(paper.records());
      memory.put(file.name(), paper.records().key(), paper.digest());
      unreadable.remove(file.name());
      read.incrementAndGet();
    } finally {
      committing.readLock().unlock();
    }
  }

  /** What cannot be opened is not held either. */
  private void refuse(SeedFile file, IOException e) {
    unreadable.put(file.name(), PaperReader.unreadable(file.name(), "无法打开：" + e.getMessage()));
    if (memory.byFile().containsKey(file.name())) {
      remove(List.of(file.name()));
    }
  }

  List<Finding> unreadable() {
    return new ArrayList<>(unreadable.values());
  }

  GroupsTouched groups() {
    return groups;
  }

  boolean changed() {
    return papersRead() + papersRemoved() > 0;
  }

  int papersRead() {
    return read.get();
  }

  int papersRemoved() {
    return removed.get();
  }
}
