package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.search.Deadline;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.IndicatorCount;
import org.zhengnuo.search.IndicatorCounts;
import org.zhengnuo.search.ItemColumns;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.MeasureQuery;
import org.zhengnuo.search.MeasureRow;
import org.zhengnuo.search.MeasureRows;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Suggestion;
import org.zhengnuo.search.Understood;
import org.zhengnuo.search.query.Spellings;

/** A generation in the hands of one request; it lives until its last holder lets go. */
final class LuceneView implements IndexView {
  private final Generation generation;
  private final Spellings spellings;
  private final MeaningState meaning;
  private final Answers answers;
  private final AtomicBoolean open;

  LuceneView(Generation generation, Spellings spellings, MeaningState meaning) {
    this(generation, generation.answers(), spellings, meaning, new AtomicBoolean(true));
  }

  private LuceneView(
      Generation generation,
      Answers answers,
      Spellings spellings,
      MeaningState meaning,
      AtomicBoolean open) {
    this.generation = generation;
    this.answers = answers;
    this.spellings = spellings;
    this.meaning = meaning;
    this.open = open;
  }

  @Override
  public IndexView under(ItemColumns columns) {
    return new LuceneView(
        generation, inTime(generation.answers(columns)), spellings, meaning, open);
  }

  @Override
  public Results search(Query query) {
    return inTime(answers.search(query, spellings));
  }

  @Override
  public Stream<Item> all(Query query) {
    return inTime(answers.all(query, spellings)).peek(_ -> Deadline.check());
  }

  @Override
  public List<String> spelled(String letters) {
    return inTime(answers.looser().spelled(letters));
  }

  @Override
  public Understood read(Query typed) {
    return generation.queryNames().read(typed, this);
  }

  @Override
  public long count(Query query) {
    return inTime(answers.count(query, spellings));
  }

  @Override
  public List<Long> counts(List<Query> queries) {
    return inTime(answers.counts(queries, spellings));
  }

  @Override
  public List<Hit> hits(Query query) {
    return inTime(answers.hits(query, spellings));
  }

  @Override
  public List<List<Hit>> hits(Query query, List<Filters> side) {
    return inTime(answers.hits(query, side, spellings));
  }

  @Override
  public FacetValues values(Query query, Facet facet, FacetRequest request) {
    return inTime(answers.values(query, facet, request, spellings));
  }

  @Override
  public MeasureRows measures(MeasureQuery query) {
    return inTime(answers.measures(query, spellings));
  }

  @Override
  public List<MeasureRow> measureRows(MeasureQuery query) {
    return inTime(answers.measureRows(query, spellings));
  }

  @Override
  public Optional<IndicatorCount> indicator(String id) {
    return inTime(new IndicatorTerms(generation.snapshot()).one(id));
  }

  @Override
  public IndicatorCounts indicators(String text, int page, int size) {
    return inTime(new IndicatorTerms(generation.snapshot()).page(text, page, size));
  }

  @Override
  public List<Item> items(Collection<String> ids) {
    return inTime(generation.items(ids));
  }

  @Override
  public Library library() {
    return generation.library();
  }

  @Override
  public List<Section> sections(String documentId) {
    return generation.sections(documentId);
  }

  @Override
  public List<Finding> findings(String file) {
    return generation.findings(file);
  }

  @Override
  public Optional<CharacterShares> shares(Document document) {
    return generation.shares(document);
  }

  @Override
  public List<Correction> corrections(String file) {
    return generation.corrections(file);
  }

  @Override
  public List<Line> lines(String file) {
    return generation.lines(file);
  }

  @Override
  public IndexInfo info() {
    return generation.info();
  }

  @Override
  public MeaningState meaning() {
    return meaning;
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    return inTime(
        answers.suggest(typed, size).stream()
            .map(s -> s.kind() == Suggestion.Kind.TERM ? s.counting(found(s.id())) : s)
            .toList());
  }

  /** What was written down of a term is how often papers say it; its search may find more. */
  private long found(String term) {
    return count(read(Query.of(term)).query());
  }

  @Override
  public List<Suggestion> named(String text) {
    return inTime(answers.named(text));
  }

  @Override
  public List<Item> related(String id, int size) {
    return inTime(generation.related(id, size));
  }

  /** What was found when time was up may be a part of it. */
  private static <T> T inTime(T found) {
    Deadline.check();
    return found;
  }

  @Override
  public void close() {
    if (open.getAndSet(false)) {
      try {
        generation.reader().decRef();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
