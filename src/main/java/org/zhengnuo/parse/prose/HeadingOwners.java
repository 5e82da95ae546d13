package org.zhengnuo.parse.prose;

import java.util.List;
import org.zhengnuo.model.Heading;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Ownership;

/**
 * A heading that names owners, and who they are: they own what stands below it without owners.
 *
 * @param deadline as printed, empty where none is
 */
record HeadingOwners(Heading heading, Ownership ownership, String deadline) {

  /** A heading that names the leader of all below it. */
  static HeadingOwners led(Heading heading, Leader leader) {
    Ownership led = new Ownership(List.of(leader), List.of(), heading.printed(), "heading");
    return new HeadingOwners(heading, led, "");
  }

  /**
   * Who owns a heading owns what has no owner; who leads there leads what has no leader.
   *
   * @param owned what a draft becomes by being owned
   */
  Draft governed(Draft draft, ItemKind owned) {
    if (draft.kind() == ItemKind.NOTICE || !draft.path().contains(heading)) {
      return draft;
    }
    Ownership own = draft.ownership();
    if (own.none()) {
      return draft.owned(owned, ownership, deadline);
    }
    return own.leaders().isEmpty() && ownership.owners().isEmpty()
        ? draft.owned(draft.kind(), own.led(ownership.leaders()), draft.content().deadline())
        : draft;
  }
}
