package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.TopDocs;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.rank.Engine;
import org.zhengnuo.search.rank.Word;

/** What looser readings ask of a generation. */
record LuceneEngine(Snapshot snapshot, ClauseQueries queries, StoredItems items, Words cutter)
    implements Engine {

  @Override
  public boolean finds(Clause clause) {
    return snapshot.finds(queries.of(clause));
  }

  @Override
  public List<String> texts(String phrase, int most) {
    try {
      StoredFields stored = items.stored();
      TopDocs some = snapshot.searcher.search(queries.phrase(ItemField.TEXT, phrase), most);
      return Stream.of(some.scoreDocs).map(hit -> items.read(stored, hit.doc).text()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public List<Word> words(String text) {
    return cutter.cut(text);
  }
}
