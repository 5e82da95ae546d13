package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Line;

/** Reads the records that are not kept in memory. */
final class StoredRecords {
  private final IndexSearcher searcher;

  StoredRecords(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The lines of a source; none for an unknown one. */
  List<Line> lines(String file) {
    return record(IndexFields.FILE, file, FileLines.class).map(FileLines::lines).orElse(List.of());
  }

  /** The frequent terms, most items first. */
  List<TermRecord> terms() {
    return record(IndexFields.TYPE, RecordType.TERMS.token(), TermRecords.class)
        .map(TermRecords::terms)
        .orElse(List.of());
  }

  private <T> Optional<T> record(String field, String value, Class<T> shape) {
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(field, value)), 1);
      if (found.scoreDocs.length == 0) {
        return Optional.empty();
      }
      int number = found.scoreDocs[0].doc;
      String json = searcher.storedFields().document(number).get(IndexFields.JSON);
      return Optional.of(Json.read(json, shape));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
