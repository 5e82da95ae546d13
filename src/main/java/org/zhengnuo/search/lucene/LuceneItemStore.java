package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.format.FormatException;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.rank.FrequentTerm;
import org.zhengnuo.search.rank.Word;

/**
 * Writes the index of a folder. Every paper is one block of neighbouring documents; every state is
 * one Lucene commit, so that whoever reads, even after a crash at any moment, sees the old index or
 * the new one.
 */
public final class LuceneItemStore implements ItemStore {
  private static final Comparator<Item> BY_DOCUMENT_AND_LINE =
      Comparator.comparing(Item::documentId)
          .thenComparing(item -> item.span().firstLine())
          .thenComparing(item -> item.span().lastLine());

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final ThreadLocal<Words> words = ThreadLocal.withInitial(Words::new);

  /** What was there before anything was written since the last commit. */
  private Committed before;

  /** The files written or removed since, with how much was found odd in them. */
  private final Map<String, Integer> touched = new ConcurrentHashMap<>();

  private TermCounts said = new TermCounts();

  private LuceneItemStore(Path folder) throws IOException {
    this.folder = folder;
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, config(IndexFolder.readable(directory)));
    before = Committed.of(writer);
  }

  /**
   * Opens the folder for writing; what this program cannot read there makes room for what it can.
   *
   * @throws UnusableIndexException where another process writes it, or nobody can
   */
  public static LuceneItemStore open(Path folder) {
    try {
      IndexFolder.discardUnreadable(folder);
      return new LuceneItemStore(folder);
    } catch (IOException | FormatException failure) {
      throw unwritable(folder, failure);
    }
  }

  /**
   * No commit on close: what an exception leaves half written must stay unseen. Merges join
   * neighbours, so that papers written in order stay in order.
   */
  private static IndexWriterConfig config(boolean keeps) {
    LogByteSizeMergePolicy merges = new LogByteSizeMergePolicy();
    merges.setMergeFactor(8);
    return new IndexWriterConfig()
        .setOpenMode(keeps ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
        .setCommitOnClose(false)
        .setMergePolicy(merges)
        .setRAMBufferSizeMB(128);
  }

  static UnusableIndexException unwritable(Path folder, Exception failure) {
    return failure instanceof LockObtainFailedException
        ? new UnusableIndexException("索引目录“" + folder + "”正被另一个进程写入，请等它结束后再试。", failure)
        : new UnusableIndexException("索引目录“" + folder + "”无法写入，请检查目录权限和磁盘空间。", failure);
  }

  @Override
  public IndexInfo info() {
    return new IndexFolder(folder).info().orElse(IndexFolder.NOTHING);
  }

  @Override
  public Map<String, String> papers() {
    Map<String, String> papers = new TreeMap<>();
    read(
        records -> {
          records.each(
              RecordType.PAPER, PaperRecord.class, paper -> papers.put(paper.file(), paper.key()));
          return papers;
        });
    return papers;
  }

  @Override
  public void replace(PaperRecords paper) {
    touched.put(paper.file(), paper.findings().size());
    write(() -> writer.updateDocuments(new Term(IndexFields.FILE, paper.file()), block(paper)));
  }

  /** Items by document and line, then what is kept besides them. */
  private List<Document> block(PaperRecords paper) {
    Map<String, org.zhengnuo.model.Document> documents =
        paper.documents().stream()
            .collect(Collectors.toMap(d -> d.id(), d -> d, (first, _) -> first));
    List<Document> block = new ArrayList<>();
    TermCounts.OfPaper terms = new TermCounts.OfPaper();
    for (Item item : paper.items().stream().sorted(BY_DOCUMENT_AND_LINE).toList()) {
      List<Word> cut = cut(item);
      terms.add(cut);
      List<String> texts = cut.stream().map(Word::text).toList();
      block.add(
          IndexFields.item(item, documents.get(item.documentId()), paper.corrections(), texts));
    }
    said.add(terms);
    block.addAll(IndexFields.paper(paper));
    return block;
  }

  private List<Word> cut(Item item) {
    return words.get().cut(item.title() + "\n" + item.text());
  }

  @Override
  public void remove(String file) {
    touched.put(file, 0);
    write(() -> writer.deleteDocuments(new Term(IndexFields.FILE, file)));
  }

  @Override
  public Stream<String> mentions() {
    return read(
        records -> {
          Map<String, String> byFile = new TreeMap<>();
          records.each(
              RecordType.MENTIONS,
              IndexFields.Mentions.class,
              mentions -> byFile.put(mentions.file(), mentions.mentions()));
          return byFile;
        })
        .values()
        .stream();
  }

  @Override
  public List<Item> items(Place place, Period period) {
    return read(
        records ->
            records
                .items(
                    new Term(IndexFields.facet(Facet.PLACE), place.name()),
                    new Term(IndexFields.facet(Facet.YEAR), period.token()))
                .stream()
                .sorted(BY_DOCUMENT_AND_LINE)
                .toList());
  }

  @Override
  public void repeats(String itemId, String ownedItemId) {
    write(
        () ->
            writer.updateBinaryDocValue(
                new Term(IndexFields.ID, itemId), IndexFields.SAME, new BytesRef(ownedItemId)));
  }

  @Override
  public void commit(List<Unit> units, List<Leader> leaders, List<Finding> across, String hash) {
    replace(RecordType.UNITS, new UnitRecords(units));
    replace(RecordType.LEADERS, new LeaderRecords(leaders));
    replace(RecordType.FINDINGS, new FindingRecords(across));
    int found = before.findingsWithout(touched.keySet());
    found += touched.values().stream().mapToInt(Integer::intValue).sum();
    if (hash.isEmpty()) {
      commit(hash, found, across.size());
      return;
    }
    countTerms();
    commit(hash, found, across.size());
    settle();
  }

  private void commit(String hash, int found, int across) {
    write(
        () -> {
          writer.setLiveCommitData(IndexFolder.data(hash, found, across).entrySet());
          writer.commit();
        });
  }

  /**
   * What papers said before they changed counts no longer. Where most were read anew, only what was
   * said now does.
   */
  private void countTerms() {
    if (touched.isEmpty()) {
      return;
    }
    List<String> changed = before.held(touched.keySet());
    if (changed.size() * 2 < before.papers()) {
      TermCounts.OfPaper gone = new TermCounts.OfPaper();
      changed.forEach(file -> before.items(file).forEach(item -> gone.add(cut(item))));
      TermCounts all = before.terms();
      all.remove(gone);
      all.add(said);
      said = all;
    }
    replace(RecordType.COUNTS, said.records());
    replace(RecordType.TERMS, new FrequentTerms(said.best()));
  }

  private void settle() {
    write(
        () -> {
          before.close();
          before = Committed.of(writer);
          touched.clear();
          said = new TermCounts();
        });
  }

  private void replace(RecordType type, Object record) {
    Term term = new Term(IndexFields.TYPE, type.token());
    write(() -> writer.updateDocument(term, IndexFields.record(type, "", record)));
  }

  /** What was written so far, committed or not. */
  private <T> T read(Reading<T> reading) {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reading.read(new StoredRecords(reader));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException failure) {
      throw unwritable(folder, failure);
    }
  }

  @Override
  public void close() {
    write(
        () -> {
          before.close();
          writer.rollback();
          directory.close();
        });
  }

  /** Every unit, in order of name. */
  record UnitRecords(List<Unit> units) {}

  /** Every leader, in order of name. */
  record LeaderRecords(List<Leader> leaders) {}

  /** What was found odd across papers. */
  record FindingRecords(List<Finding> findings) {}

  /** The most frequent terms, most items first. */
  record FrequentTerms(List<FrequentTerm> terms) {}

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(StoredRecords records) throws IOException;
  }
}
