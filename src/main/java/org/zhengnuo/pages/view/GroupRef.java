package org.zhengnuo.pages.view;

import java.util.Optional;
import org.zhengnuo.format.Omittable;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.LedgerGroup;

/**
 * What tasks are put together by: one of the three, the others are left out.
 *
 * @param label what a reader sees
 */
public record GroupRef(
    String id,
    String label,
    Omittable<UnitRef> unit,
    Omittable<LeaderRef> leader,
    Omittable<LedgerView.PlaceName> place) {

  /** A value of the facet of the group. */
  public static GroupRef of(LedgerGroup group, String id, String label, Library library) {
    return new GroupRef(
        id,
        label,
        new Omittable<>(library.unit(id).filter(_ -> group == LedgerGroup.UNIT).map(UnitRef::of)),
        new Omittable<>(
            library.leader(id).filter(_ -> group == LedgerGroup.LEADER).map(LeaderRef::of)),
        new Omittable<>(
            Optional.of(new LedgerView.PlaceName(id)).filter(_ -> group == LedgerGroup.PLACE)));
  }
}
