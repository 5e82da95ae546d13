package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

class FindingLimitTest {

  private static List<Finding> findings(int lines) {
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line <= lines; line++) {
      findings.add(new Finding(FindingCode.LINE_NOT_STORED, "第" + line, "a.txt", line));
      if (line % 100 == 0) {
        findings.add(new Finding(FindingCode.NUMBER_NOT_ITEM, "号" + line, "a.txt", line));
      }
    }
    return findings;
  }

  @Test
  void aFewAreToldOneByOne() {
    List<Finding> few = findings(FindingLimit.MOST);
    assertThat(FindingLimit.of(few)).isEqualTo(few);
  }

  @Test
  void theRestIsCountedAtItsFirstPlace() {
    List<Finding> told = FindingLimit.of(findings(8_000));
    assertThat(told).filteredOn(f -> f.code() == FindingCode.LINE_NOT_STORED).hasSize(51);
    Finding rest = told.get(FindingLimit.MOST);
    assertThat(rest.line()).isEqualTo(51);
    assertThat(rest.message()).contains("7950 处");
    assertThat(told).filteredOn(f -> f.message().equals("号5000")).hasSize(1);
    assertThat(told).filteredOn(f -> f.code() == FindingCode.NUMBER_NOT_ITEM).hasSize(51);
  }
}
