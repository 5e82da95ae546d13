package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.pages.cite.Table.Note;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** What a workbook tells of itself, so that it can be understood without the site. */
final class QueryNotes {

  private QueryNotes() {}

  /** What was asked and what it was read from. */
  static List<Note> of(Query query, IndexView open) {
    List<Note> notes = new ArrayList<>();
    if (!query.text().isBlank()) {
      notes.add(new Note("检索词", query.text().strip()));
    }
    QueryText words = new QueryText(query, open.library());
    words.filters().forEach(said -> notes.add(new Note("筛选：" + said.kind(), said.value())));
    if (query.filters().through()) {
      notes.add(new Note("筛选：经统称", "含经“各县（市、区）政府”等统称涉及的条目"));
    }
    int papers = open.library().documents().size();
    notes.add(new Note("语料", papers + " 份文件，" + open.count(Query.of("")) + " 个条目"));
    notes.add(new Note("语料校验", open.info().corpusHash()));
    return List.copyOf(notes);
  }
}
