package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.ShareLinks.Behind;
import org.zhengnuo.pages.ShareLinks.Weighed;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.CellSearch;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.LeaderRef;
import org.zhengnuo.pages.view.OwnersView;
import org.zhengnuo.pages.view.OwnersView.Brief;
import org.zhengnuo.pages.view.OwnersView.LeaderShareView;
import org.zhengnuo.pages.view.OwnersView.OwnersLinks;
import org.zhengnuo.pages.view.OwnersView.UnitShareView;
import org.zhengnuo.pages.view.UnitRef;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.LeaderShare;
import org.zhengnuo.search.Owners;
import org.zhengnuo.search.OwnersFinder;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.Totals;
import org.zhengnuo.search.UnitShare;

/** {@code /owners}: which units and leaders own a topic, with the items behind each number. */
final class OwnersPage implements Page.Tabular {

  private static final int LONGEST_BRIEF = 60;

  /** Of a topic with more items than are weighed, each number is counted for itself. */
  private static final int MOST_COUNTED = 50;

  /** A page lists no more of each; its table lists all. */
  private static final int MOST_LISTED = 100;

  private static final List<Table.TableColumn> COLUMNS =
      List.of(
          column("次序", 6),
          column("单位", 30),
          column("牵头", 8),
          column("责任", 8),
          column("其他", 8),
          column("经集合", 8),
          column("领导", 30),
          column("条目", 60));

  @Override
  public String name() {
    return "owners";
  }

  @Override
  public String path() {
    return "/owners";
  }

  @Override
  public String summary() {
    return "一件事由谁负责：单位与领导的排序，以及背后的条目";
  }

  @Override
  public List<Parameter> parameters() {
    return SearchParameters.asked();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(OwnersView.class);
  }

  @Override
  public OwnersView load(IndexView open, Parameters parameters) {
    Query query = SearchParameters.narrowed(parameters, open);
    return view(query.text(), query.filters(), open);
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    Query query = SearchParameters.narrowed(parameters, open);
    OwnersView view = view(query.text(), query.filters(), open, Integer.MAX_VALUE);
    List<UnitShareView> all =
        Stream.concat(view.units().stream(), view.members().stream()).toList();
    return new Table(
        view.title(), COLUMNS, all.stream().map(share -> cells(all.indexOf(share) + 1, share)));
  }

  static OwnersView view(String topic, Filters filters, IndexView open) {
    return view(topic, filters, open, MOST_LISTED);
  }

  private static OwnersView view(String topic, Filters filters, IndexView open, int listed) {
    Query query = Query.of(topic).with(filters);
    OwnersLinks links =
        new OwnersLinks(
            Address.search(query),
            Address.search("/owners.json", query),
            Address.search("/owners.csv", query));
    if (topic.isEmpty()) {
      return new OwnersView("", "", List.of(), List.of(), List.of(), List.of(), Map.of(), links);
    }
    Owners owners = new OwnersFinder(open).find(topic, filters);
    ShareLinks behind =
        new ShareLinks(query, weighed(owners), open.library(), totals(owners, query, open));
    int most = owners.cut() ? MOST_COUNTED : listed;
    List<UnitShare> units = owners.units().stream().limit(most).toList();
    List<UnitShare> members = owners.members().stream().limit(most).toList();
    return new OwnersView(
        topic,
        note(owners) + further(owners, most),
        owners.readings().stream()
            .map(r -> SearchPage.reading(query, r, OptionalLong.empty()))
            .toList(),
        units.stream().map(share -> unit(share, behind)).toList(),
        members.stream().map(share -> unit(share, behind)).toList(),
        owners.leaders().stream().limit(most).map(share -> leader(share, behind)).toList(),
        briefs(Stream.concat(units.stream(), members.stream()), open),
        links);
  }

  private static Weighed weighed(Owners owners) {
    return owners.relaxed() ? Weighed.LOOSER : owners.cut() ? Weighed.BEST : Weighed.ALL;
  }

