package org.zhengnuo.search.lucene;

import java.util.List;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;

/** What part an owner has in an item; a search for nothing but its name ranks by it. */
enum Part {
  LEADS(3000),
  FIRST(2000),
  SHARES(1000);

  private final float worth;

  Part(float worth) {
    this.worth = worth;
  }

  /** More than any score that words can give, less than the next part. */
  float worth() {
    return worth;
  }

  char code() {
    return name().charAt(0);
  }

  static Part of(char code) {
    return code == 'L' ? LEADS : code == 'F' ? FIRST : SHARES;
  }

  /**
   * @param leading those of the item's owners that lead
   */
  static Part of(Owner owner, List<Owner> leading) {
    if (!leading.contains(owner)) {
      return SHARES;
    }
    return owner.role() == Role.RESPONSIBLE ? FIRST : LEADS;
  }
}
