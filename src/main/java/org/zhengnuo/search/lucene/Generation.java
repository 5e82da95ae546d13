package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.lucene.LuceneItemStore.FindingRecords;
import org.zhengnuo.search.lucene.LuceneItemStore.FrequentTerms;
import org.zhengnuo.search.lucene.LuceneItemStore.LeaderRecords;
import org.zhengnuo.search.lucene.LuceneItemStore.UnitRecords;
import org.zhengnuo.search.named.QueryNames;
import org.zhengnuo.search.query.UnitNames;
import org.zhengnuo.search.rank.FrequentTerm;
import org.zhengnuo.search.rank.NameFinder;

/**
 * One commit, opened: it never changes, so whoever holds it sees one state of the index. It keeps
 * columns, dictionaries and caches; items stay where they are stored.
 */
final class Generation {
  /** Today, some past days, this period and those before it. */
  private static final int MOST_TOLD = 8;

  private final DirectoryReader reader;
  private final StoredRecords records;
  private final IndexInfo info;
  private final Library library;
  private final Snapshot snapshot;
  private final StoredItems items;
  private final Answers answers;

  /** By what is told beside the index; the newest are kept. */
  private final SequencedMap<ItemColumns, Answers> told = new LinkedHashMap<>();

  private final Once<QueryNames> queryNames;
  private final Supplier<List<Finding>> across;

  Generation(DirectoryReader reader, SegmentCache segments, Words words, LuceneMeaning meaning)
      throws IOException {
    this.reader = reader;
    records = new StoredRecords(reader);
    info = IndexFolder.info(reader.getIndexCommit());
    CompletableFuture<List<Document>> documents = CompletableFuture.supplyAsync(this::documents);
    List<Unit> units =
        records.one(RecordType.UNITS, UnitRecords.class).map(UnitRecords::units).orElse(List.of());
    List<Leader> leaders =
        records
            .one(RecordType.LEADERS, LeaderRecords.class)
            .map(LeaderRecords::leaders)
            .orElse(List.of());
    units.forEach(unit -> segments.columns().of(Facet.UNIT).add(unit.key()));
    snapshot = new Snapshot(reader, segments);
    library = new Library(documents.join(), units, leaders);
    Names names = new Names(units, leaders);
    items = new StoredItems(snapshot, names);
    across = new Once<>(this::findingsAcross);
    UnitNames unitNames = new UnitNames(units);
    answers = answers(names, unitNames, segments.columns(), words, new Nearness(snapshot, meaning));
    List<String> months = List.of(snapshot.values.get(Facet.DUE));
    queryNames = new Once<>(() -> new QueryNames(library, unitNames, months));
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    try {
      records.each(RecordType.PAPER, PaperRecord.class, p -> documents.addAll(p.documents()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    documents.sort(Comparator.comparing(Document::id));
    return documents;
  }

  private Answers answers(
      Names names, UnitNames unitNames, Columns columns, Words words, Nearness nearness) {
    TreeSet<String> printed = new TreeSet<>();
    snapshot.segments.forEach(segment -> printed.addAll(segment.printed));
    NameQueries nameQueries = new NameQueries(library, printed);
    ClauseQueries queries = new ClauseQueries(snapshot, library, nameQueries);
    FacetFilters filters = new FacetFilters(snapshot, library);
    FacetTable facets = new FacetTable(snapshot, library, names, filters);
    Ranking ranking =
        new Ranking(snapshot, queries, new Subjects(library, unitNames, columns), words);
    Once<NameFinder> nameFinder =
        new Once<>(() -> new NameFinder(library, unitNames, facets.totals(), terms()));
    LuceneEngine engine = new LuceneEngine(snapshot, queries, items, words);
    Looser looser = new Looser(engine, nameQueries, ranking, nameFinder);
    Matching matching = new Matching(snapshot, queries, filters, ranking);
    MeasureTable measures = new MeasureTable(snapshot, items, filters, facets);
    return new Answers(
        snapshot, unitNames, items, matching, facets, measures, looser, words, nearness);
  }

  private List<FrequentTerm> terms() {
    try {
      return records
          .one(RecordType.TERMS, FrequentTerms.class)
          .map(FrequentTerms::terms)
          .orElse(List.of());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Finding> findingsAcross() {
    try {
      return records
          .one(RecordType.FINDINGS, FindingRecords.class)
          .map(FindingRecords::findings)
          .orElse(List.of());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexInfo info() {
    return info;
  }

  Library library() {
    return library;
  }

  QueryNames queryNames() {
    return queryNames.get();
  }

  Answers answers() {
    return answers;
  }

  /** The same, where more is told of items than the index holds. */
  Answers answers(ItemColumns columns) {
    synchronized (told) {
      Answers known = told.remove(columns);
      told.putLast(columns, known == null ? answers.under(columns) : known);
      while (told.size() > MOST_TOLD) {
        told.pollFirstEntry();
      }
      return told.get(columns);
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  StoredItems stored() {
    return items;
  }

  List<Item> items(Collection<String> ids) {
    StoredFields stored = items.stored();
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .map(doc -> items.read(stored, doc))
        .toList();
  }

  /** The number of the item in the index. */
  private Optional<Integer> find(String id) {
    try {
      TopDocs found = snapshot.searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
      return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Section> sections(String documentId) {
    return library
        .document(documentId)
        .map(document -> details(document.span().file()).sections())
        .orElse(List.of())
        .stream()
        .filter(section -> section.documentId().equals(documentId))
        .toList();
  }

  List<Finding> findings(String file) {
    return Stream.concat(
            details(file).findings().stream(),
            across.get().stream().filter(finding -> finding.file().equals(file)))
        .toList();
  }

  List<Correction> corrections(String file) {
    return details(file).corrections();
  }

  Optional<CharacterShares> shares(Document document) {
    return details(document.span().file()).shares().stream()
        .filter(shares -> shares.documentId().equals(document.id()))
        .findFirst();
  }

  private PaperDetails details(String file) {
    return record(RecordType.DETAILS, file, PaperDetails.class).orElse(PaperDetails.NONE);
  }

  List<Line> lines(String file) {
    return record(RecordType.LINES, file, FileLines.class).map(FileLines::lines).orElse(List.of());
  }

  private <T> Optional<T> record(RecordType type, String file, Class<T> shape) {
    try {
      return records.ofFile(type, file, shape);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Item> related(String id, int size) {
    return items(List.of(id)).stream()
        .flatMap(item -> answers.looser().kindred(item, size).stream())
        .toList();
  }
}
