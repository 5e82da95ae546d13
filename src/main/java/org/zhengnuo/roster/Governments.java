package org.zhengnuo.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.UnitKind;

/** What governs a place. */
final class Governments {
  private static final Pattern ENDING = Pattern.compile("(?<=.)(人民政府|政府|党工委管委会|管委会|管理委员会)$");

  private Governments() {}

  /** Its 人民政府; of a functional zone the 管委会, of a town the town, of the nation 国务院. */
  static Body of(Seat seat) {
    return switch (seat.level()) {
      case NATION -> Body.of("国务院", seat.place(), UnitKind.GOVERNMENT, List.of());
      case TOWN -> town(seat);
      case PROVINCE, CITY, COUNTY -> seat.zone() ? zone(seat) : government(seat);
    };
  }

  /** The government that a name means at a place: 兖州区政府, 区政府, 兖州区, 济宁高新区管委会. */
  static Optional<Body> called(String name, Seat seat) {
    String head = ENDING.matcher(name).replaceFirst("");
    boolean zonal = name.contains("管委会") || name.contains("管理委员会");
    boolean headed =
        seat.names().contains(head) || !head.equals(name) && seat.words().contains(head);
    return headed && (seat.zone() || !zonal) || name.equals("国务院") && seat.level() == Level.NATION
        ? Optional.of(of(seat))
        : Optional.empty();
  }

  private static Body government(Seat seat) {
    List<String> aliases =
        List.of(
            seat.word() + "政府",
            seat.ownName() + "政府",
            seat.ownName() + "人民政府",
            seat.place().name() + "政府");
    String name = seat.place().name() + "人民政府";
    List<String> others = aliases.stream().distinct().filter(a -> !a.equals(name)).toList();
    return Body.of(name, seat.place(), UnitKind.GOVERNMENT, others);
  }

  private static Body zone(Seat seat) {
    String owned = ShortName.of(seat.city()) + seat.shortName();
    String name = seat.names().contains(owned) ? owned : seat.shortName();
    List<String> others =
        Stream.concat(
                seat.names().stream().map(n -> n + "管委会"),
                Stream.of(seat.ownName() + "管理委员会", name + "管理委员会"))
            .filter(n -> !n.equals(name + "管委会"))
            .toList();
    return Body.of(name + "管委会", seat.place(), UnitKind.ZONE, others);
  }

  private static Body town(Seat seat) {
    String own = seat.ownName();
    List<String> others =
        own.endsWith("街道") ? List.of(own, own + "办事处") : List.of(own, own + "政府", own + "人民政府");
    return Body.of(seat.place().name(), seat.place(), UnitKind.TOWN, others);
  }
}
