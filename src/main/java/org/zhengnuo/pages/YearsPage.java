package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.cite.YearsTable;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.YearsView;
import org.zhengnuo.pages.view.YearsView.Choice;
import org.zhengnuo.pages.view.YearsView.YearColumn;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * {@code /years}: one topic side by side, a column a year; its table is the whole result, side by
 * side likewise.
 */
final class YearsPage implements Page.Spreadsheet {

  /** Side by side as long as they can be read so; further years are chosen. */
  private static final int MOST_COLUMNS = 16;

  private static final int SHOWN = 10;
  private static final int SHOWN_OF_MANY = 5;
  private static final int MANY = 8;

  private static final int PAPERS_NAMED = 2;

  /** Facets offered whole; of the others only what is chosen, to be taken back. */
  private static final Set<Facet> OFFERED = Set.of(Facet.YEAR, Facet.PLACE, Facet.KIND);

  @Override
  public String name() {
    return "years";
  }

  @Override
  public String path() {
    return "/years";
  }

  @Override
  public String summary() {
    return "年度对照：同一话题在各年文件里怎么说，一年一栏";
  }

  @Override
  public List<Parameter> parameters() {
    return SearchParameters.narrowing();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(YearsView.class);
  }

  @Override
  public YearsView load(IndexView open, Parameters parameters) {
    Query typed = query(parameters, open);
    Results everywhere = open.search(typed.paged(1, 0));
    Optional<FacetValue> place = usual(typed, everywhere);
    Query query = place.map(p -> in(typed, p)).orElse(typed);
    Results found = place.isPresent() ? open.search(query.paged(1, 0)) : everywhere;
    List<FacetValue> years = years(query, found);
    List<FacetValue> newest = years.subList(Math.max(0, years.size() - MOST_COLUMNS), years.size());
    return new YearsView(
        query.text(),
        found.total(),
        choices(query, typed, found),
        place.map(FacetValue::label),
        new YearNumbers(open).of(query),
        found.facetTotals(),
        further(query, found),
        columns(query, newest, found, open),
        years.size(),
        query.filters().from(),
        query.filters().to(),
        query.filters().due().from(),
        query.filters().due().to(),
        query.filters().through(),
        query.literal().stream().sorted().toList(),
        Address.search(query.sorted(Sort.YEAR)),
        Address.search("/years.csv", query),
        Address.search("/years.xlsx", query));
  }

  /**
   * The place with most hits, where several have some and none was chosen: a column must not mix
   * places unnoticed.
   */
  private static Optional<FacetValue> usual(Query typed, Results found) {
    boolean free = typed.filters().values(Facet.PLACE).isEmpty();
    boolean asks = !typed.text().isEmpty() || !typed.filters().equals(Filters.NONE);
    List<FacetValue> places =
        found.facets().getOrDefault(Facet.PLACE, List.of()).stream()
            .filter(place -> place.count() > 0 && !place.id().equals(Facet.NONE))
            .toList();
    return free && asks && places.size() > 1 ? places.stream().findFirst() : Optional.empty();
  }

  private static Query in(Query typed, FacetValue place) {
    return typed.with(typed.filters().with(Facet.PLACE, Set.of(place.id())));
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Query query = query(parameters, open);
    List<FacetValue> years = years(query, open.search(query.paged(1, 0)));
    return new YearsTable(open.library(), parameters.origin())
        .of(
            years.stream().map(FacetValue::label).toList(),
            years.stream().map(y -> open.all(of(query, y))).toList());
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    return open.count(query(parameters, open));
  }

  private static Map<Facet, String> further(Query query, Results found) {
    Map<Facet, String> further = SearchPage.further(query, found);
    further.keySet().retainAll(OFFERED);
    return further;
  }

  private static Query query(Parameters parameters, IndexView open) {
    return SearchParameters.query(parameters, open);
  }

  /** The years chosen, or all that have hits; by first year, 未注明 last. */
  private static List<FacetValue> years(Query query, Results found) {
    boolean all = query.filters().values(Facet.YEAR).isEmpty();
    return found.facets().getOrDefault(Facet.YEAR, List.of()).stream()
        .filter(v -> all || v.selected())
        .sorted(chronologically())
        .toList();
  }

  private static Query of(Query query, FacetValue year) {
    return query.with(query.filters().with(Facet.YEAR, Set.of(year.id())));
  }

  private static List<YearColumn> columns(
      Query query, List<FacetValue> years, Results found, IndexView open) {
    int shown = years.size() > MANY ? SHOWN_OF_MANY : SHOWN;
    List<Query> alone = years.stream().map(year -> of(query, year)).toList();
    List<List<Hit>> hits =
        open.hits(query.paged(1, shown), alone.stream().map(Query::filters).toList());
    return IntStream.range(0, years.size())
        .mapToObj(
            i ->
                column(
                    alone.get(i),
                    years.get(i),
                    found.totals().under(alone.get(i).filters()),
                    papers(alone.get(i), open),
                    SearchPage.items(alone.get(i), hits.get(i), open.library())))
        .toList();
  }

  /** What is held of a year and place, whether it speaks of the topic or not. */
  private static FacetValues papers(Query alone, IndexView open) {
    Filters held =
        Filters.NONE
            .with(Facet.YEAR, alone.filters().values(Facet.YEAR))
            .with(Facet.PLACE, alone.filters().values(Facet.PLACE));
    FacetRequest request = new FacetRequest("", 1, PAPERS_NAMED);
    return open.values(Query.of("").with(held), Facet.DOCUMENT, request);
  }

  private static YearColumn column(
      Query alone, FacetValue year, long total, FacetValues papers, List<ItemView> shown) {
    return new YearColumn(
        year.id(),
        year.label(),
        total,
        papers.total(),
        papers.values().stream().map(FacetValue::label).toList(),
        shown,
        Address.search(alone),
        Address.remembered(alone));
  }

  /** Instead of a place that nobody chose another one is chosen, not added. */
  private static Map<Facet, List<Choice>> choices(Query query, Query typed, Results found) {
    Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    found
        .facets()
        .forEach(
            (facet, values) ->
                choices.put(
                    facet,
                    ordered(facet, values)
                        .filter(v -> v.selected() || OFFERED.contains(facet))
                        .map(v -> choice(facet == Facet.PLACE ? typed : query, facet, v))
                        .toList()));
    choices.values().removeIf(List::isEmpty);
    return choices;
  }

  private static Choice choice(Query query, Facet facet, FacetValue value) {
    Query toggled = query.with(query.filters().toggled(facet, value.id()));
    return new Choice(
        value.id(),
        value.label(),
        value.count(),
        value.selected(),
        Address.search("/years", toggled));
  }

  private static Comparator<FacetValue> chronologically() {
    return Comparator.<FacetValue, Boolean>comparing(v -> v.id().equals(Facet.NONE))
        .thenComparing(FacetValue::id);
  }

  private static Stream<FacetValue> ordered(Facet facet, List<FacetValue> values) {
    return facet == Facet.YEAR ? values.stream().sorted(chronologically()) : values.stream();
  }
}
