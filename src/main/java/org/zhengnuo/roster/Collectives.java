package org.zhengnuo.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;

/**
 * Names that stand for several bodies.
 *
 * <pre>
 * counties  = ("各" | "其他") 县市区 [政府] [管委会]     各县（市、区）政府（管委会）, 各区、县级市
 * towns     = ("各" | "其他") 镇街                     各镇街, 各街道办事处
 * cities    = ("各" | "其他") 市                       各设区市, 各盟市
 * provinces = "各" 省                                各省（区、市）人民政府
 * other     members not known                        区直相关部门, 相关镇街, 各银行业金融机构
 * </pre>
 *
 * <p>其他… stands for those that the item does not name: a body of its own for every set of members.
 */
final class Collectives {
  private static final Pattern COLLECTIVE =
      Pattern.compile(".*(各|其他|其它|相关|有关|所有(?!限)).*|.*(成员单位|部门|金融机构|监管机构)");
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(各|其他|其它)([省自治直辖设区县市旗州盟镇街乡道苏木级（）、和及]+?)(办事处|人民政府|政府)?([（、和及]*(?:功能区|开发区)?管委会）?)?");

  private final Gazetteer gazetteer;
  private final Function<Place, Body> governing;

  /** {@code governing} says what governs a place. */
  Collectives(Gazetteer gazetteer, Function<Place, Body> governing) {
    this.gazetteer = gazetteer;
    this.governing = governing;
  }

  Optional<Body> read(String name, Setting setting) {
    if (!COLLECTIVE.matcher(name).matches()) {
      return Optional.empty();
    }
    Matcher divided = DIVIDED.matcher(name.replaceFirst("^全[省市区县州](?=各)", ""));
    return Optional.of(divided.matches() ? divided(divided, name, setting) : open(name, setting));
  }

  private Body divided(Matcher match, String name, Setting setting) {
    boolean rest = !match.group(1).equals("各");
    Group group =
        Group.of(
            match.group(2) + Optional.ofNullable(match.group(3)).orElse(""),
            match.group(4) != null);
    Place owner = owner(group, setting.place());
    List<Body> members = members(group, owner);
    if (members.isEmpty()) {
      return open(name, setting);
    }
    return rest ? others(group, owner, members, setting, name) : whole(group, owner, members, name);
  }

  private static Body whole(Group group, Place owner, List<Body> members, String printed) {
    String call = "各" + group.call();
    return Body.collective(
        qualified(owner, call), owner, Stream.of(call, printed).distinct().toList(), members);
  }

  private static Body others(
      Group group, Place owner, List<Body> all, Setting setting, String printed) {
    List<String> named = setting.named().stream().map(Body::name).toList();
    List<Body> members = all.stream().filter(m -> !named.contains(m.name())).toList();
    String without =
        all.stream()
            .filter(m -> named.contains(m.name()))
            .map(m -> brief(m, owner))
            .collect(Collectors.joining("、"));
    String call = "其他" + group.call();
    String name = qualified(owner, call) + (without.isEmpty() ? "" : "（" + without + "除外）");
    return Body.collective(name, owner, Stream.of(call, printed).distinct().toList(), members);
  }

  private static String brief(Body member, Place owner) {
    String place = member.place().name();
    return place.startsWith(owner.name()) ? place.substring(owner.name().length()) : place;
  }

  private static String qualified(Place owner, String call) {
    return owner.equals(Place.NATION) ? call : owner.name() + call;
  }

  /** The place whose divisions are meant: 各县（市、区） in a district's paper are the city's. */
  private Place owner(Group group, Place paper) {
    return switch (group) {
      case PROVINCES -> Place.NATION;
      case CITIES -> gazetteer.above(paper, Level.PROVINCE).orElse(paper);
      case COUNTIES, COUNTIES_AND_ZONES ->
          gazetteer
              .above(paper, Level.CITY)
              .or(() -> gazetteer.above(paper, Level.PROVINCE))
              .orElse(paper);
      case TOWNS, ONLY_TOWNS, ONLY_STREETS -> paper;
    };
  }

  private List<Body> members(Group group, Place owner) {
    List<Division> divisions =
        new ArrayList<>(gazetteer.children(owner).stream().filter(group::holds).toList());
    if (group == Group.COUNTIES_AND_ZONES) {
      divisions.addAll(gazetteer.zones(owner));
    }
    return divisions.stream().map(division -> governing.apply(division.place())).toList();
  }

  /** Members not known: the name goes with the place that its level word or the paper says. */
  private Body open(String name, Setting setting) {
    for (Place place : gazetteer.lineage(setting.place())) {
      Seat seat = Seat.of(place, gazetteer);
      Optional<String> head =
          Stream.concat(seat.names().stream(), seat.words().stream())
              .filter(name::startsWith)
              .findFirst();
      if (head.isPresent()) {
        return Body.collective(
            place.name() + name.substring(head.get().length()), place, List.of(name), List.of());
      }
    }
    Place place = setting.place();
    return Body.collective(
        place.unknown() ? name : qualified(place, name), place, List.of(name), List.of());
  }

  /** The groups of divisions that a name may stand for. */
  private enum Group {
    PROVINCES("省（区、市）政府"),
    CITIES("市政府"),
    COUNTIES("县（市、区）政府"),
    COUNTIES_AND_ZONES("县（市、区）政府（管委会）"),
    TOWNS("镇街"),
    ONLY_TOWNS("镇"),
    ONLY_STREETS("街道");

    private final String call;

    Group(String call) {
      this.call = call;
    }

    String call() {
      return call;
    }

    static Group of(String words, boolean zones) {
      String plain = words.replaceAll("人民政府|政府|办事处|[（）、和及]", "");
      if (plain.startsWith("省")) {
        return PROVINCES;
      }
      if (plain.matches(".*[镇乡街].*")) {
        return plain.matches("镇|乡镇") ? ONLY_TOWNS : plain.matches("街道?") ? ONLY_STREETS : TOWNS;
      }
      boolean cities = plain.matches("市|设区市|市州|州市|盟市|市盟|自治州|市地州");
      return cities ? CITIES : zones ? COUNTIES_AND_ZONES : COUNTIES;
    }

    boolean holds(Division division) {
      boolean street = division.name().endsWith("街道");
      boolean town = division.level() == Level.TOWN && division.name().matches(".*[镇乡道]|.*苏木");
      return switch (this) {
        case PROVINCES ->
            division.level() == Level.PROVINCE && !division.name().matches("台湾省|.*特别行政区");
        case CITIES -> division.level() == Level.CITY;
        case COUNTIES, COUNTIES_AND_ZONES -> division.level() == Level.COUNTY;
        case TOWNS -> town;
        case ONLY_TOWNS -> town && !street;
        case ONLY_STREETS -> street;
      };
    }
  }
}
