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
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.LuceneItemStore;

/** A seeds folder and the index built from it. */
final class Workspace {

  /** Beside the index and not in it: the index can be made again, ids once given cannot. */
  private static final String IDS = "ids.csv";

  private final Path seeds;
  private final Path index;
  private final Ingest ingest;

  /**
   * @param folder of the index and of what is kept beside it
   */
  Workspace(Path seeds, Path folder, boolean followLinks) {
    this.seeds = seeds;
    index = folder.resolve("data");
    Path ids = folder.resolve(IDS);
    ingest =
        new Ingest(
            new Ingest.Sources(seeds, Optional.of(ids), CodeFingerprint.current(), followLinks));
  }

  /** Brings the index to the state of the seeds; what it holds already is not read again. */
  IngestReport update(boolean all, Consumer<Progress> progress) {
    try (ItemStore store = store()) {
      return ingest.run(store, all, progress);
    }
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

  private ItemStore store() {
    return LuceneItemStore.open(index);
  }

  /** The index as soon as there is one. */
  FoundIndex found() {
    return new FoundIndex(this::open);
  }

  LuceneItemIndex open() {
    return new LuceneItemIndex(index, new Aliases(seeds));
  }
}
