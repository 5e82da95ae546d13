package org.zhengnuo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.MeaningState.Status;
import org.zhengnuo.search.Sentences;

/**
 * The vectors of an index, in a folder beside it. One thread of its own computes those that are
 * missing whenever there is a newer commit; what has one is found meanwhile. Where there is no
 * model, it says why once and is still.
 */
public final class LuceneMeaning implements Closeable {
  /** How many items an index may have whose vectors are computed unasked: some ten minutes. */
  public static final long MOST_UNASKED = 50_000;

  private static final int BUSY_SECONDS = 5;

  /** Finds nothing by its meaning. */
  public static final LuceneMeaning OFF =
      new LuceneMeaning(new Model("", () -> _ -> new float[0]), Path.of(""), 0, Work.NOTHING);

  private static final Logger LOG = LoggerFactory.getLogger(LuceneMeaning.class);

  private final Model model;
  private final Path folder;
  private final long mostItems;
  private final Work work;
  private final Once<Loaded> loaded;
  private final ScheduledExecutorService worker;
  private volatile boolean closed;
  private volatile MeaningState state;
  private volatile Generation newest;
  private Vectors vectors;

  /**
   * A model.
   *
   * @param name vectors of two names are never compared
   * @param loading takes a moment, and throws where it cannot be had, with one Chinese sentence
   */
  public record Model(String name, Supplier<Sentences> loading) {}

  /**
   * @param mostItems of an index that has more nothing is computed
   */
  public LuceneMeaning(Model model, Path folder, long mostItems) {
    this(model, folder, mostItems, Work.COMPUTES);
  }

  private LuceneMeaning(Model model, Path folder, long mostItems, Work work) {
    this.model = model;
    this.folder = folder;
    this.mostItems = mostItems;
    this.work = work;
    boolean works = work != Work.NOTHING;
    state = works ? new MeaningState(Status.COMPUTING, 0, 0, "") : MeaningState.OFF;
    loaded = new Once<>(() -> Loaded.of(model));
    worker = works ? Executors.newSingleThreadScheduledExecutor(LuceneMeaning::thread) : null;
  }

  /** The vectors that are there; none is computed. */
  public static LuceneMeaning asItIs(Model model, Path folder) {
    return new LuceneMeaning(model, folder, Long.MAX_VALUE, Work.READS);
  }

  /** What it does when there is a newer commit. */
  private enum Work {
    NOTHING,
    READS,
    COMPUTES
  }

  /** A model, or why there is none: what failed once is not tried again. */
  private record Loaded(Optional<Sentences> sentences, Optional<RuntimeException> failure) {

    static Loaded of(Model model) {
      try {
        return new Loaded(Optional.of(model.loading().get()), Optional.empty());
      } catch (RuntimeException failure) {
        return new Loaded(Optional.empty(), Optional.of(failure));
      }
    }

