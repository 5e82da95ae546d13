package org.zhengnuo.search;

import java.util.List;

/** Finds which units and leaders own a topic, from the items that a search for it finds. */
public final class OwnersFinder {
  private final ItemIndex index;

  public OwnersFinder(ItemIndex index) {
    this.index = index;
  }

  /**
   * The owners of a topic.
   *
   * @param topic a topic or a question, as typed
   * @param filters by place, year …
   */
  public Owners find(String topic, Filters filters) {
    Results results = index.search(Query.of(topic).with(filters));
    return new Owners(results.readings(), false, List.of(), List.of(), List.of());
  }
}
