package org.zhengnuo.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the tasks that were reported on stand now. A report follows the words it was made of: under
 * their id, the id that stands for it, or wherever its paper says them now, in another paper only
 * where nothing else can be meant. Words that are gone take no other's place.
 */
final class Whereabouts {

  /** A task as it was reported on: its id, and its words by their fingerprint. */
  private record Then(String item, String fingerprint) {}

  private final Map<Then, String> now = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> before = new ConcurrentHashMap<>();
  private final Map<Then, Orphan> orphans = new ConcurrentHashMap<>();

  /** Takes in tasks that were reported on, known ones or not; one thread at a time. */
  void learn(List<ReportedTask> reported, TaskBook book) {
    List<ReportedTask> unknown = reported.stream().filter(t -> !now.containsKey(then(t))).toList();
    Map<String, BookedTask> booked =
        unknown.isEmpty()
            ? Map.of()
            : book.of(unknown.stream().map(ReportedTask::item).distinct().toList());
    for (ReportedTask task : unknown) {
      Optional<BookedTask> same = Optional.ofNullable(booked.get(task.item()));
      Optional<String> standing =
          same.filter(b -> isOf(task, b)).or(() -> elsewhere(task, book)).map(BookedTask::item);
      standing.ifPresentOrElse(item -> stands(task, item), () -> isGone(task, reason(same)));
    }
  }

  private static Then then(ReportedTask task) {
    return new Then(task.item(), task.fingerprint());
  }

  private static boolean isOf(ReportedTask then, BookedTask now) {
    return now.task().fingerprint().equals(then.fingerprint());
  }

  private static Optional<BookedTask> elsewhere(ReportedTask task, TaskBook book) {
    List<BookedTask> same =
        book.saying(task.words()).stream()
            .filter(b -> isOf(task, b) && mayBe(task, b.task()))
            .toList();
    List<BookedTask> inItsPaper =
        same.stream().filter(b -> task.item().startsWith(b.document() + "-")).toList();
    List<BookedTask> those = inItsPaper.isEmpty() ? same : inItsPaper;
    return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
  }

  /** Next year's task of the same words is another one. */
  private static boolean mayBe(ReportedTask then, Task now) {
    return then.periods().stream()
        .flatMap(token -> ReportPeriod.find(token).stream())
        .noneMatch(period -> now.begins().filter(period.last()::isBefore).isPresent());
  }

  private static String reason(Optional<BookedTask> sameId) {
    return sameId
        .map(b -> "条目“" + b.item() + "”的文字与填报时不同，别处也没有原来的文字")
        .orElse("条目已不在资料里，别处也没有（或不止一处有）同样的文字");
  }

  private void stands(ReportedTask task, String item) {
    orphans.remove(then(task));
    now.put(then(task), item);
    before.computeIfAbsent(item, _ -> ConcurrentHashMap.newKeySet()).add(task.item());
  }

  private void isGone(ReportedTask task, String reason) {
    orphans.merge(
        then(task),
        new Orphan(task, reason),
        (known, more) -> new Orphan(known.task().and(more.task()), reason));
  }

  /** The item that a report speaks of now; empty where there is none. */
  Optional<String> now(Report report) {
    return Optional.ofNullable(now.get(new Then(report.item(), report.fingerprint())));
  }

  /** The ids under which an item was reported on. */
  Set<String> before(String item) {
    return before.getOrDefault(item, Set.of());
  }

  List<Orphan> orphans() {
    return orphans.values().stream()
        .sorted(Comparator.comparing((Orphan orphan) -> orphan.task().item()))
        .toList();
  }
}
