package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.pages.MatrixView.Cell;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Query;

/**
 * Items by chapter and year; every number leads to its items.
 *
 * @param years earliest first, 未注明 last
 * @param rows the chapters with most items, most first
 * @param largest the largest total of a row
 */
public record ChapterYears(List<Counted> years, List<ChapterRow> rows, long largest) {

  /** A table that a page has room for, whatever the number of its years. */
  private static final int MOST_CELLS = 600;

  /**
   * One chapter.
   *
   * @param cells one a year
   */
  public record ChapterRow(Counted chapter, List<Cell> cells) {}

  static ChapterYears of(Query query, Spread spread) {
    List<Counted> years = spread.years();
    List<Counted> chapters =
        spread.values(Facet.CHAPTER).stream()
            .limit(MOST_CELLS / Math.max(1, years.size()))
            .toList();
    List<Map<String, Long>> counts =
        chapters.stream().map(c -> spread.counts(Facet.CHAPTER, c.id(), Facet.YEAR)).toList();
    long most =
        counts.stream().flatMap(row -> row.values().stream()).mapToLong(n -> n).max().orElse(0);
    List<ChapterRow> rows = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      rows.add(row(chapters.get(i), years, counts.get(i), most, Spread.usual(query)));
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
