package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/**
 * Of one sort of finding in one file the first are told, the others counted: a file of noise would
 * tell thousands.
 */
final class FindingLimit {
  /** As many as somebody may look through one by one. */
  static final int MOST = 50;

  private FindingLimit() {}

  /** The findings of a file in their order, those beyond the limit as one at its first place. */
  static List<Finding> of(List<Finding> all) {
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    all.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    Map<FindingCode, Integer> seen = new EnumMap<>(FindingCode.class);
    List<Finding> told = new ArrayList<>();
    for (Finding finding : all) {
      int number = seen.merge(finding.code(), 1, Integer::sum);
      if (number <= MOST) {
        told.add(finding);
      } else if (number == MOST + 1) {
        told.add(rest(finding, counts.get(finding.code()) - MOST));
      }
    }
    return told;
  }

  private static Finding rest(Finding first, int count) {
    String message = "同类问题还有 " + count + " 处，从这里起不再逐条列出，请核对整份文件";
    return new Finding(first.code(), message, first.file(), first.line());
  }
}
