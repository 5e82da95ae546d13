package org.zhengnuo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.ingest.SeedsFolder;
import org.zhengnuo.ingest.Watcher;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.lucene.CheckReport;
import org.zhengnuo.search.lucene.IndexCheck;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.lucene.LuceneItemStore;
import org.zhengnuo.search.lucene.LuceneMeaning;

/** A seeds folder and the index built from it. */
final class Workspace {

  /** Beside the index and not in it: the index can be made again, ids once given cannot. */
  private static final String IDS = "ids.csv";

  /** Beside it too: a damaged index takes none of them along. */
  private static final String VECTORS = "meaning";

  private final Path seeds;
  private final Path index;
  private final Path vectors;
  private final MeaningChoice meaning;
  private final PackedModel model = new PackedModel();
  private final IndexCheck check;
  private final Ingest ingest;
  private final FoundIndex found = new FoundIndex(this::open);

  /**
   * @param folder of the index and of what is kept beside it
   */
  Workspace(Path seeds, Path folder, boolean followLinks, MeaningChoice meaning) {
    this(seeds, folder, followLinks, meaning, new IndexCheck(data(folder)));
  }

  Workspace(Path seeds, Path folder, boolean followLinks, MeaningChoice meaning, IndexCheck check) {
    this.seeds = seeds;
    this.meaning = meaning;
    this.check = check;
    index = data(folder);
    vectors = folder.resolve(VECTORS);
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

  /** The rules of pace, the user's table among them. */
  Supplier<PaceRules> paceRules() {
    return new PaceTable(seeds);
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
    return opened(meaning());
  }

  private LuceneMeaning meaning() {
    return meaning == MeaningChoice.OFF
        ? LuceneMeaning.OFF
        : new LuceneMeaning(model.model(), vectors, meaning.mostItems());
  }

  /** An index to search once, by the vectors that are there. */
  LuceneItemIndex openToSearch() {
    return opened(LuceneMeaning.asItIs(model.model(), vectors));
  }

  private LuceneItemIndex opened(LuceneMeaning with) {
    check.demandSound();
    try {
      return new LuceneItemIndex(index, new Aliases(seeds), with);
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
