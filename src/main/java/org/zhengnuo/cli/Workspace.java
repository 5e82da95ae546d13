package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.ingest.SeedsFolder;
import org.zhengnuo.search.lucene.IndexFolder;
import org.zhengnuo.search.lucene.LuceneItemIndex;

/** A seeds folder and the index built from it. */
final class Workspace {

  private final Path seeds;
  private final Path index;

  Workspace(Path seeds, Path index) {
    this.seeds = seeds;
    this.index = index;
  }

  /** Whether the index was built from just these seeds by just this program. */
  boolean isFresh() {
    return new IndexFolder(index).holds(new SeedsFolder(seeds).hash(CodeFingerprint.current()));
  }

  /** Reads all seeds and replaces the index. */
  IngestReport rebuild(PrintWriter progress) {
    Ingest.Result result =
        Ingest.read(seeds, CodeFingerprint.current(), file -> progress.println("读取 " + file));
    progress.println("写入索引 " + index);
    new IndexFolder(index).write(result.corpus());
    return result.report();
  }

  LuceneItemIndex open() {
    return new LuceneItemIndex(index, new Aliases(seeds));
  }
}
