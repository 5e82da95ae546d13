package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Leader;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.search.Snippet;

/**
 * A leader, wherever one is named.
 *
 * @param marked the name in pieces where a search matched it; empty otherwise
 */
public record LeaderRef(
    String id,
    String url,
    String name,
    List<String> aliases,
    Optional<String> place,
    List<Snippet> marked) {

  public static LeaderRef of(Leader leader) {
    return of(leader, List.of());
  }

  public static LeaderRef of(Leader leader, List<Snippet> marked) {
    return new LeaderRef(
        leader.id(),
        Address.leader(leader.id()),
        leader.name(),
        leader.aliases(),
        ItemView.present(leader.place().name()),
        marked);
  }
}
