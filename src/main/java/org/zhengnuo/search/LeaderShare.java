package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Leader;

/**
 * What one leader has to do with a topic.
 *
 * @param items ids of the items, best first
 */
public record LeaderShare(Leader leader, List<String> items) {

  public LeaderShare {
    items = List.copyOf(items);
  }
}
