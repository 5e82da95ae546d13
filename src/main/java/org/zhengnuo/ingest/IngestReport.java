package org.zhengnuo.ingest;

import java.util.List;
import org.zhengnuo.model.Finding;

/**
 * What came of a seeds folder.
 *
 * @param files papers found
 * @param items stored, of all kinds
 */
public record IngestReport(
    int files, int items, List<DocumentReport> documents, List<Finding> findings) {

  public IngestReport {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** Whether a file or a row could not be read. */
  public boolean lost() {
    return findings.stream().anyMatch(f -> f.code().lost());
  }
}
