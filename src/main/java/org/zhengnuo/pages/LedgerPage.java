package org.zhengnuo.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.ledger.Colour;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.cite.ProgressTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.LedgerGroup;
import org.zhengnuo.pages.link.LedgerRequest;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ColourCounts;
import org.zhengnuo.pages.view.GroupRef;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LedgerView;
import org.zhengnuo.pages.view.LedgerView.GroupLink;
import org.zhengnuo.pages.view.LedgerView.GroupRow;
import org.zhengnuo.pages.view.LedgerView.LedgerLinks;
import org.zhengnuo.pages.view.LedgerView.PeriodLink;
import org.zhengnuo.pages.view.LedgerView.Since;
import org.zhengnuo.pages.view.ReconciledCounts;
import org.zhengnuo.pages.view.SearchView.Chip;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Results;
import org.zhengnuo.search.Sort;

/** {@code /ledger}: how far the tasks of a search are, red first; by unit, leader or place. */
final class LedgerPage implements Page.Reporting {

  /** What is looked at first. */
  static final List<Colour> URGENT_FIRST =
      List.of(Colour.RED, Colour.YELLOW, Colour.BLUE, Colour.UNREPORTED, Colour.DONE);

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public String path() {
    return "/ledger";
  }

  @Override
  public String summary() {
    return "台账：任务的状态、进度和颜色，红的在前，按单位、领导或地区汇总（须以 --ledger 打开台账）";
  }

  @Override
  public List<Parameter> parameters() {
    return LedgerRequest.declared();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(LedgerView.class);
  }

  @Override
  public LedgerView load(State now, Parameters parameters) {
    return new Board(now, parameters).view();
  }

  @Override
  public Table table(State now, Parameters parameters) {
    Board board = new Board(now, parameters);
    return new ProgressTable(parameters.origin()).of("台账", board.urgentFirst(0).map(board::view));
  }

  /** Only kinds that are reported on are tasks of the board. */
  static Query tasks(Query query) {
    Set<String> kinds = new HashSet<>(Paces.TASKS.values(Facet.KIND));
    Set<String> chosen = query.filters().values(Facet.KIND);
    if (!chosen.isEmpty()) {
      kinds.retainAll(chosen);
    }
    // Where only other kinds were chosen there is no task.
    return query.with(
        query.filters().with(Facet.KIND, kinds.isEmpty() ? Set.of("no-task") : kinds));
  }

  static PeriodLink link(ReportPeriod period) {
    return new PeriodLink(period.token(), period.label(), "/ledger/" + period.token());
  }

  static <T extends Enum<T>> Map<T, String> byValue(Class<T> set, Function<T, String> url) {
    Map<T, String> urls = new EnumMap<>(set);
    for (T value : set.getEnumConstants()) {
      urls.put(value, url.apply(value));
    }
    return urls;
  }

  /** What one request sees. */
  private static final class Board {
    private final LedgerRequest request;
    private final Paces paces;
    private final ReportPeriod month;
    private final IndexView open;
    private final IndexView since;
    private final Library library;
    private final Query query;

    Board(State now, Parameters parameters) {
      PaceBook book = now.book();
      request = LedgerRequest.of(parameters, now.open());
      LocalDate day = request.asOf().orElseGet(book::today);
      month = request.period().orElseGet(() -> month(day, book, now.open()));
      Paces reconciled = book.of(month, now.open());
      boolean ofPeriod =
          request.period().isPresent()
              || !request.query().filters().values(Facet.RECONCILED).isEmpty();
      paces = ofPeriod ? reconciled : book.on(day, now.open());
      open = now.open().under(paces.columns());
      since = now.open().under(reconciled.columns());
      library = open.library();
      query = tasks(request.query());
    }

    /** That of the day or, while nothing was reported for it, the one before. */
    private static ReportPeriod month(LocalDate day, PaceBook book, IndexView open) {
      ReportPeriod of = ReportPeriod.month(YearMonth.from(day));
      boolean told = book.of(of, open).reconciled().containsKey(Reconciled.REPORTED);
      return told ? of : of.previous();
    }

    LedgerView view() {
      List<FacetValue> colours = open.values(query, Facet.COLOUR, FacetRequest.ALL).values();
      LedgerGroups groups = new LedgerGroups(open, query, request.group().facet());
      FacetValues shown = groups.shown();
      long total = open.count(query);
      return new LedgerView(
          query.text(),
          heading(),
          paces.reckoner().day(),
          request.period().map(LedgerPage::link),
          request.group(),
          total,
          ColourCounts.of(colours),
          urls(request),
          rows(groups, shown.values()),
          shown.total(),
          since(),
          items(),
          query.page(),
          query.size(),
          (total + Math.max(1, query.size()) - 1) / Math.max(1, query.size()),
          chips(open.search(query.paged(1, 0))),
          Arrays.stream(LedgerGroup.values()).map(this::grouping).toList(),
          paces.orphans(),
          links(total));
    }

