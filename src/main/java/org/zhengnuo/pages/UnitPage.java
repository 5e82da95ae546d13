package org.zhengnuo.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.UnitView.UnitLinks;
import org.zhengnuo.pages.UnitView.UnitPortrait;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * {@code /units/{id}}: what one unit leads, shares and receives through a collective; its table is
 * its ledger.
 */
final class UnitPage implements Page.Ledger {

  private static final int ITEMS_SHOWN = 20;

  private final Supplier<ItemIndex> index;

  UnitPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

  @Override
  public String name() {
    return "unit";
  }

  @Override
  public String path() {
    return "/units/{id}";
  }

  @Override
  public String summary() {
    return "一个单位：牵头、参与、经集合涉及的条目，责任台账";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.ID);
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(UnitRow.class, UnitPortrait.class);
  }

  @Override
  public UnitView load(Parameters parameters) {
    ItemIndex open = index.get();
    Unit unit = unit(open.library(), parameters.id());
    return new UnitView(UnitRow.of(unit, new Tally(open)), portrait(unit, open));
  }

  @Override
  public Table table(Parameters parameters) {
    ItemIndex open = index.get();
    Library library = open.library();
    Unit unit = unit(library, parameters.id());
    Set<String> asked =
        Stream.concat(Stream.of(unit), within(unit, library))
            .map(Unit::id)
            .collect(Collectors.toSet());
    return new LedgerTable(library, parameters.origin(), asked)
        .of(unit.name() + "责任台账", open.all(Query.of("").with(through(unit))));
  }

  private static Unit unit(Library library, String id) {
    return library.unit(id).orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的单位"));
  }

  private static UnitPortrait portrait(Unit unit, ItemIndex open) {
    Library library = open.library();
    Query named = Query.of("").with(named(unit)).sorted(Sort.DOCUMENT);
    Results found = open.search(named.paged(1, ITEMS_SHOWN));
    List<Item> items = open.all(named).toList();
    return new UnitPortrait(
        narrowed(named, found, Facet.ROLE),
        years(named, found),
        narrowed(named, found, Facet.CHAPTER),
        ChapterYears.of(named, found, items),
        papers(named, found, library),
        narrowed(named, found, Facet.LEADER),
        partners(unit, items.stream(), named),
        library.unit(unit.parent()).map(UnitRef::of),
        refs(library.units().stream().filter(u -> u.parent().equals(unit.id()))),
        refs(within(unit, library)),
        refs(unit.members().stream().flatMap(id -> library.unit(id).stream())),
        shown(named, found, open),
        links(unit, named));
  }

  /** What it leads stands before what it shares. */
  private static List<ItemView> shown(Query named, Results found, ItemIndex open) {
    Set<String> lead = Set.of(Role.LEAD.token());
    Query led = named.with(FacetLinks.with(named.filters(), Facet.ROLE, lead));
    Results first = open.search(led.paged(1, ITEMS_SHOWN));
    return Stream.concat(first.hits().stream(), found.hits().stream())
        .map(Hit::item)
        .distinct()
        .limit(ITEMS_SHOWN)
        .map(i -> ItemView.of(i, open.library()))
        .toList();
  }

  private static UnitLinks links(Unit unit, Query named) {
    String page = Address.unit(unit.id());
    Query usual = named.sorted(Sort.RELEVANCE);
    return new UnitLinks(
        Address.search(usual),
        Address.search(usual.with(through(unit))),
        page + Form.CSV.suffix(),
        page + Form.XLSX.suffix());
  }

  /** Earliest first, 未注明 last. */
  static List<Counted> years(Query query, Results found) {
    return narrowed(query, found, Facet.YEAR).stream()
        .sorted(Comparator.comparing(Counted::id))
        .toList();
  }

  /** Papers by their 文号, which is shorter and more distinct than their titles. */
  static List<Counted> papers(Query query, Results found, Library library) {
    return narrowed(query, found, Facet.DOCUMENT).stream()
        .map(
            c ->
                library
                    .document(c.id())
                    .map(d -> new Counted(c.id(), Papers.brief(d, library), c.count(), c.url()))
                    .orElse(c))
        .toList();
  }

  /** The same search as an address is written for it. */
  static Query usual(Query query) {
    return query.sorted(Sort.RELEVANCE).paged(1, SearchParameters.USUAL_PAGE);
  }

  static List<Counted> narrowed(Query query, Results found, Facet facet) {
    Query usual = usual(query);
    return found.facets().getOrDefault(facet, List.of()).stream()
        .filter(v -> v.count() > 0)
        .map(
            v ->
                new Counted(
                    v.id(),
                    v.label(),
                    v.count(),
                    Address.search(
                        usual.with(FacetLinks.with(query.filters(), facet, Set.of(v.id()))))))
        .toList();
  }

  /** Facets of one filter are OR, so that two units on one item are counted here, item by item. */
  private static List<Counted> partners(Unit unit, Stream<Item> items, Query named) {
    Map<Unit, Long> counted =
        items
            .flatMap(i -> i.ownership().owners().stream().map(Owner::unit).distinct())
            .filter(u -> !u.id().equals(unit.id()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counted.entrySet().stream()
        .sorted(
            Map.Entry.<Unit, Long>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().name()))
        .map(
            e ->
                new Counted(
                    e.getKey().id(), e.getKey().name(), e.getValue(), both(named, e.getKey())))
        .toList();
  }

  private static String both(Query named, Unit other) {
    CellSearch both = CellSearch.in(named.sorted(Sort.RELEVANCE));
    return Address.search(both.ownedBy(MatrixKind.unit(other), MatrixKind.ANY).query());
  }

  private static Stream<Unit> within(Unit unit, Library library) {
    return library.units().stream().filter(u -> u.members().contains(unit.id()));
  }

  private static List<UnitRef> refs(Stream<Unit> units) {
    return units.map(UnitRef::of).toList();
  }

  private static Filters named(Unit unit) {
    return Counts.only(Facet.UNIT, unit.id());
  }

  private static Filters through(Unit unit) {
    Filters named = named(unit);
    return new Filters(named.selected(), named.from(), named.to(), true);
  }
}
