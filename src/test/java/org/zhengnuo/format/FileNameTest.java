package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "养老-2023年             | 养老-2023年",
        "a/b\\c:d*e?f\"g<h>i     | a b c d e f g h i",
        "养老 -托育.             | 养老 -托育",
        "..                      | 其他",
        "CON                     | 其他",
        "lpt1.年                 | 其他",
        "济政发〔2023〕1号       | 济政发〔2023〕1号"
      })
  void keepsWhatEverySystemTakes(String wanted, String name) {
    assertThat(FileName.of(wanted, "其他")).isEqualTo(name);
  }

  @Test
  void isNeverLong() {
    assertThat(FileName.of("养".repeat(500), "")).isEqualTo("养".repeat(60));
    assertThat(FileName.of("\uD840\uDC00".repeat(61), "").codePointCount(0, 120)).isEqualTo(60);
  }
}
