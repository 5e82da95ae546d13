package org.zhengnuo.pages;

import java.util.Optional;
import java.util.function.Supplier;
import org.zhengnuo.ledger.PaceRules;
import org.zhengnuo.ledger.Reports;

/**
 * What a site knows of progress.
 *
 * @param rules asked anew for every answer, so that an edited table takes effect at once
 * @param desk where units report; empty where nothing is taken in
 */
public record OpenLedger(Reports reports, Supplier<PaceRules> rules, Optional<ReportDesk> desk) {

  /** What is only shown. */
  public OpenLedger(Reports reports, Supplier<PaceRules> rules) {
    this(reports, rules, Optional.empty());
  }
}
