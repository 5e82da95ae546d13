package org.zhengnuo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That one unit may report for one period until a day. Its link is known to whoever it was sent to
 * and to nobody else: what is kept of it is a hash.
 *
 * @param id lower-case ASCII, for lists, logs and to revoke it; it opens nothing
 * @param unit id of the unit
 * @param until the last day it can be used, by the clock of this machine
 * @param revoked when it was taken back
 */
public record Invitation(
    String id,
    String unit,
    ReportPeriod period,
    Instant made,
    LocalDate until,
    Optional<Instant> revoked) {

  /** Whether its link opens on a day. */
  public boolean isOpenOn(LocalDate day) {
    return revoked.isEmpty() && !day.isAfter(until);
  }
}
