package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Finding;
import org.zhengnuo.roster.Roster;

/**
 * The user's tables beside the papers.
 *
 * @param rosterHash of {@code roster.csv}, on which every paper depends
 */
record Tables(Roster roster, Catalog catalog, Corrections corrections, String rosterHash) {

  /** Rows that make no sense, whatever the papers. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(roster.findings());
    findings.addAll(catalog.findings());
    findings.addAll(corrections.findings());
    return findings;
  }

  /**
   * @throws SeedsException where one is no CSV in UTF-8
   */
  static Tables of(SeedsFolder folder) {
    return new Tables(
        Roster.of(folder.table(Roster.FILE)),
        new Catalog(folder.table(Catalog.FILE)),
        new Corrections(folder.table(Corrections.FILE)),
        new Fingerprint().add(folder.text(Roster.FILE)).hex());
  }
}
