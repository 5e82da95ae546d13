package org.zhengnuo.ledger;

import java.util.Optional;

/**
 * A file that came back.
 *
 * @param name of the file without its folder
 * @param place the folder, or the address it was sent from
 * @param unit id, name or alias of the unit it must be of; empty where the file says so itself
 * @param period it must be for, likewise
 */
public record Delivery(
    String name,
    byte[] bytes,
    Report.Way way,
    String place,
    Optional<String> unit,
    Optional<ReportPeriod> period) {

  /** Why a file of so many bytes is not even read; empty where it is. */
  public static Optional<String> tooLarge(String name, long bytes) {
    return bytes > FilledFile.LARGEST
        ? Optional.of(FilledFile.tooLarge(name, bytes).getMessage())
        : Optional.empty();
  }
}
