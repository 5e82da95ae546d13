package org.zhengnuo.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.cite.DueCalendar;
import org.zhengnuo.pages.cite.ItemTable;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Paging;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.DueView;
import org.zhengnuo.pages.view.DueView.DueDay;
import org.zhengnuo.pages.view.DueView.DueMonth;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.DueRange;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Sort;

/** {@code /due}: what is due when, as a list, a month of the calendar and a calendar file. */
final class DuePage implements Page.Spreadsheet {

  private static final Parameter.Bounds SIZES = new Parameter.Bounds(1, 100);
  private static final int USUAL_SIZE = 50;
  private static final int WEEK = 7;

  /** A calendar program takes no more with ease. */
  private static final int MOST_EVENTS = 5_000;

  private final Supplier<LocalDate> today;

  DuePage(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "due";
  }

  @Override
  public String path() {
    return "/due";
  }

  @Override
  public String summary() {
    return "到期：什么事项哪一天到期，列表、月历和日历文件（.ics）";
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            Stream.of(
                Parameter.date("from", "最早哪一天到期；不写为今天"),
                Parameter.date("to", "最晚哪一天到期；不写为起始日起一年"),
                Parameter.texts("unit", "单位：名称、简称或标识"),
                Parameter.texts("leader", "牵头领导：姓名或标识")),
            Paging.declared(SIZES).stream())
        .toList();
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.HTML, Form.JSON, Form.CSV, Form.XLSX, Form.ICS);
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(DueView.class);
  }

  @Override
  public View load(State now, Parameters parameters) {
    return view(now.open(), now.today(), parameters);
  }

  @Override
  public DueView load(IndexView open, Parameters parameters) {
    return view(open, Optional.empty(), parameters);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    return new ItemTable(open.library(), parameters.origin())
        .of("到期", open.all(query(open, parameters)));
  }

  @Override
  public long rows(IndexView open, Parameters parameters) {
    return open.count(query(open, parameters));
  }

  /** The calendar file. */
  String calendar(IndexView open, Parameters parameters) {
    return DueCalendar.of(
        open.all(query(open, parameters))
            .limit(MOST_EVENTS)
            .map(i -> ItemView.of(i, open.library())),
        parameters.origin());
  }

  private DueView view(IndexView open, Optional<Paces> paces, Parameters parameters) {
    Library library = open.library();
    Query query = query(open, parameters);
    LocalDate first = query.filters().due().from().orElseThrow();
    LocalDate last = query.filters().due().to().orElseThrow();
    Paging paging = Paging.of(parameters, SIZES, USUAL_SIZE);
    long total = open.count(query);
    Asked asked = new Asked(parameters, first, last);
    List<Item> items =
        open.search(query.paged(paging.page(), paging.size())).hits().stream()
            .map(hit -> hit.item())
            .toList();
    return new DueView(
        first,
        last,
        total,
        month(open, query, asked, YearMonth.from(first)),
        paces.isEmpty()
            ? items.stream().map(item -> ItemView.of(item, library)).toList()
            : paces.get().with(items, item -> ItemView.of(item, library), library),
        paging.page(),
        paging.size(),
        paging.pages(total),
        first(parameters, "unit"),
        first(parameters, "leader"),
        Address.search(query),
        asked.url(Form.ICS, first, last),
        asked.url(Form.CSV, first, last),
        asked.url(Form.XLSX, first, last),
        paging.links(asked.url(Form.HTML, first, last), total, Optional.empty()));
  }

  private static Optional<String> first(Parameters parameters, String name) {
    return ItemView.present(parameters.text(name));
  }

  /** What is kept in every address of the page. */
  private record Asked(Parameters parameters, LocalDate first, LocalDate last) {

    String url(Form form, LocalDate from, LocalDate to) {
      String url = Address.with(form.path("/due"), "from", from.toString());
      url = Address.joined(url, "to", to.toString());
      for (String name : List.of("unit", "leader")) {
        for (String value : parameters.texts(name)) {
          url = Address.joined(url, name, value);
        }
      }
      return url;
    }

    String url(YearMonth month) {
      return url(Form.HTML, month.atDay(1), month.atEndOfMonth());
    }
  }

  private Query query(IndexView open, Parameters parameters) {
    Optional<LocalDate> end = parameters.date("to");
    LocalDate first = parameters.date("from").orElseGet(() -> first(end));
    LocalDate last = end.orElse(first.plusYears(1));
    if (last.isBefore(first)) {
      throw PageException.badParameter(
          "from", first.toString(), "晚于 to=" + last, "例如 from=2023-06-01 与 to=2023-12-31");
    }
    Filters owners = SearchParameters.owners(parameters, open.library());
    return Query.of("")
        .with(owners.due(new DueRange(Optional.of(first), Optional.of(last))))
        .sorted(Sort.DUE);
  }

  /** Today, or the day a past stretch ends with. */
  private LocalDate first(Optional<LocalDate> end) {
    LocalDate now = today.get();
    return end.filter(now::isAfter).orElse(now);
  }

  private static DueMonth month(IndexView open, Query query, Asked asked, YearMonth month) {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
    List<Long> counts = open.counts(days.stream().map(day -> onDay(query, day)).toList());
    List<List<DueDay>> weeks = new ArrayList<>();
    for (int from = 0; from < days.size(); from += WEEK) {
      List<DueDay> week = new ArrayList<>();
      for (int i = from; i < from + WEEK; i++) {
        LocalDate day = days.get(i);
        week.add(
            new DueDay(
                day,
                YearMonth.from(day).equals(month),
                counts.get(i),
                asked.url(Form.HTML, day, day)));
      }
      weeks.add(week);
    }
    return new DueMonth(
        month.toString(),
        Due.label(month.toString()),
        asked.url(month.minusMonths(1)),
        asked.url(month.plusMonths(1)),
        weeks);
  }

  private static Query onDay(Query query, LocalDate day) {
    return query.with(query.filters().due(new DueRange(Optional.of(day), Optional.of(day))));
  }
}
