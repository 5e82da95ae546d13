package org.zhengnuo.pages;

import static org.zhengnuo.pages.Table.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.OwnersView.Brief;
import org.zhengnuo.pages.OwnersView.LeaderShareView;
import org.zhengnuo.pages.OwnersView.OwnersLinks;
import org.zhengnuo.pages.OwnersView.UnitShareView;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.LeaderShare;
import org.zhengnuo.search.Owners;
import org.zhengnuo.search.OwnersFinder;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.UnitShare;

/** {@code /owners}: which units and leaders own a topic, with the items behind each number. */
final class OwnersPage implements Page.Tabular {

  private static final int LONGEST_BRIEF = 60;
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

  private final Supplier<ItemIndex> index;

  OwnersPage(Supplier<ItemIndex> index) {
    this.index = index;
  }

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
    return SearchParameters.narrowing();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(OwnersView.class);
  }

  @Override
  public OwnersView load(Parameters parameters) {
    ItemIndex open = index.get();
    Filters filters = SearchParameters.filters(parameters, open.library());
    return view(parameters.query(), filters, open);
  }

  @Override
  public Table table(Parameters parameters) {
    OwnersView view = load(parameters);
    List<UnitShareView> all =
        Stream.concat(view.units().stream(), view.members().stream()).toList();
    return new Table(
        view.title(), COLUMNS, all.stream().map(share -> cells(all.indexOf(share) + 1, share)));
  }

  static OwnersView view(String topic, Filters filters, ItemIndex open) {
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
    ShareLinks behind = new ShareLinks(query, owners.relaxed(), open.library());
    return new OwnersView(
        topic,
        note(owners),
        owners.readings().stream()
            .map(r -> SearchPage.reading(query, r, OptionalLong.empty()))
            .toList(),
        owners.units().stream().map(share -> unit(share, behind)).toList(),
        owners.members().stream().map(share -> unit(share, behind)).toList(),
        owners.leaders().stream().map(share -> leader(share, behind)).toList(),
        briefs(owners, open),
        links);
  }

  private static String note(Owners owners) {
    if (owners.units().isEmpty() && owners.members().isEmpty()) {
      return "没有找到有责任单位的条目。";
    }
    String how = owners.relaxed() ? "完全符合的条目不多，以下也算上放宽后的条目。" : "";
    long leads = owners.leads();
    if (leads == 0) {
      return how + "相关条目都没有注明牵头单位。";
    }
    return leads == 1 ? how : how + "有" + leads + "个单位牵头或列在首位。";
  }

  private static UnitShareView unit(UnitShare share, ShareLinks behind) {
    List<String> items = items(share);
    boolean named = items != share.throughCollective();
    return new UnitShareView(
        UnitRef.of(share.unit()),
        share.lead().size(),
        behind.lead(share),
        share.responsible().size(),
        behind.responsible(share),
        share.other().size(),
        behind.other(share),
        share.throughCollective().size(),
        behind.through(share),
        share.leaders().stream().map(Leader::name).toList(),
        items,
        named ? behind.named(share, items) : behind.through(share));
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
    return new LeaderShareView(LeaderRef.of(share.leader()), share.items(), behind.led(share));
  }

  private static Map<String, Brief> briefs(Owners owners, ItemIndex open) {
    List<String> ids =
        Stream.concat(owners.units().stream(), owners.members().stream())
            .flatMap(share -> items(share).stream().limit(OwnersView.SHOWN))
            .distinct()
            .toList();
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
        Integer.toString(share.lead()),
        Integer.toString(share.responsible()),
        Integer.toString(share.other()),
        Integer.toString(share.throughCollective()),
        String.join("、", share.leaders()),
        String.join(" ", share.items()));
  }
}
