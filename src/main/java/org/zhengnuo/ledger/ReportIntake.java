package org.zhengnuo.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhengnuo.ledger.ImportReport.RowNote;
import org.zhengnuo.workbook.Sheet;

/**
 * Takes in what comes back, file by file and form by form: each in one transaction, all of it that
 * can be matched, and a list of what cannot. Nothing a file holds makes it fail; it is refused in
 * one sentence.
 */
public final class ReportIntake {

  private final LedgerFile ledger;
  private final TaskBook book;

  public ReportIntake(LedgerFile ledger, TaskBook book) {
    this.ledger = ledger;
    this.book = book;
  }

  /** What was understood of a file, before any of it is taken. */
  public ImportReport look(Delivery file) {
    return understood(file, false);
  }

  /**
   * Takes in what {@link #look} shows.
   *
   * @throws LedgerException where the ledger cannot be written; then nothing of it is in
   */
  public ImportReport take(Delivery file) {
    return understood(file, true);
  }

  /** What was understood of a form, before any of it is taken. */
  public ImportReport look(FilledForm form) {
    return understood(form, false);
  }

  /**
   * Takes in what {@link #look} shows.
   *
   * @throws LedgerException where the ledger cannot be written; then nothing of it is in
   */
  public ImportReport take(FilledForm form) {
    return understood(form, true);
  }

  private ImportReport understood(FilledForm form, boolean take) {
    RowReader reader = reader(form.unit(), form.period(), form.rows());
    form.rows().forEach(reader::read);
    Batch.Arrival arrival =
        new Batch.Arrival("", Report.Way.FORM, form.invitation(), form.address());
    return finished(arrival, List.of(reader), take);
  }

  private ImportReport understood(Delivery file, boolean take) {
    List<Sheet> sheets;
    try {
      sheets = FilledFile.read(file.name(), file.bytes());
    } catch (LedgerException unreadable) {
      return ImportReport.refused(file.name(), unreadable.getMessage());
    }
    List<FilledSheet> ledgers =
        sheets.stream().flatMap(sheet -> FilledSheet.of(sheet).stream()).toList();
    if (ledgers.isEmpty()) {
      return ImportReport.refused(
          file.name(), "“" + file.name() + "”里没有台账：找不到同时写着“事项”和“状态”“进展情况”或“完成值”的表头");
    }
    return understood(file, new SheetFacts(sheets, book), ledgers, take);
  }

  private ImportReport understood(
      Delivery file, SheetFacts facts, List<FilledSheet> ledgers, boolean take) {
    List<RowReader> readers = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (FilledSheet sheet : ledgers) {
      SheetOwner owner = SheetOwner.of(file, facts, sheet, book);
      refused.addAll(owner.refused().stream().toList());
      if (owner.refused().isEmpty()) {
        RowReader reader = reader(owner.unit().id(), owner.period(), sheet.rows());
        sheet.rows().forEach(reader::read);
        readers.add(reader);
      }
    }
    if (!refused.isEmpty()) {
      return ImportReport.refused(file.name(), refused.getFirst());
    }
    Batch.Arrival arrival =
        new Batch.Arrival(Sha256.hex(file.bytes()), file.way(), file.name(), file.place());
    return finished(arrival, readers, take);
  }

  private RowReader reader(String unit, ReportPeriod period, List<FilledRow> rows) {
    Map<String, BookedTask> known = book.of(TaskMatcher.ids(rows.stream()));
    return new RowReader(new TaskMatcher(book.ofUnit(unit), known), unit, period);
  }

  private ImportReport finished(Batch.Arrival arrival, List<RowReader> readers, boolean take) {
    List<Filing> filings = formed(readers.stream().flatMap(r -> r.filings().stream()).toList());
    List<RowNote> left = readers.stream().flatMap(r -> r.left().stream()).toList();
    List<RowNote> notes = readers.stream().flatMap(r -> r.notes().stream()).toList();
    int blank = readers.stream().mapToInt(RowReader::blank).sum();
    Optional<String> nothing =
        Optional.of("“" + arrival.name() + "”没有一行对得上任务；请核对是不是这个年份、这个单位的台账")
            .filter(_ -> filings.isEmpty() && !left.isEmpty());
    ImportReport report =
        new ImportReport(arrival.name(), nothing, filings, 0, 0, blank, left, notes);
    return report.came(
        take ? ledger.append(arrival, filings, left.size()) : ledger.wouldAppend(arrival, filings));
  }

  /**
   * With the ids that the same tasks bore before, so that nothing is said again under a new one.
   */
  private List<Filing> formed(List<Filing> filings) {
    Map<String, Set<String>> items =
        ledger.itemsOf(filings.stream().map(Filing::fingerprint).collect(Collectors.toSet()));
    Set<String> others = new TreeSet<>();
    items.values().forEach(others::addAll);
    filings.forEach(filing -> others.remove(filing.item()));
    Map<String, BookedTask> now = others.isEmpty() ? Map.of() : book.of(others);
    return filings.stream().map(f -> f.formerly(former(f, items, now))).toList();
  }

  private static Set<String> former(
      Filing filing, Map<String, Set<String>> items, Map<String, BookedTask> now) {
    return items.getOrDefault(filing.fingerprint(), Set.of()).stream()
        .filter(id -> !isTwin(Optional.ofNullable(now.get(id)), filing))
        .collect(Collectors.toSet());
  }

  /** Another task that says the same words. */
  private static boolean isTwin(Optional<BookedTask> other, Filing filing) {
    return other
        .filter(task -> task.task().fingerprint().equals(filing.fingerprint()))
        .filter(task -> !task.item().equals(filing.item()))
        .isPresent();
  }
}
