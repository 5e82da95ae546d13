package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.LedgerLine;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.ledger.LedgerSheet.Fact;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Reports;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.cite.UnitRoles;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/**
 * Makes the 填报表 of a search: the tasks it finds that can be reported on, those the unit leads
 * first, then those it shares, then what reaches it through a collective.
 *
 * @param reports what was reported already, which a sheet shows
 */
public record FillIn(IndexView open, Reports reports) {

  /**
   * The sheet of a search, whatever its order and page.
   *
   * @param origin the address of the site; empty where there is none
   * @param made the day it is made
   * @throws PageException where it finds more tasks than a sheet takes
   */
  public LedgerSheet of(Query query, ReportPeriod period, LocalDate made, String origin) {
    Query tasks = tasks(query).sorted(Sort.DOCUMENT);
    long found = open.count(tasks);
    if (found > LedgerSheet.MOST_LINES) {
      throw PageException.tooManyTasks(found, LedgerSheet.MOST_LINES);
    }
    List<Item> items = open.all(tasks).filter(Task::isReportable).toList();
    return new LedgerSheet(
        new QueryText(query, open.library()).line(" "),
        unit(query),
        period,
        made,
        facts(query, origin),
        lines(query, period, items));
  }

  /** The sheet of one unit with what reaches it through a collective. */
  public LedgerSheet of(Unit unit, ReportPeriod period, LocalDate made) {
    Query owned = Query.of("").with(Counts.through(Counts.only(Facet.UNIT, unit.id())));
    return of(owned, period, made, "");
  }

  private static Query tasks(Query query) {
    Filters filters = query.filters();
    Set<String> kinds = Task.kinds();
    Set<String> chosen = filters.values(Facet.KIND);
    if (!chosen.isEmpty()) {
      kinds.retainAll(chosen);
    }
    return query.with(filters.with(Facet.KIND, kinds.isEmpty() ? chosen : kinds));
  }

  /** The unit that fills it in, where it is one. */
  private Optional<Unit> unit(Query query) {
    Set<String> units = query.filters().values(Facet.UNIT);
    return units.size() == 1 ? open.library().unit(units.iterator().next()) : Optional.empty();
  }

  private List<Fact> facts(Query query, String origin) {
    List<Fact> facts = new ArrayList<>();
    QueryNotes.of(query, open).forEach(note -> facts.add(new Fact(note.what(), note.said())));
    if (!origin.isEmpty()) {
      facts.add(new Fact("网站", origin));
    }
    return facts;
  }

  private List<LedgerLine> lines(Query query, ReportPeriod period, List<Item> items) {
    UnitRoles roles = roles(query);
    Map<String, Report.Said> said = said(items, unit(query).map(Unit::id), period);
    return items.stream()
        .sorted(Comparator.comparing(roles::rank))
        .map(
            item ->
                new LedgerLine(
                    item,
                    Due.of(item).day(),
                    printed(roles, item),
                    Optional.ofNullable(said.get(item.id()))))
        .toList();
  }

  private UnitRoles roles(Query query) {
    Library library = open.library();
    Set<String> units = query.filters().values(Facet.UNIT);
    Set<String> collectives =
        units.stream()
            .flatMap(id -> library.collectivesOf(id).stream())
            .map(Unit::id)
            .collect(Collectors.toSet());
    return new UnitRoles(units, collectives);
  }

  /** Where no unit is asked for, all that own it. */
  private static String printed(UnitRoles roles, Item item) {
    return roles.units().isEmpty()
        ? item.ownership().owners().stream()
            .map(owner -> owner.printed() + "（" + owner.role().word() + "）")
            .distinct()
            .collect(Collectors.joining("\n"))
        : roles.printed(item);
  }

  /** The newest of a period, by item; of the one unit where there is one. */
  private Map<String, Report.Said> said(
      List<Item> items, Optional<String> unit, ReportPeriod period) {
    Map<String, Report.Said> newest = new HashMap<>();
    reports.of(items.stream().map(Item::id).toList()).stream()
        .filter(report -> report.period().equals(period))
        .filter(report -> unit.isEmpty() || report.unit().equals(unit.get()))
        .forEach(report -> newest.put(report.item(), report.said()));
    return newest;
  }
}
