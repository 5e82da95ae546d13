package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Role;

/** Who leads an item: 牵头 and 主办 units; in a list without any, the first printed. */
public final class Leading {
  private Leading() {}

  /** The owners that lead, in printed order; none where nobody owns. */
  public static List<Owner> of(Ownership ownership) {
    List<Owner> named = ownership.owners().stream().filter(o -> named(o.role())).toList();
    return named.isEmpty() ? ownership.owners().stream().limit(1).toList() : named;
  }

  /** Whether the role itself says that the unit leads. */
  public static boolean named(Role role) {
    return role == Role.LEAD || role == Role.HOST;
  }
}