  /** The same words under other filters are counted from one search. */
  private static ToLongFunction<CellSearch> totals(Owners owners, Query query, IndexView open) {
    if (!owners.cut()) {
      return asked -> open.count(asked.query());
    }
    Totals totals = open.search(query.paged(1, 0)).totals();
    return asked -> totals.with(asked.further());
  }

  /** Of a topic whose best items alone are weighed the note says so itself. */
  private static String further(Owners owners, int most) {
    int longest = Math.max(owners.units().size(), owners.members().size());
    boolean more = Math.max(longest, owners.leaders().size()) > most;
    return more && !owners.cut() ? "单位或领导很多，各列前" + most + "个，单位的全表见CSV。" : "";
  }

  private static String note(Owners owners) {
    if (owners.units().isEmpty() && owners.members().isEmpty()) {
      return "没有找到有责任单位的条目。";
    }
    String how =
        switch (weighed(owners)) {
          case ALL -> "";
          case LOOSER -> "完全符合的条目不多，以下也算上放宽后的条目。";
          case BEST -> "条目很多，按最相关的一部分排出前" + MOST_COUNTED + "个，条数是全部条目的。";
        };
    long leads = owners.leads();
    if (leads == 0) {
      return how + "相关条目都没有注明牵头单位。";
    }
    return leads == 1 || owners.cut() ? how : how + "有" + leads + "个单位牵头或列在首位。";
  }

  private static UnitShareView unit(UnitShare share, ShareLinks behind) {
    List<String> items = items(share);
    boolean named = items != share.throughCollective();
    Behind lead = behind.lead(share);
    Behind responsible = behind.responsible(share);
    Behind other = behind.other(share);
    Behind through = behind.through(share);
    Behind all = named ? behind.named(share, items) : through;
    return new UnitShareView(
        UnitRef.of(share.unit()),
        lead.count(),
        lead.url(),
        responsible.count(),
        responsible.url(),
        other.count(),
        other.url(),
        through.count(),
        through.url(),
        behind.first(share.leaders()).stream().map(Leader::name).toList(),
        behind.first(items),
        all.count(),
        all.url());
  }

  /** Those that name the unit; where none does, those that reach it through a collective. */
  private static List<String> items(UnitShare share) {
    List<String> named =
        Stream.of(share.lead(), share.responsible(), share.other())
            .flatMap(List::stream)
            .distinct()
            .toList();
    return named.isEmpty() ? share.throughCollective() : named;
  }

  private static LeaderShareView leader(LeaderShare share, ShareLinks behind) {
    Behind led = behind.led(share);
    return new LeaderShareView(
        LeaderRef.of(share.leader()), behind.first(share.items()), led.count(), led.url());
  }

  private static Map<String, Brief> briefs(Stream<UnitShare> shares, IndexView open) {
    List<String> ids =
        shares.flatMap(share -> items(share).stream().limit(OwnersView.SHOWN)).distinct().toList();
    Map<String, Brief> briefs = new LinkedHashMap<>();
    open.items(ids).forEach(item -> briefs.put(item.id(), brief(item, open.library())));
    return briefs;
  }

  private static Brief brief(Item item, Library library) {
    String text = item.title().isEmpty() ? item.text() : item.title();
    String cut = text.length() <= LONGEST_BRIEF ? text : text.substring(0, LONGEST_BRIEF) + "…";
    String source =
        library
            .document(item.documentId())
            .map(d -> d.code().isEmpty() ? d.title() : d.code())
            .orElse("");
    return new Brief(Address.item(item.id()), cut, source);
  }

  private static List<String> cells(int place, UnitShareView share) {
    return List.of(
        Integer.toString(place),
        share.unit().name(),
        Long.toString(share.lead()),
        Long.toString(share.responsible()),
        Long.toString(share.other()),
        Long.toString(share.throughCollective()),
        String.join("、", share.leaders()),
        String.join(" ", share.items()));
  }
}
