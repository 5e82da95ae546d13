package org.zhengnuo.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.Report;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Leading;

/**
 * The tasks that reports speak of. They are read once for a state of the index: of all that an item
 * says only its term, its numbers and who leads it are kept.
 */
final class ReportedTasks {
  /** More than any ledger reports on; what goes beyond is read anew each time. */
  private static final int MOST_KEPT = 100_000;

  /** How many items are read at a time. */
  private static final int BATCH = 1_000;

  private final Map<String, Optional<Reported>> kept = new HashMap<>();
  private Optional<IndexInfo> of = Optional.empty();

  /**
   * A task that was reported on.
   *
   * @param leading ids of the units that lead it
   */
  record Reported(Task task, Set<String> leading) {}

  /**
   * The reports by their tasks; those of items that are not in this state of the index are none.
   */
  synchronized Map<Reported, List<Report>> of(List<Report> reports, IndexView open) {
    read(
        reports.stream().map(Report::item).collect(Collectors.toCollection(LinkedHashSet::new)),
        open);
    Map<Reported, List<Report>> found = new LinkedHashMap<>();
    for (Report report : reports) {
      kept.get(report.item())
          .ifPresent(task -> found.computeIfAbsent(task, _ -> new ArrayList<>(2)).add(report));
    }
    return found;
  }

  private void read(Collection<String> ids, IndexView open) {
    if (!of.equals(Optional.of(open.info())) || kept.size() > MOST_KEPT) {
      kept.clear();
      of = Optional.of(open.info());
    }
    List<String> missing = ids.stream().filter(id -> !kept.containsKey(id)).toList();
    for (int from = 0; from < missing.size(); from += BATCH) {
      List<String> some = missing.subList(from, Math.min(missing.size(), from + BATCH));
      some.forEach(id -> kept.put(id, Optional.empty()));
      open.items(some).forEach(item -> kept.put(item.id(), Optional.of(reported(item))));
    }
  }

  private static Reported reported(Item item) {
    return new Reported(
        Task.of(item, Due.of(item).day()),
        Leading.of(item.ownership()).stream()
            .map(owner -> owner.unit().id())
            .collect(Collectors.toSet()));
  }
}
