package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Leader;
import org.zhengnuo.pages.link.Address;

/**
 * A leader with the count of items led.
 *
 * @param offices posts printed in chronicles and portfolios, one each, without repeats
 */
public record LeaderRow(
    String id,
    String url,
    String name,
    List<String> aliases,
    Optional<String> place,
    List<String> offices,
    long items) {

  public static LeaderRow of(Leader leader, long items) {
    return new LeaderRow(
        leader.id(),
        Address.leader(leader.id()),
        leader.name(),
        leader.aliases(),
        ItemView.present(leader.place().name()),
        leader.offices(),
        items);
  }

  public List<String> cells() {
    return List.of(
        id,
        name,
        String.join("、", aliases),
        place.orElse(""),
        String.join("、", offices),
        Long.toString(items));
  }
}