    ItemView view(Item item) {
      return paces.with(item, ItemView.of(item, library), library);
    }

    private List<Chip> chips(Results found) {
      return new Chips(
              request.query(),
              found,
              open,
              other -> request.with(other).url(),
              filters -> open.count(tasks(request.query().with(filters))))
          .all(found.facets());
    }

    private List<ItemView> items() {
      return paces.with(
          urgentFirst((query.page() - 1L) * query.size()).limit(query.size()).toList(),
          item -> ItemView.of(item, library),
          library);
    }

    /** Of an order that was asked for, that; else by colour, what is due first before the rest. */
    Stream<Item> urgentFirst(long skip) {
      if (query.sort() != Sort.RELEVANCE) {
        return open.all(query).skip(skip);
      }
      Query inner = query.text().isEmpty() ? query.sorted(Sort.DUE) : query;
      Set<String> chosen = query.filters().values(Facet.COLOUR);
      return URGENT_FIRST.stream()
          .map(Colour::token)
          .filter(colour -> chosen.isEmpty() || chosen.contains(colour))
          .flatMap(
              colour -> open.all(inner.with(inner.filters().with(Facet.COLOUR, Set.of(colour)))))
          .skip(skip);
    }

    private Map<Colour, String> urls(LedgerRequest of) {
      return byValue(Colour.class, colour -> of.only(colour).url());
    }

    private List<GroupRow> rows(LedgerGroups groups, List<FacetValue> shown) {
      Map<String, Map<Colour, Long>> counts = groups.by(Facet.COLOUR, List.of(Colour.values()));
      return shown.stream().map(value -> row(value, counts)).toList();
    }

    private GroupRow row(FacetValue value, Map<String, Map<Colour, Long>> counts) {
      Map<Colour, Long> by = counts.getOrDefault(value.id(), Map.of());
      LedgerRequest alone = request.only(request.group().facet(), value.id());
      return GroupRow.of(
          GroupRef.of(request.group(), value.id(), value.label(), library),
          new ColourCounts(
              by.getOrDefault(Colour.BLUE, 0L),
              by.getOrDefault(Colour.YELLOW, 0L),
              by.getOrDefault(Colour.RED, 0L),
              by.getOrDefault(Colour.DONE, 0L),
              by.getOrDefault(Colour.UNREPORTED, 0L)),
          alone.url(),
          urls(alone));
    }

    private Since since() {
      Map<Reconciled, Long> counts =
          since.values(query, Facet.RECONCILED, FacetRequest.ALL).values().stream()
              .collect(
                  Collectors.toMap(
                      v -> Token.find(Reconciled.class, v.id()).orElse(Reconciled.CLOSED),
                      FacetValue::count,
                      Long::sum));
      return new Since(
          link(month),
          ReconciledCounts.of(counts),
          byValue(Reconciled.class, what -> request.in(month).only(what).url()));
    }

    private GroupLink grouping(LedgerGroup group) {
      String url = request.by(group).url();
      return new GroupLink(group, group.label(), group == request.group(), url);
    }

    /** Who alone is asked for. */
    private String heading() {
      Filters filters = request.query().filters();
      Stream<String> leaders =
          filters.values(Facet.LEADER).stream()
              .map(id -> library.leader(id).map(l -> l.name()).orElse(id));
      Stream<String> units =
          filters.values(Facet.UNIT).stream()
              .map(id -> library.unit(id).map(u -> u.name()).orElse(id));
      String who = Stream.concat(leaders, units).limit(3).collect(Collectors.joining("、"));
      return who.isEmpty() ? "全部任务" : who;
    }

    private LedgerLinks links(long total) {
      Query first = request.query().paged(1, request.query().size());
      Paging paging =
          new Paging(query.page(), Math.max(1, query.size()), Math.max(1, query.size()));
      LedgerRequest plain = request.with(first);
      Query searched = first.with(first.filters().with(Facet.RECONCILED, Set.of()));
      return new LedgerLinks(
          paging.links(plain.url(), total, Optional.empty()),
          plain.url(Form.JSON),
          plain.url(Form.CSV),
          Address.search(FillInPage.ADDRESS, searched),
          Address.search(searched));
    }
  }
}
