package org.zhengnuo.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packed departments, by what they are called; places of one kind share one table of calls. */
final class DepartmentTable {
  private final List<Department> departments = Department.packed();
  private final Map<SeatKind, Map<String, Department>> byKind = new ConcurrentHashMap<>();

  /** The departments that a place has. */
  List<Department> of(Seat seat) {
    return departments.stream().filter(department -> department.at(seat)).toList();
  }

  /**
   * What they are called after the word for the place; of two of one name the first in the table.
   */
  Map<String, Department> calls(Seat seat) {
    return byKind.computeIfAbsent(SeatKind.of(seat), kind -> table(seat));
  }

  private Map<String, Department> table(Seat seat) {
    Map<String, Department> calls = new HashMap<>();
    for (Department department : of(seat)) {
      department.calls(seat).forEach(call -> calls.putIfAbsent(call, department));
    }
    return calls;
  }

  /** All that calls depend on. */
  private record SeatKind(Level level, boolean municipality, boolean district) {

    static SeatKind of(Seat seat) {
      return new SeatKind(seat.level(), seat.municipality(), seat.words().contains("区"));
    }
  }
}
