package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bodies of one place, under all the names that mean them there.
 *
 * <p>Headed names hold the place or the word for it (市商务局, 兖州区商务局, 兖州工信局); bare ones (商务局) need a
 * paper or a list that says whose they are.
 */
final class Directory {
  private static final List<String> NATIONAL = List.of("国家", "国务院", "中央", "全国", "中国");

  private final Seat seat;
  private final Gazetteer gazetteer;
  private final Map<String, Department> calls;
  private final Map<String, Department> templates = new HashMap<>();

  Directory(Seat seat, DepartmentTable table, Gazetteer gazetteer) {
    this.seat = seat;
    this.gazetteer = gazetteer;
    calls = table.calls(seat);
    for (Department department : table.of(seat)) {
      department.templates(seat).forEach(name -> templates.putIfAbsent(name, department));
    }
  }

  Optional<Body> headed(String name) {
    return Stream.concat(
            Optional.ofNullable(templates.get(name)).stream(),
            heads().filter(name::startsWith).flatMap(head -> called(name.substring(head.length()))))
        .findFirst()
        .map(department -> department.body(seat, gazetteer))
        .or(() -> Governments.called(name, seat));
  }

  Optional<Body> bare(String name) {
    return called(name).findFirst().map(department -> department.body(seat, gazetteer));
  }

  /** 自治区党委组织部 is 委组织部 after its place. */
  private Stream<Department> called(String call) {
    String plain = call.startsWith("党委") ? call.substring(1) : call;
    return Optional.ofNullable(calls.get(plain)).stream();
  }

  private Stream<String> heads() {
    Stream<String> national = seat.level() == Level.NATION ? NATIONAL.stream() : Stream.empty();
    return Stream.of(seat.words().stream(), seat.names().stream(), national).flatMap(s -> s);
  }
}
