package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.pages.YearsView.Choice;
import org.zhengnuo.pages.YearsView.YearColumn;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * {@code /years}: one topic side by side, a column a year; its table is the whole result, side by
 * side likewise.
 */
final class YearsPage implements Page.Ledger {

  private static final int SHOWN = 10;

  /** Facets offered whole; of the others only what is chosen, to be taken back. */
  private static final Set<Facet> OFFERED = Set.of(Facet.YEAR, Facet.PLACE, Facet.KIND);

  private final Supplier<ItemIndex> index;

  YearsPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

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
  public YearsView load(Parameters parameters) {
    ItemIndex open = index.get();
    Query query = query(parameters, open);
    Results found = open.search(query.paged(1, 0));
    return new YearsView(
        query.text(),
        found.total(),
        choices(query, found),
        years(query, found).stream().map(v -> column(query, v, open)).toList(),
        query.filters().from(),
        query.filters().to(),
        query.filters().through(),
        query.literal().stream().sorted().toList(),
        Address.search(query.sorted(Sort.YEAR)),
        Address.search("/years.csv", query),
        Address.search("/years.xlsx", query));
  }

  @Override
  public Table table(Parameters parameters) {
    ItemIndex open = index.get();
    Query query = query(parameters, open);
    List<FacetValue> years = years(query, open.search(query.paged(1, 0)));
    return new YearsTable(open.library(), parameters.origin())
        .of(
            years.stream().map(FacetValue::label).toList(),
            years.stream().map(y -> open.all(of(query, y))).toList());
  }

  private static Query query(Parameters parameters, ItemIndex open) {
    return SearchParameters.query(parameters, open.library());
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
    return query.with(FacetLinks.with(query.filters(), Facet.YEAR, Set.of(year.id())));
  }

  private static YearColumn column(Query query, FacetValue year, ItemIndex open) {
    Query alone = of(query, year);
    Results found = open.search(alone.paged(1, SHOWN));
    return new YearColumn(
        year.id(),
        year.label(),
        found.total(),
        SearchPage.items(alone, found.hits(), open.library()),
        Address.search(alone),
        Address.remembered(alone));
  }

  private static Map<Facet, List<Choice>> choices(Query query, Results found) {
    Map<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    found
        .facets()
        .forEach(
            (facet, values) ->
                choices.put(
                    facet,
                    ordered(facet, values)
                        .filter(v -> v.selected() || OFFERED.contains(facet))
                        .map(v -> choice(query, facet, v))
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
