package org.zhengnuo.ledger;

import java.util.List;

/**
 * A form that was filled in under an invitation.
 *
 * @param invitation its id, never its link
 * @param address it was sent from
 * @param unit id of the unit that was invited: only its tasks are taken
 * @param rows each with the id of its task; sheet empty, row 0
 */
public record FilledForm(
    String invitation, String address, String unit, ReportPeriod period, List<FilledRow> rows) {

  public FilledForm {
    rows = List.copyOf(rows);
  }
}
