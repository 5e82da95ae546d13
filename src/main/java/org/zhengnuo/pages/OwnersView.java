package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;

/**
 * Who owns a topic, best owner first.
 *
 * @param note what a reader should know: no lead, several leads, a looser reading; empty where
 *     nothing is odd
 * @param units units the items name
 * @param members units the topic reaches only through a collective
 * @param leaders most items first
 * @param briefs the items behind the numbers, by id
 */
public record OwnersView(
    String query,
    String note,
    List<SearchView.ReadingView> interpretation,
    List<UnitShareView> units,
    List<UnitShareView> members,
    List<LeaderShareView> leaders,
    Map<String, Brief> briefs,
    OwnersLinks links)
    implements View {

  @Override
  public String title() {
    return query.isEmpty() ? "谁负责" : query + " 谁负责";
  }

  /** The item of this id, as far as it is held here. */
  public Brief brief(String id) {
    return briefs.getOrDefault(id, new Brief(Address.item(id), id, ""));
  }

  /**
   * A unit's part in the topic; the numbers count items.
   *
   * @param leaders names of the leaders of its items
   * @param items ids of all its items, those it leads first
   */
  public record UnitShareView(
      UnitRef unit,
      int lead,
      int responsible,
      int other,
      int throughCollective,
      List<String> leaders,
      List<String> items,
      String searchUrl) {}

  /** A leader's part in the topic. */
  public record LeaderShareView(LeaderRef leader, List<String> items, String searchUrl) {}

  /** An item in a line. */
  public record Brief(String url, String text, String source) {}

  /** Where to go from here. */
  public record OwnersLinks(String search, String json, String csv) {}
}
