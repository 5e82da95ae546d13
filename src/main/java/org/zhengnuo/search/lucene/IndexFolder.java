package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.IndexInfo;

/**
 * The folder an index lives in. Writing it is one Lucene commit: whoever reads it, even after a
 * crash at any moment, sees the old index or the new one.
 */
public final class IndexFolder {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /** Grows with every change of the format or of what is written. */
  public static final int SCHEMA = 5;

  private static final String SCHEMA_KEY = "schema";
  private static final String HASH_KEY = "corpus_hash";
  private static final Comparator<Item> BY_DOCUMENT_AND_LINE =
      Comparator.comparing(Item::documentId)
          .thenComparing(item -> item.span().firstLine())
          .thenComparing(item -> item.span().lastLine());

  private final Path folder;

  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  /** What stands in the folder; empty where there is no index that this Lucene can read. */
  public Optional<IndexInfo> info() {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      return Optional.of(info(DirectoryReader.listCommits(directory).getLast()));
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

  /** Replaces what stands in the folder by this corpus. */
  public void write(Corpus corpus) {
    try (Directory directory = FSDirectory.open(folder)) {
      discardUnreadable(directory);
      write(corpus, directory);
    } catch (LockObtainFailedException locked) {
      throw new UnusableIndexException("索引目录“" + folder + "”正被另一个进程写入，请等它结束后再试。", locked);
    } catch (IOException failure) {
      throw new UnusableIndexException("索引目录“" + folder + "”无法写入，请检查目录权限和磁盘空间。", failure);
    }
  }

  /** An index is disposable: what this Lucene cannot read makes room for what it can. */
  private static void discardUnreadable(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    try {
      SegmentInfos.readLatestCommit(directory);
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("原有索引无法读取，删除后重建：{}", unreadable.getMessage());
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

  private static void write(Corpus corpus, Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      List<TermRecord> terms = addItems(corpus, writer);
      addLibrary(corpus.library(), writer);
      writer.addDocument(IndexFields.record(RecordType.TERMS.token(), new TermRecords(terms)));
      addLines(corpus, writer);
      Map<String, String> data =
          Map.of(SCHEMA_KEY, Integer.toString(SCHEMA), HASH_KEY, corpus.hash());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  static IndexInfo info(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    int schema = Integer.parseInt(data.getOrDefault(SCHEMA_KEY, "0"));
    return new IndexInfo(schema, data.getOrDefault(HASH_KEY, ""), commit.getGeneration());
  }

  /**
   * No commit on close: what an exception leaves half written must stay unseen. Merges keep the
   * order, so that the number of a Lucene document is the ordinal of its item.
   */
  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setCommitOnClose(false)
        .setMergePolicy(new LogByteSizeMergePolicy())
        .setRAMBufferSizeMB(64);
  }

  /** Items come first, by document and line; what they often say is gathered on the way. */
  private static List<TermRecord> addItems(Corpus corpus, IndexWriter writer) throws IOException {
    Words words = new Words();
    FrequentTerms terms = new FrequentTerms();
    for (Item item : corpus.items().stream().sorted(BY_DOCUMENT_AND_LINE).toList()) {
      List<Words.Word> cut = words.cut(item.title() + "\n" + item.text());
      terms.add(cut);
      List<String> texts = cut.stream().map(Words.Word::text).toList();
      writer.addDocument(IndexFields.item(item, corpus.library(), texts));
    }
    return terms.best();
  }

  private static void addLibrary(Library library, IndexWriter writer) throws IOException {
    addAll(RecordType.DOCUMENT, library.documents(), writer);
    addAll(RecordType.SECTION, library.sections(), writer);
    addAll(RecordType.UNIT, library.units(), writer);
    addAll(RecordType.LEADER, library.leaders(), writer);
    addAll(RecordType.FINDING, library.findings(), writer);
    addAll(RecordType.CORRECTION, library.corrections(), writer);
  }

  private static void addAll(RecordType type, List<?> records, IndexWriter writer)
      throws IOException {
    for (Object record : records) {
      writer.addDocument(IndexFields.record(type.token(), record));
    }
  }

  private static void addLines(Corpus corpus, IndexWriter writer) throws IOException {
    for (String file : corpus.lines().keySet().stream().sorted().toList()) {
      Document document =
          IndexFields.record(
              RecordType.LINES.token(), new FileLines(file, corpus.lines().get(file)));
      document.add(new StringField(IndexFields.FILE, file, Field.Store.NO));
      writer.addDocument(document);
    }
  }
}
