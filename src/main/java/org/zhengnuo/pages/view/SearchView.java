package org.zhengnuo.pages.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Reading;
import org.zhengnuo.search.Reason;
import org.zhengnuo.search.Sort;

/**
 * A page of a search result; total, items and facets are those of the exact reading.
 *
 * @param query as typed
 * @param topic what is left of it to be searched for
 * @param read its words that became filters
 * @param readNote what a reader should know of the reading
 * @param answers the things that the query names, best first
 * @param statements how many statements hold the words, where all hits stand on the page and the
 *     number is another
 * @param hitsIn how many items hold the words where; absent without words
 * @param everywhereUrl the search that is not narrowed to own words; absent where it is not
 * @param interpretation how the query was read, piece by piece
 * @param facets the greatest values of each facet, and those chosen; of year, kind and role all
 * @param facetTotals how many values each facet has; whatever is shown
 * @param facetUrls all values of a facet that has more than are shown
 * @param owners who owns the topic, where the query asks for it
 * @param suggestions pages of units and leaders the query names
 * @param filters what narrows the result, each with what taking it away would give
 * @param dueFrom the first day by which an item may be due
 * @param dueTo the last such day
 * @param pages how many pages there are
 */
public record SearchView(
    String query,
    String topic,
    List<ReadView> read,
    Optional<String> readNote,
    List<AnswerView> answers,
    long total,
    OptionalInt statements,
    Optional<HitsIn> hitsIn,
    Optional<String> everywhereUrl,
    int page,
    int size,
    Sort sort,
    List<ReadingView> interpretation,
    Optional<RelaxationView> relaxation,
    List<ItemView> items,
    Map<Facet, List<FacetView>> facets,
    Map<Facet, Long> facetTotals,
    Map<Facet, String> facetUrls,
    List<Named> suggestions,
    Optional<OwnersView> owners,
    List<Chip> filters,
    OptionalInt from,
    OptionalInt to,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueTo,
    boolean through,
    List<String> literal,
    List<SortView> sorts,
    long pages,
    Links links)
    implements View {

  @Override
  public String title() {
    String narrowed =
        String.join(" ", chips().stream().filter(c -> !c.typed()).map(Chip::label).toList());
    String words = (query + " " + narrowed).strip();
    return words.isEmpty() ? "检索" : words + " 检索";
  }

  /** The same, its items told otherwise. */
  public SearchView showing(List<ItemView> others) {
    return new SearchView(
        query,
        topic,
        read,
        readNote,
        answers,
        total,
        statements,
        hitsIn,
        everywhereUrl,
        page,
        size,
        sort,
        interpretation,
        relaxation,
        others,
        facets,
        facetTotals,
        facetUrls,
        suggestions,
        owners,
        filters,
        from,
        to,
        dueFrom,
        dueTo,
        through,
        literal,
        sorts,
        pages,
        links);
  }

  /** The filters but those that the words say: the reading shows these. */
  public List<Chip> chips() {
    return filters.stream().filter(chip -> !isRead(chip)).toList();
  }

  private boolean isRead(Chip chip) {
    return read.stream().anyMatch(r -> r.facet().equals(chip.facet()));
  }

  /** The notices that match where nothing else does. */
  public Optional<FacetView> noticesAlone() {
    return facet(Facet.KIND).stream()
        .filter(kind -> total == 0 && kind.count() > 0 && !kind.selected())
        .filter(kind -> kind.id().equals(ItemKind.NOTICE.token()))
        .findFirst();
  }

  /** The values of a facet, most items first and 未注明 last. */
  public List<FacetView> facet(Facet facet) {
    return facets.getOrDefault(facet, List.of()).stream()
        .sorted(Comparator.comparing(v -> v.id().equals(Facet.NONE)))
        .toList();
  }

  /** Whether a facet has something to choose: months of due days alone, where there are any. */
  public boolean shows(Facet facet) {
    return switch (facet) {
      case YEAR -> !facet(facet).isEmpty() || from.isPresent() || to.isPresent();
      case DUE ->
          dueFrom.isPresent()
              || dueTo.isPresent()
              || facet(facet).stream().anyMatch(v -> v.selected() || !v.id().equals(Facet.NONE));
      case LEADER, UNIT, ROLE, CHAPTER, DOCUMENT, PLACE, KIND, STATE, COLOUR, RECONCILED ->
          !facet(facet).isEmpty();
    };
  }

  /** How many values a facet has, whatever is shown of them. */
  public long facetTotal(Facet facet) {
    return facetTotals.getOrDefault(facet, (long) facet(facet).size());
  }

  /** How the query was read, without what is a filter of its own. */
  public List<ReadingView> readings() {
    return interpretation.stream().filter(r -> filters.stream().noneMatch(c -> c.says(r))).toList();
  }

  /** Counts the first item of this page, from 1. */
  public long firstPosition() {
    return (page - 1L) * size + 1;
  }

  /** Whether a search by a crawler would only meet what other pages show. */
  public boolean narrowed() {
    return !filters.isEmpty() || page > 1 || sort != Sort.RELEVANCE;
  }

  /**
   * One piece of the query.
   *
   * @param literalUrl the same search without the piece's aliases; absent where it has none
   * @param alone how many items the piece finds by itself; absent unless the whole query finds none
   * @param aloneUrl the search for the piece by itself
   */
  public record ReadingView(
      String text,
      Reading.Kind kind,
      List<String> aliases,
      Optional<String> note,
      Optional<String> literalUrl,
      OptionalLong alone,
      String aloneUrl) {}

  /**
   * How many of the hits hold what was looked for in their own words; if not there, in the title of
   * a chapter; if not there either, in the names of leaders and owners.
   *
   * @param textUrl the search for the first alone
   */
  public record HitsIn(long text, long heading, long owner, String textUrl) {}

  /**
   * What is shown below the exact hits: what a looser reading finds and what means much the same.
   *
   * @param wordsUrl the search without what only means much the same; absent where there is none
   * @param csv these rows as a table
   * @param xlsx the same as a workbook
   */
  public record RelaxationView(
      List<String> dropped,
      String message,
      long total,
      List<ItemView> items,
      Optional<String> wordsUrl,
      String csv,
      String xlsx) {

    /** Whether none of the rows holds any word of the query. */
    public boolean onlyMeant() {
      return items.stream()
          .allMatch(item -> item.because().stream().anyMatch(r -> r.by() == Reason.By.MEANING));
    }
  }

  /**
   * One value of a facet.
   *
   * @param aliases other names of a unit or leader; empty in other facets
   * @param url the search with the value chosen, or without it where it is
   * @param onlyUrl the search with this value alone in its facet
   * @param notUrl the search without the items of this value; absent where the query language has
   *     no word for it
   * @param throughCollective further items that reach a unit through a collective; absent in other
   *     facets
   */
  public record FacetView(
      String value,
      String id,
      List<String> aliases,
      long count,
      boolean selected,
      String url,
      String onlyUrl,
      Optional<String> notUrl,
      OptionalLong throughCollective) {}

  /**
   * One filter.
   *
   * @param facet the parameter it is given by; {@code q} for what the typed words exclude
   * @param kind what sort of filter it is, Chinese
   * @param url the search without it
   * @param totalWithout how many items that would have
   */
  public record Chip(
      String facet, String kind, String value, String label, String url, long totalWithout) {

    /** Whether it stands among the typed words. */
    boolean typed() {
      return facet.equals("q");
    }

    private boolean says(ReadingView reading) {
      return typed() && reading.kind() == Reading.Kind.EXCLUDED && reading.text().equals(value);
    }
  }

  /** An order to choose. */
  public record SortView(Sort sort, String label, boolean selected, String url) {}

  /**
   * Where to go from here; {@code next} and {@code previous} are absent at the ends.
   *
   * @param ledger the tasks among them as a form to be filled in
   * @param remember what follows the address of the n-th hit, before n, to keep this search in mind
   */
  public record Links(
      String self,
      Optional<String> next,
      Optional<String> previous,
      String first,
      String last,
      String json,
      String csv,
      String xlsx,
      String ledger,
      String atom,
      String owners,
      String years,
      String remember) {}
}
