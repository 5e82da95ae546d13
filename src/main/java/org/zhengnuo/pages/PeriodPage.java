package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.ledger.Reconciled;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.model.Token;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.LedgerGroup;
import org.zhengnuo.pages.link.LedgerRequest;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.GroupRef;
import org.zhengnuo.pages.view.PeriodView;
import org.zhengnuo.pages.view.PeriodView.Before;
import org.zhengnuo.pages.view.PeriodView.PeriodRow;
import org.zhengnuo.pages.view.ReconciledCounts;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.FacetValues;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;

/** {@code /ledger/{period}}: 对账 of a week, ten days or a month, by unit and by leader. */
final class PeriodPage implements Page.Reporting, Page.Spreadsheet {

  private static final String PERIOD = "period";
  private static final String ITSELF = "本单位填报";
  private static final List<Reconciled> TOLD = List.of(Reconciled.values());

  @Override
  public String name() {
    return "period";
  }

  @Override
  public String path() {
    return "/ledger/{period}";
  }

  @Override
  public String summary() {
    return "对账：一周、一旬或一月的已报、未报、有变化、新完成、滞后、逾期，按单位和领导，与上期并列（须以 --ledger 打开台账）";
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            Stream.of(Parameter.path(PERIOD, "月 2023-06、旬 2023-06-2（中旬）或周 2023-W26")),
            SearchParameters.narrowing().stream())
        .toList();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(PeriodView.class);
  }

  @Override
  public PeriodView load(State now, Parameters parameters) {
    return new Sheet(now, parameters).view();
  }

  /** A workbook takes any number of groups that a page shows. */
  @Override
  public long rows(IndexView open, Parameters parameters) {
    return 0;
  }

  @Override
  public Table table(State now, Parameters parameters) {
    Sheet sheet = new Sheet(now, parameters);
    List<Table.TableColumn> columns = new ArrayList<>();
    columns.add(Table.column("按", 6));
    columns.add(Table.column("名称", 30));
    columns.add(Table.numbers(ITSELF, 10));
    sheet.view().order().forEach(what -> columns.add(Table.numbers(what.label(), 8)));
    sheet.view().order().forEach(what -> columns.add(Table.numbers("上期" + what.label(), 10)));
    PeriodView view = sheet.view();
    Stream<List<String>> all =
        Stream.of(cells(List.of("合计", "", ""), view, view.counts(), view.previous().counts()));
    Stream<List<String>> units = view.units().stream().map(row -> cells("单位", view, row));
    Stream<List<String>> leaders = view.leaders().stream().map(row -> cells("领导", view, row));
    return new Table(view.title(), columns, Stream.of(all, units, leaders).flatMap(rows -> rows));
  }

  private static List<String> cells(String by, PeriodView view, PeriodRow row) {
    String itself = row.reportedItself().value().map(Object::toString).orElse("");
    return cells(List.of(by, row.label(), itself), view, row.counts(), row.previous());
  }

  private static List<String> cells(
      List<String> who, PeriodView view, ReconciledCounts now, ReconciledCounts before) {
    List<String> cells = new ArrayList<>(who);
    view.order().forEach(what -> cells.add(Long.toString(now.of(what))));
    view.order().forEach(what -> cells.add(Long.toString(before.of(what))));
    return cells;
  }

  /** One period and the one before, as one request sees them. */
  private static final class Sheet {
    private final State now;
    private final Query query;
    private final ReportPeriod period;
    private final Reckoned here;
    private final Reckoned before;
    private final Map<String, Integer> itself;

    Sheet(State now, Parameters parameters) {
      this.now = now;
      PaceBook book = now.book();
      query = LedgerPage.tasks(SearchParameters.narrowed(parameters, now.open()));
      period = named(parameters.text(PERIOD));
      itself = reportedItself();
      here = new Reckoned(book.of(period, now.open()), request(period));
      before = new Reckoned(book.of(period.previous(), now.open()), request(period.previous()));
    }

    private static ReportPeriod named(String token) {
      return ReportPeriod.find(token)
          .orElseThrow(
              () ->
                  PageException.notFound(
                      "“" + token + "”不是填报期：写成月 2023-06、旬 2023-06-2 或周 2023-W26"));
    }

    private LedgerRequest request(ReportPeriod of) {
      return new LedgerRequest(query, Optional.empty(), Optional.of(of), LedgerGroup.UNIT);
    }

    /** What is told for one of the two periods. */
    private final class Reckoned {
      private final Paces paces;
      private final IndexView open;
      private final LedgerRequest request;

      Reckoned(Paces paces, LedgerRequest request) {
        this.paces = paces;
        this.request = request;
        open = now.open().under(paces.columns());
      }

      ReconciledCounts counts() {
        Map<Reconciled, Long> counts = new EnumMap<>(Reconciled.class);
        for (FacetValue value : open.values(query, Facet.RECONCILED, FacetRequest.ALL).values()) {
          Token.find(Reconciled.class, value.id())
              .ifPresent(what -> counts.put(what, value.count()));
        }
        return ReconciledCounts.of(counts);
      }

      Map<String, Map<Reconciled, Long>> by(LedgerGroup group) {
        return new LedgerGroups(open, query, group.facet()).by(Facet.RECONCILED, TOLD);
      }

      Map<Reconciled, String> urls(LedgerRequest of) {
        return LedgerPage.byValue(Reconciled.class, what -> of.only(what).url());
      }
    }

    PeriodView view() {
      ReconciledCounts counts = here.counts();
      FacetValues units = groups(LedgerGroup.UNIT);
      FacetValues leaders = groups(LedgerGroup.LEADER);
      return new PeriodView(
          period.token(),
          period.label(),
          period.first().toString(),
          period.last().toString(),
          counts.reported(),
          counts.unreported(),
          counts.changed(),
          counts.newlyDone(),
          counts.behind(),
          counts.overdue(),
          here.urls(here.request),
          new Before(
              LedgerPage.link(period.previous()), before.counts(), before.urls(before.request)),
          LedgerPage.link(period.next()),
          rows(LedgerGroup.UNIT, units),
          units.total(),
          rows(LedgerGroup.LEADER, leaders),
          leaders.total(),
          here.paces.orphans(),
          Address.search("/ledger/" + period.token() + Form.CSV.suffix(), query),
          Address.search("/ledger/" + period.token() + Form.XLSX.suffix(), query),
          Address.search("/ledger/" + period.token() + Form.JSON.suffix(), query));
    }

    private FacetValues groups(LedgerGroup group) {
      Query told =
          query.with(
              query
                  .filters()
                  .with(
                      Facet.RECONCILED,
                      Set.of(Reconciled.REPORTED.token(), Reconciled.UNREPORTED.token())));
      return new LedgerGroups(here.open, told, group.facet()).shown();
    }

    /** By unit, how many tasks it reported on itself. */
    private Map<String, Integer> reportedItself() {
      Map<String, Set<String>> tasks = new HashMap<>();
      for (Report report : now.book().during(period)) {
        tasks.computeIfAbsent(report.unit(), _ -> new HashSet<>()).add(report.item());
      }
      Map<String, Integer> counts = new HashMap<>();
      tasks.forEach((unit, items) -> counts.put(unit, items.size()));
      return counts;
    }

    private List<PeriodRow> rows(LedgerGroup group, FacetValues shown) {
      Map<String, Map<Reconciled, Long>> counts = here.by(group);
      Map<String, Map<Reconciled, Long>> earlier = before.by(group);
      return shown.values().stream().map(value -> row(group, value, counts, earlier)).toList();
    }

    private PeriodRow row(
        LedgerGroup group,
        FacetValue value,
        Map<String, Map<Reconciled, Long>> counts,
        Map<String, Map<Reconciled, Long>> earlier) {
      LedgerRequest alone = here.request.only(group.facet(), value.id());
      return PeriodRow.of(
          GroupRef.of(group, value.id(), value.label(), now.open().library()),
          new Omittable<>(
              Optional.of(itself.getOrDefault(value.id(), 0))
                  .filter(_ -> group == LedgerGroup.UNIT)),
          ReconciledCounts.of(counts.getOrDefault(value.id(), Map.of())),
          ReconciledCounts.of(earlier.getOrDefault(value.id(), Map.of())),
          alone.url(),
          here.urls(alone));
    }
  }
}
