package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ChapterYears;
import org.zhengnuo.pages.view.ChapterYears.ChapterRow;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.Further;
import org.zhengnuo.pages.view.MatrixView.Cell;
import org.zhengnuo.pages.view.Papers;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * How the items of a search spread over the values of its facets: of each facet the greatest, every
 * number with the search that finds as many.
 */
final class Spread {
  /** A table that a page has room for, whatever the number of its years. */
  private static final int MOST_CELLS = 600;

  /** More than a reader takes in, and still a page of some 300 KB. */
  static final int MOST = 120;

  private final IndexView open;
  private final Query query;
  private final Map<Facet, FacetValues> asked = new EnumMap<>(Facet.class);

  Spread(IndexView open, Query query) {
    this.open = open;
    this.query = usual(query);
  }

  /** The same search as an address is written for it. */
  static Query usual(Query query) {
    return query.sorted(Sort.RELEVANCE).paged(1, SearchParameters.USUAL_PAGE);
  }

  /** What a search itself carries of a facet. */
  static List<Counted> of(Query query, Results found, Facet facet) {
    return found.facets().getOrDefault(facet, List.of()).stream()
        .filter(v -> v.count() > 0)
        .map(v -> counted(usual(query), facet, v))
        .toList();
  }

  /** The greatest values that have items, most items first. */
  List<Counted> values(Facet facet) {
    return asked(facet).values().stream()
        .filter(v -> v.count() > 0)
        .map(v -> counted(query, facet, v))
        .toList();
  }

  private FacetValues asked(Facet facet) {
    return asked.computeIfAbsent(facet, f -> open.values(query, f, new FacetRequest("", 1, MOST)));
  }

  private static Counted counted(Query query, Facet facet, FacetValue value) {
    String url = Address.search(within(query, facet, value.id()));
    return new Counted(value.id(), value.label(), value.count(), url);
  }

  /** The search for the items of one value. */
  private static Query within(Query query, Facet facet, String value) {
    return query.with(query.filters().with(facet, Set.of(value)));
  }

  /** Earliest first, 未注明 last. */
  List<Counted> years() {
    return values(Facet.YEAR).stream().sorted(Comparator.comparing(Counted::id)).toList();
  }

  /** Papers by their 文号, which is shorter and more distinct than their titles. */
  List<Counted> papers() {
    Library library = open.library();
    return values(Facet.DOCUMENT).stream()
        .map(
            c ->
                library
                    .document(c.id())
                    .map(d -> new Counted(c.id(), Papers.brief(d, library), c.count(), c.url()))
                    .orElse(c))
        .toList();
  }

  /** How many items have each value, by id. */
  Map<String, Long> counts(Facet facet, String value, Facet of) {
    return Tally.byId(open.values(within(query, facet, value), of, FacetRequest.ALL).values());
  }

  /** Where the values beyond the greatest are; absent where there are none. */
  Optional<Further> further(Facet facet) {
    long total = asked(facet).total();
    return total > MOST
        ? Optional.of(new Further(total, FacetsPage.address(query, facet, "")))
        : Optional.empty();
  }

  /** Items by chapter and year: the chapters with most items, most first. */
  ChapterYears chapterYears(Query query) {
    List<Counted> years = years();
    List<Counted> chapters =
        values(Facet.CHAPTER).stream().limit(MOST_CELLS / Math.max(1, years.size())).toList();
    List<Map<String, Long>> counts =
        chapters.stream().map(c -> counts(Facet.CHAPTER, c.id(), Facet.YEAR)).toList();
    long most =
        counts.stream().flatMap(row -> row.values().stream()).mapToLong(n -> n).max().orElse(0);
    List<ChapterRow> rows = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      rows.add(row(chapters.get(i), years, counts.get(i), most, usual(query)));
    }
    long largest = chapters.stream().mapToLong(Counted::count).max().orElse(0);
    return new ChapterYears(years, List.copyOf(rows), largest);
  }

  private static ChapterRow row(
      Counted chapter, List<Counted> years, Map<String, Long> counts, long most, Query query) {
    Filters under = query.filters().with(Facet.CHAPTER, Set.of(chapter.id()));
    return new ChapterRow(
        chapter,
        years.stream()
            .map(
                year ->
                    Cell.of(
                        counts.getOrDefault(year.id(), 0L),
                        most,
                        Address.search(query.with(under.with(Facet.YEAR, Set.of(year.id()))))))
            .toList());
  }
}
