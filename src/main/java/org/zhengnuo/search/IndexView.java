package org.zhengnuo.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;

/**
 * One state of an index: whatever is asked of it speaks of the same items, also while a newer one
 * is written. Safe for many threads until it is closed.
 */
public interface IndexView extends AutoCloseable {

  /**
   * Never fails on content: a query that cannot be read is taken literally and its readings say so.
   */
  Results search(Query query);

  /**
   * Every exact hit in the order of the query, whatever its page; read lazily, so that a long
   * result is never held as a whole.
   */
  Stream<Item> all(Query query);

  /** What a query names, and the search that it means. */
  default Understood read(Query typed) {
    return Understood.plain(typed);
  }

  /** How many items match: the total of the search, without anything else of it. */
  default long count(Query query) {
    return search(query.paged(1, 0)).total();
  }

  /** The same for each of some queries, which may be much alike. */
  default List<Long> counts(List<Query> queries) {
    return queries.stream().map(this::count).toList();
  }

  /** The hits of the page alone: those of the search, without anything else of it. */
  default List<Hit> hits(Query query) {
    return search(query).hits();
  }

  /** The same under each of these filters instead, side by side. */
  default List<List<Hit>> hits(Query query, List<Filters> side) {
    return side.stream().map(filters -> hits(query.with(filters))).toList();
  }

  /**
   * The values of one facet beyond those that a search carries, counted under all other filters of
   * the query, by count, then label.
   */
  FacetValues values(Query query, Facet facet, FacetRequest request);

  /** The items of these ids in the order asked; unknown ids are left out. */
  List<Item> items(Collection<String> ids);

  /** The measures of the items of a search. */
  default MeasureRows measures(MeasureQuery query) {
    return MeasureRows.NONE;
  }

  /** The measures of the page alone, by document or year; for chosen indicators, of few items. */
  default List<MeasureRow> measureRows(MeasureQuery query) {
    return measures(query).rows();
  }

  /** The indicator of an id; empty where nothing speaks of it. */
  default Optional<IndicatorCount> indicator(String id) {
    return indicators(id, 1, Integer.MAX_VALUE).indicators().stream()
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  /**
   * The indicators whose ids hold a text, those of most items first.
   *
   * @param page from 1
   */
  default IndicatorCounts indicators(String text, int page, int size) {
    return IndicatorCounts.NONE;
  }

  /** The papers, units and leaders. */
  Library library();

  /** The headed stretches of one paper, in printed order; none for an unknown one. */
  List<Section> sections(String documentId);

  /** What was found odd in one file of the seeds, in order of line. */
  List<Finding> findings(String file);

  /** The corrections of one file of the seeds that were taken over. */
  List<Correction> corrections(String file);

  /** What the characters of a paper were taken for; empty where that was not counted. */
  default Optional<CharacterShares> shares(Document document) {
    return Optional.empty();
  }

  /** The source lines of one file of the seeds; empty for an unknown file. */
  List<Line> lines(String file);

  IndexInfo info();

  /** Whether items are also found by what they mean. */
  default MeaningState meaning() {
    return MeaningState.OFF;
  }

  /**
   * Units, leaders, section titles and frequent terms that begin with or hold what was typed, in
   * Han, pinyin or initials; best first, none for an empty text.
   */
  default List<Suggestion> suggest(String typed, int size) {
    return List.of();
  }

  /** The terms that are read as these letters, in pinyin or initials; best first. */
  default List<String> spelled(String letters) {
    return List.of();
  }

  /**
   * The units and leaders that a query as a whole names, in any spelling; a page offers them as
   * filters.
   */
  default List<Suggestion> named(String text) {
    return List.of();
  }

  /** Items of the same topic in other papers and years, best first; none for an unknown id. */
  default List<Item> related(String id, int size) {
    return List.of();
  }

  /**
   * The same state, in which items also have the values of some columns: they are facets of every
   * search and filters of it. It is closed with this one.
   */
  IndexView under(ItemColumns columns);

  @Override
  default void close() {}
}
