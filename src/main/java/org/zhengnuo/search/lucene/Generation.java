package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Period;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;
import org.zhengnuo.search.query.Highlighter;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.ReadQuery;
import org.zhengnuo.search.query.Spellings;

/** One commit, opened: it never changes, so whoever holds it sees one state of the index. */
final class Generation {
  private static final Comparator<Optional<Period>> NEWEST =
      Comparator.comparing(period -> period.map(p -> -p.to()).orElse(Integer.MAX_VALUE));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexInfo info;
  private final Contents contents;
  private final Map<String, Item> byId = new HashMap<>();
  private final FacetTable facets;
  private final ClauseSearch clauses;

  Generation(DirectoryReader reader) throws IOException {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    info = IndexFolder.info(reader.getIndexCommit());
    contents = Contents.of(reader);
    contents.items().forEach(item -> byId.put(item.id(), item));
    facets = new FacetTable(contents.items(), contents.library());
    clauses = new ClauseSearch(searcher, contents.items().size(), new YearRange(contents.items()));
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

  List<Line> lines(String file) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.FILE, file)), 1);
    if (found.scoreDocs.length == 0) {
      return List.of();
    }
    String json = reader.storedFields().document(found.scoreDocs[0].doc).get(IndexFields.JSON);
    return Json.read(json, FileLines.class).lines();
  }

  Results search(Query query, Spellings spellings) {
    ReadQuery read = QueryReader.read(query.text(), spellings, query.literal());
    Matches matches = clauses.search(read.clause());
    FixedBitSet passing = matches.items().clone();
    passing.and(facets.passing(query.filters()));
    List<Integer> ordered = ordered(passing, matches.scores(), query.sort());
    return new Results(
        ordered.size(),
        hits(ordered, query, new Highlighter(read.clause())),
        facets.count(matches.items(), query.filters()),
        read.readings(),
        Optional.empty());
  }

  private List<Integer> ordered(FixedBitSet items, float[] scores, Sort sort) {
    List<Integer> ordinals = new ArrayList<>(ordinals(items));
    switch (sort) {
      case DOCUMENT -> {}
      case RELEVANCE -> ordinals.sort(Comparator.comparing(ordinal -> -scores[ordinal]));
      case YEAR ->
          ordinals.sort(Comparator.comparing(o -> contents.items().get(o).period(), NEWEST));
    }
    return ordinals;
  }

  private static List<Integer> ordinals(FixedBitSet items) {
    return IntStream.range(0, items.length()).filter(items::get).boxed().toList();
  }

  private List<Hit> hits(List<Integer> ordered, Query query, Highlighter highlighter) {
    return ordered.stream()
        .skip((query.page() - 1L) * query.size())
        .limit(query.size())
        .map(contents.items()::get)
        .map(item -> new Hit(item, highlighter.snippet(item.text())))
        .toList();
  }
}
