package org.zhengnuo.pages;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Leader;

/** A leader, wherever one is named. */
public record LeaderRef(
    String id, String url, String name, List<String> aliases, Optional<String> place) {

  static LeaderRef of(Leader leader) {
    return new LeaderRef(
        leader.id(),
        Address.leader(leader.id()),
        leader.name(),
        leader.aliases(),
        ItemView.present(leader.place().name()));
  }
}
