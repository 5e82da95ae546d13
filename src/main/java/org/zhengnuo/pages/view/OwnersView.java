package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import org.zhengnuo.pages.link.Address;

/**
 * Who owns a topic, best owner first.
 *
 * @param note what a reader should know: no lead, several leads, a looser reading; empty where
 *     nothing is odd
 * @param units units the items name
 * @param members units the topic reaches only through a collective
 * @param leaders most items first
 * @param briefs the first items behind the numbers, by id
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

  /** How many items of a unit are shown in a line each. */
  public static final int SHOWN = 20;

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
   * @param items ids of the items that name it, those it leads first; where none does, of those
   *     that reach it through a collective; of a long result the best
   * @param itemsTotal how many they are in all
   * @param searchUrl the search that finds them, like the addresses beside the numbers
   */
  public record UnitShareView(
      UnitRef unit,
      long lead,
      String leadUrl,
      long responsible,
      String responsibleUrl,
      long other,
      String otherUrl,
      long throughCollective,
      String throughUrl,
      List<String> leaders,
      List<String> items,
      long itemsTotal,
      String searchUrl) {

    /** The first of its items. */
    public List<String> first() {
      return items.subList(0, Math.min(SHOWN, items.size()));
    }
  }

  /**
   * A leader's part in the topic.
   *
   * @param itemsTotal how many items there are, where {@code items} holds the best alone
   */
  public record LeaderShareView(
      LeaderRef leader, List<String> items, long itemsTotal, String searchUrl) {}

  /** An item in a line. */
  public record Brief(String url, String text, String source) {}

  /** Where to go from here. */
  public record OwnersLinks(String search, String json, String csv) {}
}
