package org.zhengnuo.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.Counted;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.pages.view.Further;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.KnownNames;
import org.zhengnuo.pages.view.KnownNames.KnownName;
import org.zhengnuo.pages.view.LeaderRow;
import org.zhengnuo.pages.view.LeaderView;
import org.zhengnuo.pages.view.LeaderView.LeaderLinks;
import org.zhengnuo.pages.view.LeaderView.LeaderPortrait;
import org.zhengnuo.pages.view.ReportHistory;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.Hit;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/**
 * {@code /leaders/{id}}: what one leader leads, with whom, 分管 and 补位, events, appointments; and the
 * ledger.
 */
final class LeaderPage implements Page.Spreadsheet {

  private static final int ITEMS_SHOWN = 20;

  /** More than anyone works with: a number up to here is exact. */
  private static final int MOST_UNITS = 2000;

  @Override
  public String name() {
    return "leader";
  }

  @Override
  public String path() {
    return "/leaders/{id}";
  }

  @Override
  public String summary() {
    return "一位领导：牵头条目、共事单位、分管与补位、活动与任免，责任台账";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.ID);
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(LeaderRow.class, LeaderPortrait.class, ReportHistory.class);
  }

  @Override
  public LeaderView load(IndexView open, Parameters parameters) {
    Library library = open.library();
    Leader leader = leader(library, parameters.id());
    Query led = Query.of("").with(led(leader)).sorted(Sort.DOCUMENT);
    Results found = open.search(led.paged(1, ITEMS_SHOWN));
    return new LeaderView(
        LeaderRow.of(leader, found.total()),
        portrait(leader, led, found, open, library),
        ReportHistory.NONE);
  }

  @Override
  public LeaderView load(State now, Parameters parameters) {
    LeaderView view = load(now.open(), parameters);
    List<String> shown = view.portrait().itemsShown().stream().map(ItemView::id).toList();
    return now.today()
        .map(
            paces ->
                new LeaderView(
                    view.leader(),
                    view.portrait().showing(paces.with(view.portrait().itemsShown(), now.open())),
                    now.history(shown, Optional.empty())))
        .orElse(view);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Leader leader = leader(open.library(), parameters.id());
    Query led = Query.of("").with(led(leader));
    return new ItemTable(open.library(), parameters.origin())
        .of(leader.name() + "责任台账", open.all(led))
        .noting(() -> QueryNotes.of(led, open));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    return open.count(Query.of("").with(led(leader(open.library(), parameters.id()))));
  }

  private static Leader leader(Library library, String id) {
    return library.leader(id).orElseThrow(() -> PageException.notFound("没有标识为“" + id + "”的领导"));
  }

  private static LeaderPortrait portrait(
      Leader leader, Query led, Results found, IndexView open, Library library) {
    Set<String> names = names(leader);
    Spread spread = new Spread(open, led);
    Naming naming = new Naming(open, names);
    List<Item> portfolios = naming.of(ItemKind.PORTFOLIO, i -> manages(i, names));
    String page = Address.leader(leader.id());
    return new LeaderPortrait(
        spread.values(Facet.UNIT).stream().filter(u -> !u.id().equals(Facet.NONE)).toList(),
        units(led, open),
        spread.years(),
        spread.values(Facet.CHAPTER),
        spread.chapterYears(led),
        spread.papers(),
        of(portfolios, library),
        known(portfolios, library),
        of(naming.of(ItemKind.APPOINTMENT, i -> appoints(i, names)), library),
        of(naming.of(ItemKind.EVENT, i -> attends(i, names)), library),
        mentions(leader, open),
        found.hits().stream().map(Hit::item).map(i -> ItemView.of(i, library)).toList(),
        further(spread, naming),
        new LeaderLinks(
            Address.search(led.sorted(Sort.RELEVANCE)),
            page + Form.CSV.suffix(),
            page + Form.XLSX.suffix(),
            Address.search(FillInPage.ADDRESS, led.sorted(Sort.RELEVANCE))));
  }

  /** How many units own something the leader leads, by name. */
  private static long units(Query led, IndexView open) {
    FacetRequest many = new FacetRequest("", 1, MOST_UNITS);
    return open.values(led, Facet.UNIT, many).values().stream()
        .filter(v -> v.count() > 0 && !v.id().equals(Facet.NONE))
        .count();
  }

  private static Map<String, Further> further(Spread spread, Naming naming) {
    Map<String, Further> further = new TreeMap<>(naming.further());
    spread.further(Facet.UNIT).ifPresent(f -> further.put("units", f));
    spread.further(Facet.CHAPTER).ifPresent(f -> further.put("chapters", f));
    spread.further(Facet.DOCUMENT).ifPresent(f -> further.put("documents", f));
    return further;
  }

  private static List<ItemView> of(List<Item> items, Library library) {
    return items.stream().map(i -> ItemView.of(i, library)).toList();
  }

  private static List<KnownName> known(List<Item> portfolios, Library library) {
    return portfolios.stream()
        .flatMap(i -> KnownNames.of(i.portfolio().orElseThrow(), i.place(), library).stream())
        .distinct()
        .toList();
  }

  private static Counted mentions(Leader leader, IndexView open) {
    Query named = Query.of("\"" + leader.name() + "\"");
    return new Counted(leader.id(), leader.name(), open.count(named), Address.search(named));
  }

  private static boolean manages(Item item, Set<String> names) {
    return item.portfolio().filter(p -> names.contains(p.person())).isPresent();
  }

  private static boolean appoints(Item item, Set<String> names) {
    return item.appointment().filter(a -> names.contains(a.person())).isPresent();
  }

  private static boolean attends(Item item, Set<String> names) {
    return item.event()
        .filter(e -> e.people().stream().anyMatch(p -> names.contains(p.name())))
        .isPresent();
  }

  private static Set<String> names(Leader leader) {
    Set<String> names = new LinkedHashSet<>();
    names.add(leader.name());
    names.addAll(leader.aliases());
    return names;
  }

  private static Filters led(Leader leader) {
    return Counts.only(Facet.LEADER, leader.id());
  }
}
