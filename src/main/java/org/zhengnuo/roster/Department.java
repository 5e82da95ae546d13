package org.zhengnuo.roster;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.UnitKind;

/**
 * One row of the table of departments: what a body is called, by level.
 *
 * @param stems what it is called by, the official stem first
 * @param cells by level, the endings of its name, the official one first
 * @param others further whole names
 */
record Department(
    UnitKind kind, List<String> stems, Map<Level, List<String>> cells, List<String> others) {
  private static final Set<String> ENDINGS =
      Set.of("部", "厅", "局", "署", "总局", "委员会", "办公室", "总队", "支队", "大队");

  private static final Pattern NATIONAL = Pattern.compile("^(国家|国务院|中华全国|中国|中央|全国)(?=..)");

  /** The packed table; its head explains the columns. */
  static List<Department> packed() {
    return Resource.lines("departments.csv").stream().map(Department::row).toList();
  }

  private static Department row(String line) {
    String[] cells = line.split(",", -1);
    Map<Level, List<String>> byLevel =
        Map.of(
            Level.NATION, words(cells[2]),
            Level.PROVINCE, words(cells[3]),
            Level.CITY, words(cells[4]),
            Level.COUNTY, words(cells[5]));
    UnitKind kind = Token.find(UnitKind.class, cells[0]).orElseThrow();
    return new Department(kind, words(cells[1]), byLevel, words(cells[6]));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  boolean at(Seat seat) {
    return !cells(seat).isEmpty();
  }

  /** A municipality names its bodies as other cities do. */
  private List<String> cells(Seat seat) {
    List<String> own = cells.getOrDefault(seat.level(), List.of());
    List<String> city = cells.get(Level.CITY);
    return seat.municipality() && !city.isEmpty() ? city : own;
  }

  /** The canonical name at a place that has it. */
  String official(Seat seat) {
    String cell = forms(seat).getFirst();
    if (cell.contains("{")) {
      return seat.fill(cell);
    }
    String name = whole(stems.getFirst(), cell);
    return seat.level() == Level.NATION ? name : seat.place().name() + partyWord(seat, name);
  }

  /**
   * The cells of a place's level; a district may have a branch of the city's bureau where a county
   * has its own: {@code branch|own}.
   */
  private List<String> forms(Seat seat) {
    return cells(seat).stream()
        .map(cell -> cell.split("\\|"))
        .map(either -> seat.words().contains("区") ? either[0] : either[either.length - 1])
        .toList();
  }

  /** 市委, but 自治区党委. */
  private static String partyWord(Seat seat, String name) {
    return name.startsWith("委") && seat.word().startsWith("自治") ? "党" + name : name;
  }

  /** What it may be called after the word for its place, the fullest first. */
  List<String> calls(Seat seat) {
    Set<String> calls = new LinkedHashSet<>();
    for (String stem : stems) {
      forms(seat).stream().filter(c -> !c.contains("{")).forEach(c -> addCalls(calls, stem, c));
      if (seat.level() == Level.COUNTY) {
        cells.get(Level.CITY).stream()
            .filter(ENDINGS::contains)
            .forEach(c -> addCalls(calls, stem, c));
      }
    }
    if (cells(seat).stream()
        .noneMatch(c -> ENDINGS.contains(c) || c.matches("~.+|(国家|国务院|中国)~.+"))) {
      calls.addAll(stems);
    }
    others.stream().filter(o -> !o.contains("{")).forEach(calls::add);
    return List.copyOf(calls);
  }

  /** The name and its short forms: 国家发展和改革委员会, 发展和改革委员会, 发展和改革委. */
  private static void addCalls(Set<String> calls, String stem, String cell) {
    String name = whole(stem, cell);
    for (String form : List.of(name, NATIONAL.matcher(name).replaceFirst(""))) {
      calls.add(form);
      calls.add(brief(form));
    }
  }

  /** Whole names that hold their place themselves. */
  List<String> templates(Seat seat) {
    return Stream.concat(forms(seat).stream(), others.stream())
        .filter(c -> c.contains("{"))
        .map(seat::fill)
        .toList();
  }

  private static String whole(String stem, String cell) {
    if (cell.contains("~")) {
      return cell.replace("~", stem);
    }
    return ENDINGS.contains(cell) ? stem + cell : cell;
  }

  private static String brief(String name) {
    return name.replaceFirst("委员会$", "委").replaceFirst("(?<=..)办公室$", "办");
  }

  /** The body at a place that has it, with the spellings a reader may use. */
  Body body(Seat seat, Gazetteer gazetteer) {
    String official = official(seat);
    Body body = Body.of(official, seat.place(), kind, aliases(seat, official));
    boolean branch =
        seat.level() == Level.COUNTY
            && official.startsWith(seat.city() + stems.getFirst())
            && official.endsWith("分局");
    return branch ? body.partOf(body(Seat.of(new Place(seat.city()), gazetteer), gazetteer)) : body;
  }

  /** The spellings worth telling a reader; many more are understood. */
  private List<String> aliases(Seat seat, String official) {
    Set<String> aliases = new LinkedHashSet<>();
    List<String> usual = usual(seat);
    usual.forEach(call -> aliases.addAll(List.of(seat.word() + call, seat.ownName() + call)));
    usual.stream()
        .filter(call -> !call.startsWith("委"))
        .min(Comparator.comparingInt(String::length))
        .ifPresent(c -> aliases.addAll(List.of(seat.shortName() + c, seat.place().name() + c)));
    usual.stream().filter(call -> !call.startsWith("委")).forEach(aliases::add);
    if (official.startsWith(seat.place().name() + "委")) {
      aliases.add("中共" + official);
    }
    aliases.remove(official);
    return seat.level() == Level.NATION ? calls(seat) : List.copyOf(aliases);
  }

  /** With the official ending; where a whole name takes its place, what one says instead of it. */
  private List<String> usual(Seat seat) {
    String cell = forms(seat).getFirst();
    List<String> plain = others.stream().filter(o -> !o.contains("{")).toList();
    if (cell.contains("{")) {
      return plain.isEmpty() ? stems : plain;
    }
    Set<String> usual = new LinkedHashSet<>();
    usual.add(whole(stems.getFirst(), cell));
    stems.forEach(stem -> usual.add(brief(whole(stem, cell))));
    if (!ENDINGS.contains(cell)) {
      plain.stream().limit(2).forEach(usual::add);
    }
    if (seat.level() == Level.COUNTY) {
      cells.get(Level.CITY).stream()
          .limit(1)
          .filter(ENDINGS::contains)
          .forEach(city -> usual.add(brief(whole(stems.getLast(), city))));
    }
    return List.copyOf(usual);
  }
}
