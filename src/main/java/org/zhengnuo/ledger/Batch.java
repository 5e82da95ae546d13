package org.zhengnuo.ledger;

import java.time.Instant;

/**
 * One file, form or upload that brought something new.
 *
 * @param id counts the batches of a ledger file from 1
 * @param at when its reports were taken in
 */
public record Batch(long id, Arrival arrival, Instant at, Counts counts) {

  /**
   * What came, before it is known whether it says anything new.
   *
   * @param sha256 of its bytes; empty for a form, which may say again what was said before
   * @param name of the file; of a form the id of its invitation, never its link
   * @param place the folder, or the address it was sent from
   */
  public record Arrival(String sha256, Report.Way way, String name, String place) {}

  /**
   * What it came to.
   *
   * @param filled rows with something filled in
   * @param added that became reports
   * @param unchanged that said what was known
   * @param unmatched that could not be taken
   */
  public record Counts(int filled, int added, int unchanged, int unmatched) {}
}
