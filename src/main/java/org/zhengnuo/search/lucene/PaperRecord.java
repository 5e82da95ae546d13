package org.zhengnuo.search.lucene;

import java.util.List;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.PaperRecords;

/**
 * What is known of a file of the seeds from the moment an index is opened.
 *
 * @param key changes when it has to be read again
 * @param findings how many things were found odd in it
 */
record PaperRecord(String file, String key, List<Document> documents, int findings) {

  static PaperRecord of(PaperRecords paper) {
    return new PaperRecord(paper.file(), paper.key(), paper.documents(), paper.findings().size());
  }
}
