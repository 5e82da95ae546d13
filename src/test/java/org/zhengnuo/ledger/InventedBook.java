package org.zhengnuo.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;

/** Tasks and units that a test sets down. */
final class InventedBook implements TaskBook {

  private final Map<String, BookedTask> tasks = new HashMap<>();
  private final Map<String, List<String>> ofUnit = new HashMap<>();
  private final Map<String, String> moved = new HashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private int state;

  InventedBook unit(String id, String... names) {
    units.add(
        new Unit(
            id,
            names[0],
            List.of(names).subList(1, names.length),
            new Place("青州市"),
            UnitKind.OTHER,
            false,
            List.of(),
            ""));
    return this;
  }

  InventedBook task(String item, int year, String text, String... owners) {
    state++;
    Task task =
        new Task(
            item,
            TaskFingerprint.of("\n" + text),
            Optional.of(LocalDate.of(year, 1, 1)),
            Optional.of(LocalDate.of(year, 12, 31)),
            List.of());
    String document = item.substring(0, item.lastIndexOf('-'));
    tasks.put(item, new BookedTask(task, document, "", text));
    List.of(owners).forEach(o -> ofUnit.computeIfAbsent(o, _ -> new ArrayList<>()).add(item));
    return this;
  }

  void remove(String item) {
    state++;
    tasks.remove(item);
    ofUnit.values().forEach(items -> items.remove(item));
  }

  void move(String from, String to) {
    moved.put(from, to);
  }

  @Override
  public String state() {
    return Integer.toString(state);
  }

  @Override
  public Map<String, BookedTask> of(Collection<String> ids) {
    Map<String, BookedTask> found = new HashMap<>();
    for (String id : ids) {
      Optional.ofNullable(tasks.get(id))
          .or(() -> Optional.ofNullable(tasks.get(moved.getOrDefault(id, ""))))
          .ifPresent(task -> found.put(id, task));
    }
    return found;
  }

  @Override
  public List<BookedTask> saying(String words) {
    return tasks.values().stream().filter(task -> task.words().equals(words)).toList();
  }

  @Override
  public List<BookedTask> ofUnit(String unitId) {
    return ofUnit.getOrDefault(unitId, List.of()).stream().map(tasks::get).toList();
  }

  @Override
  public List<Unit> units(String called) {
    return units.stream()
        .filter(
            u -> u.id().equals(called) || u.name().equals(called) || u.aliases().contains(called))
        .toList();
  }
}
