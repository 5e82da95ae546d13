package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.query.Spellings;

/** One commit, opened: it never changes, so whoever holds it sees one state of the index. */
final class Generation {
  private final DirectoryReader reader;
  private final StoredRecords records;
  private final IndexInfo info;
  private final Contents contents;
  private final Map<String, Item> byId = new HashMap<>();
  private final Answers answers;

  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    IndexSearcher searcher = new IndexSearcher(reader);
    records = new StoredRecords(searcher);
    info = IndexFolder.info(reader.getIndexCommit());
    contents = Contents.of(reader);
    contents.items().forEach(item -> byId.put(item.id(), item));
    answers = new Answers(searcher, contents, records);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexInfo info() {
    return info;
  }

  Library library() {
    return contents.library();
  }

  List<Item> items(Collection<String> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  List<Line> lines(String file) {
    return records.lines(file);
  }

  Results search(Query query, Spellings spellings) {
    return answers.search(query, spellings);
  }

  Stream<Item> all(Query query, Spellings spellings) {
    return answers.all(query, spellings);
  }

  long count(Query query, Spellings spellings) {
    return answers.count(query, spellings);
  }

  List<Suggestion> suggest(String typed, int size, Spellings spellings) {
    return answers.suggest(typed, size, spellings);
  }

  List<Suggestion> named(String text) {
    return answers.named(text);
  }

  List<Item> related(String id, int size) {
    return items(List.of(id)).stream()
        .flatMap(item -> answers.kindred().of(item, size).stream())
        .toList();
  }
}
