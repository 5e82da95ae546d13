package org.zhengnuo.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.ledger.ImportReport.RowNote;

/** Turns the rows of one unit and period into what is to be filed, and says what cannot be. */
final class RowReader {

  private final TaskMatcher matcher;
  private final String unit;
  private final ReportPeriod period;
  private final Map<String, FilledRow> taken = new HashMap<>();
  private final Map<String, Filing> filings = new LinkedHashMap<>();
  private final List<RowNote> left = new ArrayList<>();
  private final List<RowNote> notes = new ArrayList<>();
  private int blank;

  RowReader(TaskMatcher matcher, String unit, ReportPeriod period) {
    this.matcher = matcher;
    this.unit = unit;
    this.period = period;
  }

  List<Filing> filings() {
    return List.copyOf(filings.values());
  }

  List<RowNote> left() {
    return left;
  }

  List<RowNote> notes() {
    return notes;
  }

  int blank() {
    return blank;
  }

  void read(FilledRow row) {
    if (row.isEmpty()) {
      blank++;
      return;
    }
    TaskMatcher.Found found = matcher.find(row);
    if (found.task().isEmpty()) {
      leave(row, found.reason());
      return;
    }
    Optional<TaskState> state = row.state().isEmpty() ? unsaid(row) : TypedState.of(row.state());
    if (state.isEmpty()) {
      leave(row, "状态“" + row.state() + "”看不懂；请填 未启动、推进中、已完成 或 需调整");
    } else {
      note(row, found.note());
      file(row, found.task().get(), state.get());
    }
  }

  /** Who tells of progress is under way. */
  private Optional<TaskState> unsaid(FilledRow row) {
    note(row, "没有填状态，按“推进中”");
    return Optional.of(TaskState.UNDER_WAY);
  }

  private void leave(FilledRow row, String reason) {
    left.add(RowNote.of(row, reason));
  }

  private void note(FilledRow row, String what) {
    if (!what.isEmpty()) {
      notes.add(RowNote.of(row, what));
    }
  }

  private void file(FilledRow row, BookedTask task, TaskState state) {
    if (task.task().begins().filter(period.last()::isBefore).isPresent()) {
      String from = task.task().begins().get().getYear() + "年";
      leave(row, "这条任务从" + from + "开始，不能填报" + period.label());
      return;
    }
    Report.Said said = said(row, state);
    FilledRow other = taken.putIfAbsent(task.item(), row);
    if (other == null) {
      filings.put(task.item(), filing(row, task, said));
    } else if (!filings.containsKey(task.item())) {
      leave(row, "与" + other.place() + "是同一条任务而内容不同，都没有采用；请只留一行");
    } else if (!filings.get(task.item()).said().equals(said)) {
      filings.remove(task.item());
      leave(other, "与" + row.place() + "是同一条任务而内容不同，都没有采用；请只留一行");
      leave(row, "与" + other.place() + "是同一条任务而内容不同，都没有采用；请只留一行");
    }
  }

  private Report.Said said(FilledRow row, TaskState state) {
    TypedValue value = TypedValue.of(row.value());
    boolean unread = value.amount().isEmpty() && value.share().isEmpty();
    note(row, unread && !row.value().isEmpty() ? "完成值“" + row.value() + "”不是能计算的数，照原样保留" : "");
    return new Report.Said(
        state,
        row.value(),
        value.amount(),
        value.share(),
        row.text(),
        row.evidence(),
        row.reporter());
  }

  private Filing filing(FilledRow row, BookedTask task, Report.Said said) {
    return new Filing(task.item(), task.words(), Set.of(), unit, period, said, row.place());
  }
}
