package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Leader;

class LeaderNamesTest {

  @ParameterizedTest
  @CsvSource({
    "钱一鸣、周二南, 钱一鸣|周二南",
    "钱一鸣 周二南, 钱一鸣|周二南",
    "钱 南、周二南, 钱南|周二南",
    "副县长钱一鸣；县委常委、副县长周二南, 钱一鸣|周二南",
    "钱一鸣（常务副县长）、周二南同志, 钱一鸣|周二南",
    "钱一鸣副县长, 钱一鸣",
    "各分管县领导, 各分管县领导",
    "/, ''",
  })
  void officesAreNoNames(String printed, String names) {
    assertThat(
            LeaderNames.split(printed).stream().map(Leader::name).collect(Collectors.joining("|")))
        .isEqualTo(names);
  }
}
