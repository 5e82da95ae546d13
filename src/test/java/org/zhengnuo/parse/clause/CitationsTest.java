package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

  @ParameterizedTest
  @CsvSource({
    "(青政发〔2025〕1 号)11, 青政发〔2025〕1号",
    "青政办字[2025]12号, 青政办字〔2025〕12号",
    "根据青政发【2024】第3号文件, 青政发〔2024〕3号",
  })
  void readsCodes(String text, String code) {
    assertThat(Citations.code(text)).contains(code);
  }

  @Test
  void aCodeAloneIsNothingElse() {
    assertThat(Citations.codeAlone("（青政发〔2025〕1号）")).contains("青政发〔2025〕1号");
    assertThat(Citations.codeAlone("请按照青政发〔2025〕1号执行")).isEmpty();
  }

  @Test
  void citesInOrderWithoutRepeats() {
    assertThat(Citations.cited("落实《甲〈乙〉方案》（青政发〔2025〕1号）和《丙规划》，修订《丙规划》。"))
        .containsExactly("《甲〈乙〉方案》", "青政发〔2025〕1号", "《丙规划》");
  }

  @ParameterizedTest
  @CsvSource({
    "2025年底前建成投用, 2025年底前",
    "6月底前完成改造, 6月底前",
    "年内新建5所, 年内",
    "上半年启用, 上半年",
    "持续推进, ''",
  })
  void readsTheDeadline(String text, String deadline) {
    assertThat(Citations.deadline(text)).isEqualTo(deadline);
  }
}
