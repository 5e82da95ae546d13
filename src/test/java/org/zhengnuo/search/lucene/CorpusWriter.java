package org.zhengnuo.search.lucene;

import java.nio.file.Path;
import org.zhengnuo.model.Corpus;

/** Writes a corpus that is held in memory. */
public final class CorpusWriter {

  private CorpusWriter() {}

  /** Replaces what stands in the folder. */
  public static void write(Corpus corpus, Path folder) {
    try (LuceneItemStore store = LuceneItemStore.open(folder)) {
      store.papers().keySet().forEach(store::remove);
      corpus.papers().forEach(store::replace);
      store.commit(
          corpus.library().units(), corpus.library().leaders(), corpus.findings(), corpus.hash());
    }
  }
}