    float[] vector(String text) {
      if (failure.isPresent()) {
        throw failure.get();
      }
      return sentences.orElseThrow().vector(text);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = Thread.ofPlatform().daemon().name("meaning").unstarted(work);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** How far it is. */
  public MeaningState state() {
    return state;
  }

  /** Computes what is missing of a generation; of one before it, no more. */
  void follow(Generation generation) {
    if (worker == null || generation == newest || generation.info().corpusHash().isEmpty()) {
      return;
    }
    newest = generation;
    again(generation, 0);
  }

  private void again(Generation generation, int seconds) {
    try {
      worker.schedule(() -> bring(generation), seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException over) {
      LOG.debug("已停止", over);
    }
  }

  private void bring(Generation generation) {
    if (generation != newest || !generation.reader().tryIncRef()) {
      return;
    }
    try {
      bringHeld(generation);
    } catch (LockElsewhere busy) {
      LOG.info("语义向量正由另一个进程计算：{}", folder);
      again(generation, BUSY_SECONDS);
    } catch (IOException | RuntimeException failure) {
      stop(failure);
    } finally {
      letGo(generation);
    }
  }

  private void bringHeld(Generation generation) throws IOException {
    MissingVectors missing = new MissingVectors(generation);
    if (missing.items() > mostItems) {
      String reason = "条目超过 " + mostItems + " 条，没有计算语义向量；用 --meaning on 启用。";
      state = new MeaningState(Status.OFF, 0, 0, reason);
      return;
    }
    open();
    if (work == Work.READS) {
      state = new MeaningState(Status.READY, size(), size(), "");
    } else {
      missing.compute(new Target());
    }
  }

  /** What is computed goes here. */
  final class Target {
    Path folder() {
      return folder;
    }

    String model() {
      return model.name();
    }

    /** The model is loaded when the first vector is wanted. */
    float[] vector(String text) {
      return loaded.get().vector(text);
    }

    /** Whether a newer generation waits. */
    boolean isOld(Generation generation) {
      return generation != newest || closed;
    }

    long[] held() {
      return size() == 0 ? new long[0] : held(LuceneMeaning.this);
    }

    private static long[] held(LuceneMeaning meaning) {
      synchronized (meaning) {
        return meaning.vectors.keys();
      }
    }

    /** Shows what was committed. */
    void show(long computed, long wanted) throws IOException {
      open();
      state =
          new MeaningState(
              computed == wanted ? Status.READY : Status.COMPUTING, computed, wanted, "");
    }
  }

  private synchronized int size() {
    return vectors == null ? 0 : vectors.size();
  }

  private synchronized void open() throws IOException {
    Vectors old = vectors;
    vectors = opened().orElse(null);
    if (old != null) {
      old.letGo();
    }
  }

  /** What cannot be read is computed again. */
  private Optional<Vectors> opened() throws IOException {
    try {
      return Vectors.open(folder, model.name());
    } catch (IOException | IllegalArgumentException damaged) {
      LOG.warn("语义向量无法读取，删去重算：{}", damaged.getMessage());
      discard();
      return Optional.empty();
    }
  }

  private void discard() throws LockElsewhere {
    try {
      IndexFolder.discard(folder);
    } catch (UnusableIndexException busy) {
      throw new LockElsewhere(busy);
    }
  }

  private void stop(Exception failure) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    state = new MeaningState(Status.UNAVAILABLE, 0, 0, reason);
    LOG.warn("不按意思检索，其余照常：{}", reason);
  }

  private static void letGo(Generation generation) {
    try {
      generation.reader().decRef();
    } catch (IOException failure) {
      LOG.warn("索引无法关闭：{}", failure.getMessage());
    }
  }

  /** What can be found now, held for the caller; empty where nothing can. */
  synchronized Optional<Vectors> vectors() {
    boolean some = vectors != null && vectors.size() > 0 && state.status() != Status.UNAVAILABLE;
    return some && vectors.hold() ? Optional.of(vectors) : Optional.empty();
  }

  /** The vector of a query; empty where the model cannot be had. */
  Optional<float[]> vector(String text) {
    try {
      return Optional.of(loaded.get().vector(text));
    } catch (RuntimeException failure) {
      stop(failure);
      return Optional.empty();
    }
  }

  /**
   * Waits until all that was to be computed is.
   *
   * @throws InterruptedException where the caller is told to stop
   */
  public void settle() throws InterruptedException {
    try {
      worker.schedule(() -> {}, 0, TimeUnit.SECONDS).get();
    } catch (ExecutionException | CancellationException | RejectedExecutionException stopped) {
      LOG.debug("没有算完", stopped);
    }
  }

  /** Stops computing; what was committed stays. */
  @Override
  public void close() throws IOException {
    closed = true;
    if (worker != null) {
      stopWorker();
    }
    synchronized (this) {
      if (vectors != null) {
        vectors.letGo();
        vectors = null;
      }
    }
  }

  /** It is not interrupted: files that are being written would be closed under its hands. */
  private void stopWorker() {
    worker.shutdown();
    try {
      boolean over = worker.awaitTermination(BUSY_SECONDS, TimeUnit.SECONDS);
      LOG.debug("语义向量的计算已停止：{}", over);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another process writes the vectors. */
  static final class LockElsewhere extends IOException {
    private static final long serialVersionUID = 1L;

    LockElsewhere(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
