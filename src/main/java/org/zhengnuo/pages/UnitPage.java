package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.cite.UnitRoles;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.CellSearch;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.Further;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ReportHistory;
import org.zhengnuo.pages.view.UnitRef;
import org.zhengnuo.pages.view.UnitRow;
import org.zhengnuo.pages.view.UnitView;
import org.zhengnuo.pages.view.UnitView.UnitLinks;
import org.zhengnuo.pages.view.UnitView.UnitPortrait;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * {@code /units/{id}}: what one unit leads, shares and receives through a collective; its table is
 * its ledger.
 */
final class UnitPage implements Page.Spreadsheet {

  private static final int ITEMS_SHOWN = 20;

  /** No collective stands for so many; whatever a paper says, the page ends. */
  private static final int MOST_REFS = 500;

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
    return List.of(UnitRow.class, UnitPortrait.class, ReportHistory.class);
  }

  @Override
  public UnitView load(IndexView open, Parameters parameters) {
    Unit unit = unit(open.library(), parameters.id());
    Query named = Query.of("").with(named(unit)).sorted(Sort.DOCUMENT);
    Results found = open.search(named.paged(1, ITEMS_SHOWN));
    Optional<FacetValue> counted =
        found.facets().getOrDefault(Facet.UNIT, List.of()).stream()
            .filter(v -> v.id().equals(unit.id()))
            .findFirst();
    Map<String, Long> roles = Tally.byId(found.facets().getOrDefault(Facet.ROLE, List.of()));
    return new UnitView(
        UnitRow.of(unit, counted, roles), portrait(unit, named, found, open), ReportHistory.NONE);
  }

  @Override
  public UnitView load(State now, Parameters parameters) {
    UnitView view = load(now.open(), parameters);
    List<String> shown = view.portrait().itemsShown().stream().map(ItemView::id).toList();
    return now.today()
        .map(
            paces ->
                new UnitView(
                    view.unit(),
                    view.portrait().showing(paces.with(view.portrait().itemsShown(), now.open())),
                    now.history(shown, Optional.of(view.unit().id()))))
        .orElse(view);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Library library = open.library();
    Unit unit = unit(library, parameters.id());
    Set<String> collectives =
        library.collectivesOf(unit.id()).stream().map(Unit::id).collect(Collectors.toSet());
    UnitRoles roles = new UnitRoles(Set.of(unit.id()), collectives);
    return new ItemTable(library, parameters.origin(), roles)
        .of(unit.name() + "责任台账", open.all(reached(unit)))
        .noting(() -> QueryNotes.of(reached(unit), open));
  }

  private static Query reached(Unit unit) {
    return Query.of("").with(Counts.through(named(unit)));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    return open.count(reached(unit(open.library(), parameters.id())));
  }

  private static Unit unit(Library library, String id) {
    return library.unit(id).orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的单位"));
  }

  private static UnitPortrait portrait(Unit unit, Query named, Results found, IndexView open) {
    Library library = open.library();
    Spread spread = new Spread(open, named);
    Spread shared = new Spread(open, Query.of(CellSearch.owner("单位", MatrixKind.unit(unit))));
    return new UnitPortrait(
        spread.values(Facet.ROLE),
        spread.years(),
        spread.values(Facet.CHAPTER),
        spread.chapterYears(named),
        spread.papers(),
        spread.values(Facet.LEADER),
        partners(unit, shared, named),
        library.unit(unit.parent()).map(UnitRef::of),
        refs(library.partsOf(unit.id()).stream()),
        refs(library.collectivesOf(unit.id()).stream()),
        refs(unit.members().stream().flatMap(id -> library.unit(id).stream())),
        shown(named, found, open),
        further(spread, shared),
        links(unit, named));
  }

  private static Map<String, Further> further(Spread spread, Spread shared) {
    Map<String, Further> further = new TreeMap<>();
    spread.further(Facet.CHAPTER).ifPresent(f -> further.put("chapters", f));
    spread.further(Facet.DOCUMENT).ifPresent(f -> further.put("documents", f));
    spread.further(Facet.LEADER).ifPresent(f -> further.put("leaders", f));
    shared.further(Facet.UNIT).ifPresent(f -> further.put("partners", f));
    return further;
  }

  /** What it leads stands before what it shares. */
  private static List<ItemView> shown(Query named, Results found, IndexView open) {
    Set<String> lead = Set.of(Role.LEAD.token());
    Query led = named.with(named.filters().with(Facet.ROLE, lead));
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
    Filters through = Counts.through(named(unit));
    return new UnitLinks(
        Address.search(usual),
        Address.search(usual.with(through)),
        page + Form.CSV.suffix(),
        page + Form.XLSX.suffix(),
        Address.search(FillInPage.ADDRESS, usual.with(through)));
  }

  /**
   * Values of one facet are OR, so that two units on one item are counted by words that name one.
   */
  private static List<Counted> partners(Unit unit, Spread shared, Query named) {
    return shared.values(Facet.UNIT).stream()
        .filter(u -> !u.id().equals(unit.id()))
        .map(u -> new Counted(u.id(), u.label(), u.count(), both(named, u)))
        .toList();
  }

  private static String both(Query named, Counted other) {
    Axis partner = new Axis(other.id(), other.label());
    CellSearch both = CellSearch.in(named.sorted(Sort.RELEVANCE));
    return Address.search(both.ownedBy(partner, MatrixKind.ANY).query());
  }

  private static List<UnitRef> refs(Stream<Unit> units) {
    return units.limit(MOST_REFS).map(UnitRef::of).toList();
  }

  private static Filters named(Unit unit) {
    return Counts.only(Facet.UNIT, unit.id());
  }
}
