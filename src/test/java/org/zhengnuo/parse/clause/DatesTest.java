package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Period;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024 年 1 月 12 日, 2024-01-12",
    "二〇二三年二月十六日, 2023-02-16",
    "一九五四年九月二十三日, 1954-09-23",
    "（2023年3月9日印发）, 2023-03-09",
    "2025年2月30日改为2025年3月1日, 2025-03-01",
  })
  void readsDays(String text, LocalDate day) {
    assertThat(Dates.day(text)).contains(day);
  }

  @Test
  void aDayAloneIsNothingElse() {
    assertThat(Dates.dayAlone(" 二〇二四年三月三十一日 ")).contains(LocalDate.of(2024, 3, 31));
    assertThat(Dates.dayAlone("2024年3月31日印发")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-2027年行动方案, 2026, 2027",
    "第十四个五年规划和2035年远景目标纲要, 2021, 2025",
    "“十五五”目标任务, 2026, 2030",
    "“十三五”时期发展成就, 2016, 2020",
    "十二五规划, 2011, 2015",
    "2024年工作安排, 2024, 2024",
    "二〇二三年计划, 2023, 2023",
  })
  void readsTheYearsOfATitle(String title, int from, int to) {
    assertThat(Dates.period(title)).contains(new Period(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"今年工作", "五年来", "3年行动", "9999年"})
  void namesNoYear(String title) {
    assertThat(Dates.period(title)).isEmpty();
  }
}
