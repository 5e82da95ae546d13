package org.zhengnuo.roster;

import java.util.List;
import org.zhengnuo.model.UnitKind;

/**
 * A unit that one paper names.
 *
 * @param printed the spellings the paper prints
 */
record NamedUnit(Known known, List<String> printed) {

  NamedUnit {
    printed = List.copyOf(printed);
  }

  /**
   * What the roster knows of it, whatever the paper.
   *
   * @param members keys of the units that a collective stands for
   * @param parent key of what it is a part of, empty where it is none
   */
  record Known(
      String name,
      String place,
      UnitKind kind,
      List<String> aliases,
      List<String> members,
      String parent) {

    Known {
      aliases = List.copyOf(aliases);
      members = List.copyOf(members);
    }

    /** As {@link org.zhengnuo.model.Unit#key()}. */
    String key() {
      return name + "|" + place;
    }
  }
}
