package org.zhengnuo.pages.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengnuo.ledger.ImportReport;

/**
 * The form of one invitation: to fill in, as it was understood, or as a receipt.
 *
 * @param unit its name
 * @param period as a reader says it
 * @param until the last day it can be sent
 * @param reporter 填报人, for all rows
 * @param rows the tasks of the unit, those it leads first
 * @param came what was understood of what was sent; empty on the first visit
 * @param receipt where it was taken in
 */
public record ReportFormView(
    Stage stage,
    String unit,
    String period,
    LocalDate until,
    String reporter,
    List<FormRow> rows,
    Optional<ImportReport> came,
    Optional<Receipt> receipt)
    implements View {

  /** How far a visit is. */
  public enum Stage {
    FILL,
    CHECK,
    TAKEN
  }

  public ReportFormView {
    rows = List.copyOf(rows);
  }

  /**
   * One task.
   *
   * @param name 文号 and number, or the number alone
   * @param roles what the unit is in it; empty where it reaches it through a collective
   * @param target its numbers, in the paper's words
   * @param entry what stands in the form
   * @param before what was last reported for an earlier period, in words; empty where nothing was
   * @param understood what the entry means, in words; empty where nothing was filled in
   */
  public record FormRow(
      String item,
      String url,
      String name,
      String text,
      List<String> roles,
      Optional<LocalDate> due,
      List<String> target,
      Entry entry,
      Optional<String> before,
      Optional<String> understood) {}

  /**
   * What stands in the fields of a row, as it was typed.
   *
   * @param state its label, or any word for it; empty where none was chosen
   */
  public record Entry(String state, String value, String text, String evidence) {

    public static final Entry BLANK = new Entry("", "", "", "");

    public boolean isBlank() {
      return equals(BLANK);
    }
  }

  /**
   * What a reporter keeps.
   *
   * @param number of the batch; empty where nothing was new
   */
  public record Receipt(Optional<Long> number, Instant at, int added, int unchanged) {}

  /** The rows that say something. */
  public List<FormRow> filled() {
    return rows.stream().filter(row -> !row.entry().isBlank()).toList();
  }

  @Override
  public String title() {
    return unit + " " + period + "填报";
  }
}
