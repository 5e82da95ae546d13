package org.zhengnuo.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a file or form, and what was taken of it.
 *
 * @param name of the file, or of the form's invitation
 * @param refused why nothing of it can be taken; empty where something can
 * @param understood the rows that say something and whose task is known, in order
 * @param added how many of them were added or, before it is taken, would be
 * @param unchanged how many say what is known already
 * @param blank rows in which nothing is filled in
 * @param left rows that cannot be taken, with the reason
 * @param notes on rows that are taken: what a reader should look at
 */
public record ImportReport(
    String name,
    Optional<String> refused,
    List<Filing> understood,
    int added,
    int unchanged,
    int blank,
    List<RowNote> left,
    List<RowNote> notes) {

  public ImportReport {
    understood = List.copyOf(understood);
    left = List.copyOf(left);
    notes = List.copyOf(notes);
  }

  /**
   * Something about one row.
   *
   * @param place sheet and row
   * @param words under 事项, cut short
   */
  public record RowNote(String place, String words, String what) {

    private static final int SHOWN = 40;

    static RowNote of(FilledRow row, String what) {
      String words = row.task();
      return new RowNote(
          row.place(), words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…", what);
    }
  }

  /** Of a file that cannot be taken at all. */
  public static ImportReport refused(String name, String why) {
    return new ImportReport(name, Optional.of(why), List.of(), 0, 0, 0, List.of(), List.of());
  }

  /** Whether all that was filled in could be taken. */
  public boolean whole() {
    return refused.isEmpty() && left.isEmpty();
  }

  ImportReport came(LedgerFile.Appended appended) {
    return new ImportReport(
        name,
        refused,
        understood,
        appended.added().size(),
        appended.unchanged(),
        blank,
        left,
        notes);
  }
}
