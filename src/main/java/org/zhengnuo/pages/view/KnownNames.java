package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Unit;
import org.zhengnuo.pages.link.Address;

/** Finds the units and leaders a portfolio names among those of the roster. */
public final class KnownNames {

  private KnownNames() {}

  /** A name as printed and the page of the unit or leader it means. */
  public record KnownName(String printed, String url) {}

  /** Those known, in printed order, without repeats. */
  public static List<KnownName> of(Portfolio portfolio, Place place, Library library) {
    Stream<Optional<KnownName>> units =
        Stream.concat(portfolio.manages().stream(), portfolio.liaises().stream())
            .map(
                name ->
                    meant(library.unitsCalled(name), Unit::place, place)
                        .map(unit -> new KnownName(name, Address.unit(unit.id()))));
    Stream<Optional<KnownName>> people =
        Stream.concat(
                portfolio.substitutes().stream(),
                portfolio.assists().stream().map(Portfolio.Assistance::leader))
            .map(
                name ->
                    meant(library.leadersCalled(name), Leader::place, place)
                        .map(leader -> new KnownName(name, Address.leader(leader.id()))));
    return Stream.concat(units, people).flatMap(Optional::stream).distinct().toList();
  }

  /** The one of the paper's own place, or else the only one there is. */
  private static <T> Optional<T> meant(List<T> called, Function<T, Place> of, Place place) {
    List<T> near = called.stream().filter(each -> of.apply(each).equals(place)).toList();
    List<T> left = near.isEmpty() ? called : near;
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }
}
