package org.zhengnuo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.ingest.SeedsFolder;
import org.zhengnuo.ingest.Watcher;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CheckReport;
import org.zhengnuo.search.lucene.IndexCheck;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.LuceneItemStore;

/** A seeds folder and the index built from it. */
final class Workspace {

  /** Beside the index and not in it: the index can be made again, ids once given cannot. */
  private static final String IDS = "ids.csv";

  private final Path seeds;
  private final Path index;
  private final IndexCheck check;
  private final Ingest ingest;
  private final FoundIndex found = new FoundIndex(this::open);

  /**
   * @param folder of the index and of what is kept beside it
   */
  Workspace(Path seeds, Path folder, boolean followLinks) {
    this(seeds, folder, followLinks, new IndexCheck(data(folder)));
  }

  Workspace(Path seeds, Path folder, boolean followLinks, IndexCheck check) {
    this.seeds = seeds;
    this.check = check;
    index = data(folder);
    Path ids = folder.resolve(IDS);
    ingest =
        new Ingest(
            new Ingest.Sources(seeds, Optional.of(ids), CodeFingerprint.current(), followLinks));
  }

  /** Where the index itself lies. */
  static Path data(Path folder) {
    return folder.resolve("data");
  }

  /** Brings the index to the state of the seeds; what it holds already is not read again. */
  IngestReport update(boolean all, Consumer<Progress> progress) {
    try (ItemStore store = store()) {
      return ingest.run(store, all, progress);
    }
  }

  /** What stands now for an id of before. */
  Optional<String> moved(String page, String id) {
    return ingest.moved(page, id);
  }

  /** Does the same again and again, whenever the seeds change. */
  Watcher watch(Consumer<Progress> progress, Watcher.Listener listener) {
    return new Watcher(ingest, this::store, progress, listener);
  }

  /**
   * @throws org.zhengnuo.ingest.SeedsException where there is no folder of seeds
   */
  void demandSeeds() {
    new SeedsFolder(seeds);
  }

  /** A damaged index is searched no longer and makes room for a new one. */
  private ItemStore store() {
    CheckReport report = check.report();
    if (!report.isSound()) {
      found.forget();
      check.discard(report);
    }
    return LuceneItemStore.open(index);
  }

  /** The index as soon as there is one. */
  FoundIndex found() {
    return found;
  }

  /**
   * @throws org.zhengnuo.search.lucene.UnusableIndexException where there is none, or a damaged one
   */
  LuceneItemIndex open() {
    check.demandSound();
    try {
      return new LuceneItemIndex(index, new Aliases(seeds));
    } catch (RuntimeException failed) {
      // A damaged file that was not read beforehand may end in anything: the damage is said then.
      check.demandWhole();
      throw failed;
    }
  }

  /** The same, when all of it has been found as it was written. */
  LuceneItemIndex openWhole() {
    check.demandWhole();
    return open();
  }
}
