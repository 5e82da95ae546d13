package org.zhengnuo.ledger;

import java.util.Set;

/**
 * What is to become a report.
 *
 * @param item id of the task
 * @param words of the task, see {@link BookedTask#words}
 * @param former ids that the same task bore when it was reported on before
 * @param unit id of the unit that reports
 * @param place sheet and row, or the address that sent the form
 */
public record Filing(
    String item,
    String words,
    Set<String> former,
    String unit,
    ReportPeriod period,
    Report.Said said,
    String place) {

  public Filing {
    former = Set.copyOf(former);
  }

  String fingerprint() {
    return TaskFingerprint.of(words);
  }

  /** The same with the ids that its task bore before. */
  Filing formerly(Set<String> ids) {
    return new Filing(item, words, ids, unit, period, said, place);
  }

  boolean isOf(String id) {
    return id.equals(item) || former.contains(id);
  }
}
