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
public record FileReading(Optional<Paper> paper, List<Finding> findings) {

  public FileReading {
    findings = List.copyOf(findings);
  }

  static FileReading of(Paper paper) {
    return new FileReading(Optional.of(paper), List.of());
  }

  static FileReading of(Paper paper, Finding finding) {
    return new FileReading(Optional.of(paper), List.of(finding));
  }

  static FileReading of(Paper paper, List<Finding> findings) {
    return new FileReading(Optional.of(paper), findings);
  }

  /** Nothing was read, because a limit stood before it. */
  static FileReading beyond(Finding limit) {
    return new FileReading(Optional.empty(), List.of(limit));
  }

  static FileReading failed(FindingCode code, String message, String file) {
    return new FileReading(Optional.empty(), List.of(new Finding(code, message, file, 0)));
  }
}
