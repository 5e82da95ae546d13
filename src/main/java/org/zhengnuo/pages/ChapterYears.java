package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Period;
import org.zhengnuo.pages.MatrixView.Cell;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;

/**
 * Items by chapter and year; every number leads to its items.
 *
 * @param years earliest first, 未注明 last
 * @param rows most items first
 * @param largest the largest total of a row
 */
public record ChapterYears(List<Counted> years, List<ChapterRow> rows, long largest) {

  /**
   * One chapter.
   *
   * @param cells one a year
   */
  public record ChapterRow(Counted chapter, List<Cell> cells) {}

  private record Place(String chapter, String year) {

    static Place of(Item item) {
      return new Place(
          item.chapter().map(Heading::title).orElse(Facet.NONE),
          item.period().map(Period::token).orElse(Facet.NONE));
    }
  }

  /**
   * @param found what the query finds, with its facets
   * @param items all it finds
   */
  static ChapterYears of(Query query, Results found, List<Item> items) {
    Map<Place, Long> counts =
        items.stream()
            .map(Place::of)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Counted> years = UnitPage.years(query, found);
    List<ChapterRow> rows =
        UnitPage.narrowed(query, found, Facet.CHAPTER).stream()
            .map(
                chapter ->
                    new ChapterRow(
                        chapter,
                        years.stream()
                            .map(year -> new Place(chapter.id(), year.id()))
                            .map(at -> cell(at, counts.getOrDefault(at, 0L), most, query))
                            .toList()))
            .toList();
    long largest = rows.stream().mapToLong(row -> row.chapter().count()).max().orElse(0);
    return new ChapterYears(years, rows, largest);
  }

  private static Cell cell(Place at, long count, long most, Query query) {
    Filters chapter = FacetLinks.with(query.filters(), Facet.CHAPTER, Set.of(at.chapter()));
    Filters both = FacetLinks.with(chapter, Facet.YEAR, Set.of(at.year()));
    return Cell.of(count, most, Address.search(UnitPage.usual(query).with(both)));
  }
}
