package org.zhengnuo.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.MatrixKind.Axis;
import org.zhengnuo.search.LeaderShare;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.UnitShare;

/**
 * The searches behind the numbers of a topic's owners. Where a looser reading had to add items, no
 * words find just these, and the search names them one by one: they are a handful.
 */
final class ShareLinks {
  private static final Set<Role> RESPONSIBLE = EnumSet.of(Role.RESPONSIBLE);
  private static final Set<Role> OTHER =
      EnumSet.complementOf(EnumSet.of(Role.LEAD, Role.HOST, Role.RESPONSIBLE));

  private final Query topic;
  private final boolean relaxed;
  private final Library library;

  ShareLinks(Query topic, boolean relaxed, Library library) {
    this.topic = topic;
    this.relaxed = relaxed;
    this.library = library;
  }

  String lead(UnitShare share) {
    return owned(share, share.lead(), MatrixKind.LEADING);
  }

  String responsible(UnitShare share) {
    return owned(share, share.responsible(), RESPONSIBLE);
  }

  String other(UnitShare share) {
    return owned(share, share.other(), OTHER);
  }

  /** All that names the unit. */
  String named(UnitShare share, List<String> items) {
    return owned(share, items, MatrixKind.ANY);
  }

  String through(UnitShare share) {
    Unit unit = share.unit();
    List<Axis> collectives =
        library.units().stream()
            .filter(u -> u.members().contains(unit.id()))
            .map(MatrixKind::unit)
            .toList();
    return address(
        share.throughCollective(),
        CellSearch.in(topic).reaching(MatrixKind.unit(unit), collectives));
  }

  String led(LeaderShare share) {
    return address(share.items(), CellSearch.in(topic).ledBy(MatrixKind.leader(share.leader())));
  }

  private String owned(UnitShare share, List<String> items, Set<Role> roles) {
    return address(items, CellSearch.in(topic).ownedBy(MatrixKind.unit(share.unit()), roles));
  }

  private String address(List<String> items, CellSearch exact) {
    return Address.search(relaxed && !items.isEmpty() ? oneByOne(items) : exact.query());
  }

  private static Query oneByOne(List<String> items) {
    return Query.of(items.stream().map("条目:"::concat).collect(Collectors.joining(" OR ")));
  }
}
