package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.UnitKind;

/**
 * Says which body a name printed in one paper means.
 *
 * <pre>
 * name       = known | collective | part | department | town | plain
 * known      a spelling of roster.csv
 * collective 各县（市、区）政府, 区直相关部门: see {@link Collectives}
 * part       = name "（" sub-unit "）"
 * department = [place | level word] call      市商务局, 兖州工信局, 自然资源局
 * town       = [place] town                   新兖镇, 龙桥街道办事处
 * plain      = [place | level word] words with the ending of a body
 * </pre>
 */
final class UnitReader {
  private static final Pattern PART = Pattern.compile("(.+)（(.+(?:专班|办公室|组|中心|分局))）");
  private static final Pattern NATIONAL = Pattern.compile(".*(部|总局|署|会)");
  private static final Pattern TOWN = Pattern.compile("(.+?(?:镇|乡|街道|苏木))(?:办事处|人民政府|政府)?");

  /** 高新区管委 is 高新区管委会; 市城管委 is none of a zone. */
  private static final Pattern COMMITTEE = Pattern.compile("(?<!监|^城|[省市区县]城)管委(?=）?$)");

  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final KnownUnits known;
  private final Collectives collectives;
  private final PlainNames plain;
  private final Directories directories;
  private final Map<Asked, Optional<Body>> answers = new HashMap<>();

  UnitReader(Gazetteer gazetteer, KnownUnits known, Directories directories) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.directories = directories;
    places = new PlaceReader(gazetteer);
    collectives = new Collectives(gazetteer, this::governing);
    plain = directories.plain();
  }

  /** The body; empty where the name is none that is known and has not the form of one. */
  Optional<Body> read(String printed, Setting setting) {
    Asked asked = new Asked(printed, setting);
    if (!answers.containsKey(asked)) {
      answers.put(asked, answer(clean(printed), setting));
    }
    return answers.get(asked);
  }

  private Optional<Body> answer(String name, Setting setting) {
    return known(name, setting)
        .or(() -> unlisted(COMMITTEE.matcher(name).replaceAll("管委会"), setting));
  }

  private Optional<Body> unlisted(String name, Setting setting) {
    return known(name, setting)
        .or(() -> collectives.read(name, setting))
        .or(() -> part(name, setting))
        .or(() -> department(name, setting))
        .or(() -> town(name, setting))
        .or(() -> plain.read(name, setting).map(body -> preferKnown(body, setting.year())));
  }

  /** The place a name is headed by a level word of (省 in 省发展改革委); empty where it is not. */
  Optional<Place> headedBy(String printed, Setting setting) {
    return plain.byWord(clean(printed), setting).map(PlaceReader.Leading::place);
  }

  /** What governs a place, under the name that roster.csv gives it. */
  private Body governing(Place place) {
    return preferKnown(Governments.of(Seat.of(place, gazetteer)), 0);
  }

  private static String clean(String printed) {
    return printed
        .replaceAll("[\\s　]+", "")
        .replace('(', '（')
        .replace(')', '）')
        .replaceFirst("^(中共|中国共产党)(?=.+[市省区县旗州盟]委)", "");
  }

  private Optional<Body> known(String name, Setting setting) {
    return known
        .find(name, setting)
        .or(
            () ->
                plain
                    .byWord(name, setting)
                    .flatMap(l -> known.find(l.place().name() + l.rest(), setting)));
  }

  private Body preferKnown(Body body, int year) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream())
        .map(name -> known.find(name, Setting.of(body.place(), year)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(k -> k.kind() == UnitKind.OTHER ? k.as(body.kind()) : k)
        .map(k -> k.called(body))
        .orElse(body);
  }

  private Optional<Body> part(String name, Setting setting) {
    Matcher part = PART.matcher(name);
    return part.matches()
        ? read(part.group(1), setting).map(whole -> partOf(whole, part.group(2)))
        : Optional.empty();
  }

  private static Body partOf(Body whole, String part) {
    List<String> aliases = whole.aliases().stream().map(a -> a + "（" + part + "）").toList();
    return Body.of(whole.name() + "（" + part + "）", whole.place(), whole.kind(), aliases)
        .partOf(whole);
  }

  private Optional<Body> department(String name, Setting setting) {
    return headed(name, gazetteer.lineage(setting.place()))
        .or(() -> bare(name, setting))
        .or(() -> headed(name, near(name, setting)))
        .or(() -> national(name, setting))
        .map(body -> preferKnown(body, setting.year()));
  }

  private Optional<Body> headed(String name, List<Place> owners) {
    return owners.stream().flatMap(place -> directory(place).headed(name).stream()).findFirst();
  }

  private Optional<Body> bare(String name, Setting setting) {
    return Stream.of(setting.shared(), setting.place())
        .filter(place -> !place.unknown())
        .flatMap(place -> directory(place).bare(name).stream())
        .findFirst();
  }

  /**
   * A ministry is known by its bare name in papers of every place, a 局 where the place has none.
   */
  private Optional<Body> national(String name, Setting setting) {
    return setting.place().unknown() && !NATIONAL.matcher(name).matches()
        ? Optional.empty()
        : directory(Place.NATION).bare(name);
  }

  /**
   * The places a name holds: what belongs to the paper's place or beside it, and what it begins
   * with.
   */
  private List<Place> near(String name, Setting setting) {
    Stream<Place> around =
        gazetteer.lineage(setting.place()).stream()
            .filter(place -> !gazetteer.level(place).equals(Optional.of(Level.NATION)))
            .flatMap(
                place ->
                    Stream.concat(
                        gazetteer.children(place).stream(), gazetteer.zones(place).stream()))
            .filter(division -> division.level() != Level.TOWN)
            .filter(division -> division.names().stream().anyMatch(name::contains))
            .map(Division::place);
    Stream<Place> leading =
        places.leading(name, setting.place()).map(PlaceReader.Leading::place).stream();
    return Stream.concat(leading, around).distinct().toList();
  }

  private Optional<Body> town(String name, Setting setting) {
    Matcher town = TOWN.matcher(name);
    return town.matches() ? town(town.group(1), near(name, setting), setting) : Optional.empty();
  }

  private Optional<Body> town(String name, List<Place> near, Setting setting) {
    return Stream.concat(Stream.of(setting.place()), near.stream())
        .flatMap(place -> gazetteer.children(place).stream())
        .filter(division -> division.level() == Level.TOWN && division.names().contains(name))
        .findFirst()
        .map(division -> governing(division.place()));
  }

  private Directory directory(Place place) {
    return directories.of(place);
  }

  /** The same name in the same setting is asked for again and again. */
  private record Asked(String printed, Setting setting) {}
}
