package org.zhengnuo.ingest;

import java.util.List;
import org.zhengnuo.model.Finding;

/**
 * What came of a seeds folder.
 *
 * @param files papers found
 * @param items stored, of all kinds
 * @param documents in order of id
 * @param findings of every paper, in order of file, then those of none
 * @param read papers that were read this time; the others were known
 * @param removed papers that are gone
 */
public record IngestReport(
    int files,
    int items,
    List<DocumentReport> documents,
    List<Finding> findings,
    int read,
    int removed) {

  public IngestReport {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** Whether a file or a row could not be read. */
  public boolean lost() {
    return findings.stream().anyMatch(f -> f.code().lost());
  }

  /** Whether the index was written anew. */
  public boolean changed() {
    return read > 0 || removed > 0;
  }
}
