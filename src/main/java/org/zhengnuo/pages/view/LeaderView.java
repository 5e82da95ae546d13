package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.pages.view.KnownNames.KnownName;

/**
 * The page of one leader: the JSON is the leader of the list and the portrait.
 *
 * @param leader the leader with the count of items led
 * @param portrait what the items show
 */
public record LeaderView(LeaderRow leader, LeaderPortrait portrait, ReportHistory history)
    implements View {

  @Override
  public List<?> parts() {
    return List.of(leader, portrait, history);
  }

  @Override
  public String title() {
    return leader.name();
  }

  /**
   * What the items of a leader show; every number leads to its items.
   *
   * @param units with whom the leader works, most first
   * @param unitsTotal how many they are
   * @param chapterYears the items by chapter and year
   * @param portfolios 领导分工 of this leader: areas, units managed, and who stands in (补位)
   * @param known the pages of the units and people that the portfolios name
   * @param mentions how many items name the leader at all
   * @param itemsShown the first items led
   * @param further by name of a list above, where it goes on; only of those that are cut short
   */
  public record LeaderPortrait(
      List<Counted> units,
      long unitsTotal,
      List<Counted> years,
      List<Counted> chapters,
      ChapterYears chapterYears,
      List<Counted> documents,
      List<ItemView> portfolios,
      List<KnownName> known,
      List<ItemView> appointments,
      List<ItemView> events,
      Counted mentions,
      List<ItemView> itemsShown,
      Map<String, Further> further,
      LeaderLinks links) {

    /** The page of a name as printed in a portfolio, where it is known. */
    public Optional<String> page(String printed) {
      return known.stream()
          .filter(k -> k.printed().equals(printed))
          .map(KnownName::url)
          .findFirst();
    }

    /** The same, its first items told otherwise. */
    public LeaderPortrait showing(List<ItemView> items) {
      return new LeaderPortrait(
          units,
          unitsTotal,
          years,
          chapters,
          chapterYears,
          documents,
          portfolios,
          known,
          appointments,
          events,
          mentions,
          items,
          further,
          links);
    }
  }

  /**
   * Where to go from a leader.
   *
   * @param ledger the tasks as a form to be filled in
   */
  public record LeaderLinks(String search, String csv, String xlsx, String ledger) {}
}
