package org.zhengnuo.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.CellSearch;
import org.zhengnuo.pages.link.MatrixKind;
import org.zhengnuo.pages.link.MatrixKind.Axis;
import org.zhengnuo.pages.view.Counts;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.LeaderShare;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.UnitShare;

/**
 * The numbers of a topic's owners and the searches behind them. Where a looser reading had to add
 * items, no words find just these, and the search names them one by one: they are a handful. Where
 * only the best items were weighed, the numbers are counted by the searches.
 */
final class ShareLinks {
  private static final int MOST_TOLD = 50;
  private static final Set<Role> RESPONSIBLE = EnumSet.of(Role.RESPONSIBLE);
  private static final Set<Role> OTHER =
      EnumSet.complementOf(EnumSet.of(Role.LEAD, Role.HOST, Role.RESPONSIBLE));

  /** What was weighed, and how the rest is counted. */
  enum Weighed {
    ALL,
    LOOSER,
    BEST
  }

  /** A number and the search that finds as many. */
  record Behind(long count, String url) {}

  private final Query topic;
  private final Weighed weighed;
  private final Library library;
  private final ToLongFunction<CellSearch> total;

  /**
   * @param total of a search, asked where the best alone were weighed
   */
  ShareLinks(Query topic, Weighed weighed, Library library, ToLongFunction<CellSearch> total) {
    this.topic = topic;
    this.weighed = weighed;
    this.library = library;
    this.total = total;
  }

  Behind lead(UnitShare share) {
    return owned(share, share.lead(), MatrixKind.LEADING);
  }

  Behind responsible(UnitShare share) {
    return owned(share, share.responsible(), RESPONSIBLE);
  }

  Behind other(UnitShare share) {
    return owned(share, share.other(), OTHER);
  }

  /** All that names the unit. */
  Behind named(UnitShare share, List<String> items) {
    return owned(share, items, MatrixKind.ANY);
  }

  Behind through(UnitShare share) {
    Unit unit = share.unit();
    List<Axis> collectives =
        library.collectivesOf(unit.id()).stream().map(MatrixKind::unit).toList();
    CellSearch exact = CellSearch.in(topic).reaching(MatrixKind.unit(unit), collectives);
    return weighed == Weighed.BEST
        ? new Behind(reached(unit, exact), Address.search(exact.query()))
        : behind(share.throughCollective(), exact);
  }

  /** What reaches it at all, less what names it: filters alone, without the words of the search. */
  private long reached(Unit unit, CellSearch exact) {
    boolean free =
        topic.filters().values(Facet.UNIT).isEmpty()
            && topic.filters().values(Facet.ROLE).isEmpty();
    if (!free || topic.filters().through()) {
      return total.applyAsLong(exact);
    }
    Filters named = topic.filters().with(Facet.UNIT, Set.of(unit.id()));
    return total.applyAsLong(CellSearch.in(topic).under(Counts.through(named)))
        - total.applyAsLong(CellSearch.in(topic).under(named));
  }

  Behind led(LeaderShare share) {
    return behind(share.items(), CellSearch.in(topic).ledBy(MatrixKind.leader(share.leader())));
  }

  /** Those that are told one by one: all, unless the best alone were weighed. */
  <T> List<T> first(List<T> all) {
    return weighed == Weighed.BEST ? all.subList(0, Math.min(MOST_TOLD, all.size())) : all;
  }

  private Behind owned(UnitShare share, List<String> items, Set<Role> roles) {
    return behind(items, CellSearch.in(topic).ownedBy(MatrixKind.unit(share.unit()), roles));
  }

  private Behind behind(List<String> items, CellSearch exact) {
    return switch (weighed) {
      case ALL -> new Behind(items.size(), Address.search(exact.query()));
      case LOOSER ->
          new Behind(
              items.size(), Address.search(items.isEmpty() ? exact.query() : oneByOne(items)));
      case BEST -> new Behind(total.applyAsLong(exact), Address.search(exact.query()));
    };
  }

  private static Query oneByOne(List<String> items) {
    return Query.of(items.stream().map("条目:"::concat).collect(Collectors.joining(" OR ")));
  }
}
