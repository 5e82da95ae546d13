package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.search.IndexInfo;

/** The folder an index lives in, and what its newest commit says of itself. */
public final class IndexFolder {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /** Grows with every change of the format or of what is written. */
  public static final int SCHEMA = 13;

  /** What is said of a folder without an index. */
  static final IndexInfo NOTHING = new IndexInfo(0, "", 0, 0);

  private static final String SCHEMA_KEY = "schema";
  private static final String HASH_KEY = "corpus_hash";
  private static final String FINDINGS_KEY = "findings";
  private static final String PAPER_FINDINGS_KEY = "findings_in_papers";

  private final Path folder;

  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  /** What stands in the folder; empty where there is no index that this Lucene can read. */
  public Optional<IndexInfo> info() {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory)
          ? Optional.of(info(DirectoryReader.listCommits(directory).getLast()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether an index of this very corpus stands here, in today's schema. */
  public boolean holds(String corpusHash) {
    return info()
        .filter(info -> info.schema() == SCHEMA && info.corpusHash().equals(corpusHash))
        .isPresent();
  }

  static IndexInfo info(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    return new IndexInfo(
        Integer.parseInt(data.getOrDefault(SCHEMA_KEY, "0")),
        data.getOrDefault(HASH_KEY, ""),
        commit.getGeneration(),
        Integer.parseInt(data.getOrDefault(FINDINGS_KEY, "0")));
  }

  /**
   * What a commit says of itself.
   *
   * @param inPapers how much was found odd in papers
   * @param across and across them
   */
  static Map<String, String> data(String hash, int inPapers, int across) {
    return Map.of(
        SCHEMA_KEY,
        Integer.toString(SCHEMA),
        HASH_KEY,
        hash,
        FINDINGS_KEY,
        Integer.toString(inPapers + across),
        PAPER_FINDINGS_KEY,
        Integer.toString(inPapers));
  }

  /** How much was found odd in papers, after what a commit says of itself. */
  static int paperFindings(Iterable<Map.Entry<String, String>> data) {
    for (Map.Entry<String, String> entry : data) {
      if (entry.getKey().equals(PAPER_FINDINGS_KEY)) {
        return Integer.parseInt(entry.getValue());
      }
    }
    return 0;
  }

  /** Whether an index of today's schema stands here, to be gone on with. */
  static boolean readable(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    IndexCommit last = DirectoryReader.listCommits(directory).getLast();
    return info(last).schema() == SCHEMA;
  }

  /** An index is disposable: what this Lucene cannot read makes room for what it can. */
  static void discardUnreadable(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return;
      }
      try {
        SegmentInfos.readLatestCommit(directory);
      } catch (IOException | IllegalArgumentException unreadable) {
        LOG.warn("原有索引无法读取，删除后重建：{}", unreadable.getMessage());
        discard(directory);
      }
    }
  }

  /**
   * Removes whatever stands in the folder.
   *
   * @throws UnusableIndexException where another process writes it, or nobody can
   */
  static void discard(Path folder) {
    try (Directory directory = FSDirectory.open(folder)) {
      discard(directory);
    } catch (IOException failure) {
      throw LuceneItemStore.unwritable(folder, failure);
    }
  }

  private static void discard(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }
}
