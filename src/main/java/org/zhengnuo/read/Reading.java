package org.zhengnuo.read;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.Paper;

/**
 * What came of reading a file.
 *
 * @param paper empty where nothing could be read; then a finding says why
 */
public record Reading(Optional<Paper> paper, List<Finding> findings) {

  public Reading {
    findings = List.copyOf(findings);
  }

  static Reading of(Paper paper) {
    return new Reading(Optional.of(paper), List.of());
  }

  static Reading of(Paper paper, Finding finding) {
    return new Reading(Optional.of(paper), List.of(finding));
  }

  static Reading of(Paper paper, List<Finding> findings) {
    return new Reading(Optional.of(paper), findings);
  }

  static Reading failed(FindingCode code, String message, String file) {
    return new Reading(Optional.empty(), List.of(new Finding(code, message, file, 0)));
  }
}
