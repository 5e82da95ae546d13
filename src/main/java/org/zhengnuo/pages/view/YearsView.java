package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengnuo.search.Facet;

/**
 * What the papers of several years say of one topic, a column a year, earliest first.
 *
 * @param facets what the years, places and kinds can be chosen by, and what else is chosen
 * @param place the place that all columns are of where nobody chose one: that of most hits
 * @param numbers what statements of the topic promise or report, an indicator a row
 * @param facetTotals how many values of each facet there are
 * @param facetUrls where all of them are, of a facet offered that has more
 * @param columns the years chosen, or all that have hits, the newest where they are many; each with
 *     its first hits
 * @param columnsTotal how many years there are, those left out too
 * @param dueFrom the first day by which an item may be due
 * @param dueTo the last such day
 * @param search the same result as one list
 */
public record YearsView(
    String query,
    long total,
    Map<Facet, List<Choice>> facets,
    Optional<String> place,
    List<YearsOfIndicator> numbers,
    Map<Facet, Long> facetTotals,
    Map<Facet, String> facetUrls,
    List<YearColumn> columns,
    int columnsTotal,
    OptionalInt from,
    OptionalInt to,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueTo,
    boolean through,
    List<String> literal,
    String search,
    String csv,
    String xlsx)
    implements View {

  @Override
  public String title() {
    return (query + " 年度对照").strip();
  }

  /** Whether nothing was asked for yet, so that there is nothing to compare. */
  public boolean asksNothing() {
    boolean chosen = facets.values().stream().flatMap(List::stream).anyMatch(Choice::selected);
    boolean narrowed = from.isPresent() || to.isPresent() || dueFrom.isPresent();
    return query.isEmpty() && !chosen && !narrowed && dueTo.isEmpty();
  }

  /**
   * A value to choose.
   *
   * @param count its items under all other filters
   * @param url this page with the value chosen, or without it where it is
   */
  public record Choice(String id, String label, long count, boolean selected, String url) {}

  /**
   * One year or period.
   *
   * @param id the value of {@code year}
   * @param total exact number of its items
   * @param papers how many papers of it are held, whether they speak of the topic or not
   * @param paperTitles the largest of these
   * @param url the search for all of them
   * @param remember what follows the address of its n-th item, before n, to keep that search in
   *     mind
   */
  public record YearColumn(
      String id,
      String label,
      long total,
      long papers,
      List<String> paperTitles,
      List<ItemView> items,
      String url,
      String remember) {

    /** The papers held, named in short; Chinese. */
    public String held() {
      String named = String.join("、", paperTitles.stream().map(t -> "《" + t + "》").toList());
      return papers > paperTitles.size() ? named + "等 " + papers + " 份文件" : named;
    }
  }
}
