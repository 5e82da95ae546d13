package org.zhengnuo.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the task of a row among those of its unit: by the id beside it, which holds only where the
 * words agree (rows are sorted without their hidden column); else by its words, exactly, or nearly
 * where nothing else comes near.
 */
final class TaskMatcher {

  /** So much alike are words of one task that somebody touched up. */
  private static final double AGREES = 0.6;

  /** Without an id, and so much more than any other. */
  private static final double NEAR = 0.85;

  private static final double AHEAD = 0.1;

  /** So many characters of a beginning tell a task. */
  private static final int BEGINNING = 12;

  /**
   * What was found.
   *
   * @param reason why nothing was
   * @param note what a reader should look at, empty where all is plain
   */
  record Found(Optional<BookedTask> task, String reason, String note) {

    static Found none(String reason) {
      return new Found(Optional.empty(), reason, "");
    }
  }

  /** A task with its words as they are held against others. */
  private record Plain(BookedTask task, String text, String titled, Set<String> pairs) {

    static Plain of(BookedTask task) {
      String text = PlainWords.of(task.text());
      return new Plain(task, text, PlainWords.of(task.words()), PlainWords.pairs(text));
    }

    boolean says(String words) {
      return words.equals(text) || words.equals(titled);
    }

    double likeness(String words) {
      boolean begins =
          words.length() >= BEGINNING && (text.startsWith(words) || titled.startsWith(words));
      return begins ? 1 : PlainWords.likeness(pairs, PlainWords.pairs(words));
    }
  }

  private final List<Plain> tasks;
  private final Map<String, Plain> byItem = new HashMap<>();
  private final Map<String, BookedTask> known;

  /**
   * @param tasks of the unit
   * @param known tasks of any unit, by the id that rows bear; also by ids that moved
   */
  TaskMatcher(List<BookedTask> tasks, Map<String, BookedTask> known) {
    this.tasks = tasks.stream().map(Plain::of).toList();
    this.tasks.forEach(task -> byItem.put(task.task().item(), task));
    this.known = known;
  }

  Found find(FilledRow row) {
    String words = PlainWords.of(row.task());
    Optional<BookedTask> marked = Optional.ofNullable(known.get(row.item()));
    Optional<Plain> own = marked.map(task -> byItem.get(task.item()));
    if (own.filter(task -> words.isEmpty() || task.says(words)).isPresent()) {
      return found(own.get(), "");
    }
    List<Plain> same =
        words.isEmpty() ? List.of() : tasks.stream().filter(t -> t.says(words)).toList();
    if (same.size() == 1) {
      return found(same.getFirst(), "");
    }
    if (marked.isPresent()) {
      return own.map(task -> touchedUp(task, words))
          .orElseGet(() -> Found.none("条目“" + marked.get().item() + "”不是本单位的任务"));
    }
    return same.size() > 1
        ? Found.none("有 " + same.size() + " 条任务是同样的字，又没有条目标识，分不清是哪一条")
        : near(row, words);
  }

  private static Found touchedUp(Plain own, String words) {
    return own.likeness(words) >= AGREES
        ? found(own, "“事项”改过字，仍按条目标识对应")
        : Found.none("条目标识是另一条任务（" + own.task().item() + "），“事项”里的字对不上任何一条；请恢复原来的事项");
  }

  private static Found found(Plain task, String note) {
    return new Found(Optional.of(task.task()), "", note);
  }

  private Found near(FilledRow row, String words) {
    if (words.isEmpty()) {
      return Found.none(
          row.item().isEmpty() ? "没有条目标识，也没有事项" : "没有条目“" + row.item() + "”，也没有事项可以对照");
    }
    return certain(words)
        .map(task -> found(task, "没有可用的条目标识，按相近的事项对应：" + task.task().item()))
        .orElseGet(() -> Found.none("本单位没有这条任务（自行增加的行，或别的年份、别的表里的事项）"));
  }

  /** The task that comes near, where no other does. */
  private Optional<Plain> certain(String words) {
    record Near(Plain task, double likeness) {}
    List<Near> best =
        tasks.stream()
            .map(task -> new Near(task, task.likeness(words)))
            .sorted(Comparator.comparingDouble(Near::likeness).reversed())
            .limit(2)
            .toList();
    double second = best.size() < 2 ? 0 : best.get(1).likeness();
    return best.stream()
        .limit(1)
        .filter(near -> near.likeness() >= NEAR && near.likeness() - second >= AHEAD)
        .map(Near::task)
        .filter(task -> sameNumbers(task, words))
        .findFirst();
  }

  /** 新建小学2所 is another task than 新建小学3所; a beginning may leave numbers out. */
  private static boolean sameNumbers(Plain task, String words) {
    String digits = PlainWords.digits(words);
    return PlainWords.digits(task.text()).startsWith(digits)
        || PlainWords.digits(task.titled()).startsWith(digits);
  }

  /** The ids that rows bear. */
  static List<String> ids(Stream<FilledRow> rows) {
    return rows.map(FilledRow::item).filter(id -> !id.isEmpty()).distinct().toList();
  }
}
