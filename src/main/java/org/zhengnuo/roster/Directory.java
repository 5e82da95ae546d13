package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bodies every place of a level has, under all the names that mean them there.
 *
 * <p>Headed names hold the place or the word for it (市商务局, 兖州区商务局, 兖州工信局); bare ones (商务局) need a
 * paper or a list that says whose they are.
 */
final class Directory {
  private final Map<String, Body> headed = new HashMap<>();
  private final Map<String, Body> bare = new HashMap<>();
  private final Seat seat;

  Directory(Seat seat, List<Department> departments, Gazetteer gazetteer) {
    this.seat = seat;
    addGovernment();
    departments.stream().filter(d -> d.at(seat)).forEach(d -> add(d, d.body(seat, gazetteer)));
  }

  Optional<Body> headed(String name) {
    return Optional.ofNullable(headed.get(name));
  }

  Optional<Body> bare(String name) {
    return Optional.ofNullable(bare.get(name));
  }

  private void add(Department department, Body body) {
    headed.putIfAbsent(body.name(), body);
    department.templates(seat).forEach(name -> headed.putIfAbsent(name, body));
    for (String call : department.calls(seat)) {
      heads().forEach(head -> headed.putIfAbsent(head + call, body));
      bare.putIfAbsent(call, body);
      if (call.startsWith("委")) {
        heads().forEach(head -> headed.putIfAbsent(head + "党" + call, body));
      }
    }
  }

  private Stream<String> heads() {
    Stream<String> national =
        seat.level() == Level.NATION ? Stream.of("国家", "国务院", "中央", "全国", "中国") : Stream.of();
    return Stream.of(seat.words().stream(), seat.names().stream(), national).flatMap(s -> s);
  }

  private void addGovernment() {
    Body government = Governments.of(seat);
    headed.put(government.name(), government);
    List<String> endings =
        seat.zone() ? List.of("", "管委会", "管理委员会", "党工委管委会") : List.of("", "政府", "人民政府");
    for (String ending : endings) {
      seat.names().forEach(name -> headed.putIfAbsent(name + ending, government));
    }
    endings.subList(1, endings.size()).forEach(e -> putWords(e, government));
  }

  private void putWords(String call, Body body) {
    seat.words().forEach(word -> headed.putIfAbsent(word + call, body));
  }
}
