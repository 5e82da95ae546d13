package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of one unit: its JSON is the unit of the list and its portrait.
 *
 * @param unit the unit with its counts
 * @param portrait what its items show
 */
public record UnitView(UnitRow unit, UnitPortrait portrait, ReportHistory history) implements View {

  @Override
  public List<?> parts() {
    return List.of(unit, portrait, history);
  }

  @Override
  public String title() {
    return unit.name();
  }

  /**
   * What the items of a unit show; every number leads to its items.
   *
   * @param roles how many items in each role
   * @param chapterYears the items by chapter and year
   * @param leaders under whom it works
   * @param partners units that own the same items, most first
   * @param within the collectives it belongs to
   * @param members the units a collective stands for
   * @param parts units that are a part of it
   * @param itemsShown its first items
   * @param further by name of a list above, where it goes on; only of those that are cut short
   */
  public record UnitPortrait(
      List<Counted> roles,
      List<Counted> years,
      List<Counted> chapters,
      ChapterYears chapterYears,
      List<Counted> documents,
      List<Counted> leaders,
      List<Counted> partners,
      Optional<UnitRef> whole,
      List<UnitRef> parts,
      List<UnitRef> within,
      List<UnitRef> members,
      List<ItemView> itemsShown,
      Map<String, Further> further,
      UnitLinks links) {

    /** The same, its first items told otherwise. */
    public UnitPortrait showing(List<ItemView> items) {
      return new UnitPortrait(
          roles,
          years,
          chapters,
          chapterYears,
          documents,
          leaders,
          partners,
          whole,
          parts,
          within,
          members,
          items,
          further,
          links);
    }
  }

  /**
   * Where to go from a unit.
   *
   * @param search all that names it
   * @param through these and what reaches it through a collective
   * @param ledger its tasks as a form to be filled in
   */
  public record UnitLinks(String search, String through, String csv, String xlsx, String ledger) {}
}
