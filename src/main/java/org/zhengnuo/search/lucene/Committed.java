package org.zhengnuo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.zhengnuo.model.Item;

/** The state that a store goes on from; little of it is read, and only when it is asked for. */
final class Committed implements Closeable {
  private final DirectoryReader reader;
  private final StoredRecords records;
  private final int findings;

  private Committed(DirectoryReader reader, int findings) {
    this.reader = reader;
    records = new StoredRecords(reader);
    this.findings = findings;
  }

  /** What a writer has committed, or opened. */
  static Committed of(IndexWriter writer) throws IOException {
    int findings = 0;
    if (writer.getLiveCommitData() != null) {
      findings = IndexFolder.paperFindings(writer.getLiveCommitData());
    }
    return new Committed(DirectoryReader.open(writer), findings);
  }

  /** How many papers there were. */
  int papers() {
    try {
      return reader.docFreq(new Term(IndexFields.TYPE, RecordType.PAPER.token()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** How much was found odd in all papers but these. */
  int findingsWithout(Collection<String> files) {
    int left = findings;
    for (String file : files) {
      left -= record(file).stream().mapToInt(PaperRecord::findings).sum();
    }
    return left;
  }

  /** Those of these files that were there. */
  List<String> held(Collection<String> files) {
    List<String> held = new ArrayList<>();
    for (String file : files) {
      held.addAll(record(file).stream().map(PaperRecord::file).toList());
    }
    return held;
  }

  private List<PaperRecord> record(String file) {
    if (reader.numDocs() == 0) {
      return List.of();
    }
    try {
      return records.ofFile(RecordType.PAPER, file, PaperRecord.class).stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Item> items(String file) {
    try {
      return records.items(new Term(IndexFields.FILE, file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The terms counted so far. */
  TermCounts terms() {
    try {
      return TermCounts.of(records.one(RecordType.COUNTS, TermRecords.class));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
