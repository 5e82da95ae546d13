package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Period;

/** Deadlines as papers print them, of a paper that speaks of 2023 where they name no year. */
class DueDatesTest {
  private static final Optional<Period> YEAR = Optional.of(Period.of(2023));
  private static final Optional<Period> YEARS = Optional.of(new Period(2021, 2025));

  @ParameterizedTest
  @CsvSource({
    "年内, 2023-12-31",
    "年内完成, 2023-12-31",
    "年底前, 2023-12-31",
    "年底, 2023-12-31",
    "今年年底前, 2023-12-31",
    "当年年末, 2023-12-31",
    "全年, 2023-12-31",
    "年中, 2023-06-30",
    "年中前完成, 2023-06-30",
    "明年年底前, 2024-12-31",
    "次年3月底前, 2024-03-31",
    "6月底前, 2023-06-30",
    "6月底前完成改造, 2023-06-30",
    "６月底前, 2023-06-30",
    "六月底前, 2023-06-30",
    "十二月末, 2023-12-31",
    "2月底, 2023-02-28",
    "6月, 2023-06-30",
    "6月份, 2023-06-30",
    "6月上旬, 2023-06-10",
    "6月中旬, 2023-06-20",
    "6月下旬, 2023-06-30",
    "10月底前, 2023-10-31",
    "10月前, 2023-09-30",
    "6月中旬前, 2023-06-10",
    "6月下旬前, 2023-06-20",
    "12月15日前, 2023-12-15",
    "12月15日之前, 2023-12-15",
    "12月15日, 2023-12-15",
    "十二月三十一日前, 2023-12-31",
    "上半年, 2023-06-30",
    "上半年完成, 2023-06-30",
    "下半年, 2023-12-31",
    "一季度, 2023-03-31",
    "第二季度, 2023-06-30",
    "三季度, 2023-09-30",
    "三季度末前, 2023-09-30",
    "四季度前, 2023-09-30",
    "前三季度, 2023-09-30",
    "2024年, 2024-12-31",
    "2024年度, 2024-12-31",
    "2024年内, 2024-12-31",
    "2025年底, 2025-12-31",
    "2025年年底前, 2025-12-31",
    "2025年底之前, 2025-12-31",
    "2025年前, 2024-12-31",
    "二〇二五年底前, 2025-12-31",
    "2024年2月底前, 2024-02-29",
    "2026年3月底前, 2026-03-31",
    "2024年6月30日前, 2024-06-30",
    "2024年上半年, 2024-06-30",
    "2024年第三季度, 2024-09-30",
    "2024年前三季度, 2024-09-30",
    "到2025年, 2025-12-31",
    "“十四五”末, 2025-12-31",
    "“十四五”期末, 2025-12-31",
    "“十四五”期间, 2025-12-31",
    "十五五末, 2030-12-31",
    "2024-12-31, 2024-12-31",
    "2024.6.30前, 2024-06-30",
    "2024/06, 2024-06-30",
    "2024年12⽉底前, 2024-12-31",
    "2023-2025年, 2025-12-31",
    "2023年1月—6月, 2023-06-30",
    "2023年1—6月, 2023-06-30",
    "2023年11月至次年3月, 2024-03-31",
    "2023年9月至2024年12月, 2024-12-31",
  })
  void aDeadlineIsItsLastDay(String printed, LocalDate day) {
    assertThat(DueDates.printed(printed, YEAR)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "6月底前出台方案，年底前完成, 2023-12-31",
    "2024年6月底前出台方案；12月底前完成, 2024-12-31",
    "12月底前完成主体，8月底前完成招标, 2023-12-31",
    "年内，并长期坚持, 2023-12-31",
    "力争2025年12月底前完成前期工作, 2025-12-31",
    "每年开展一次，2025年底前全覆盖, 2025-12-31",
  })
  void ofSeveralTheLastCounts(String printed, LocalDate day) {
    assertThat(DueDates.printed(printed, YEAR)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "长期",
        "长期坚持",
        "持续推进",
        "持续",
        "常态化",
        "立即",
        "近期",
        "三年内",
        "3年内",
        "五年内将打造",
        "两年内",
        "三个月内",
        "6个月内",
        "60日内",
        "月底前",
        "每年",
        "每年6月底前",
        "每年年底前",
        "每年底",
        "每季度末",
        "按季度推进",
        "逐年提升",
        "6月起",
        "2023年起持续推进",
        "2024年6月起",
        "2021年以来",
        "2025年后",
        "2025年初",
        "9月开学前",
        "2024年汛期前",
        "春节前",
        "6月31日前",
        "2023年2月29日前",
        "13月底前",
        "2022年底",
        "按合同约定",
        "1.5万个",
        "99999年底",
      })
  void noDayIsMadeUp(String printed) {
    assertThat(DueDates.printed(printed, YEAR)).isEmpty();
  }

  @Test
  void aMonthOfSeveralYearsIsNoDay() {
    assertThat(DueDates.printed("年内", YEARS)).isEmpty();
    assertThat(DueDates.printed("6月底前", YEARS)).isEmpty();
    assertThat(DueDates.printed("6月底前", Optional.empty())).isEmpty();
    assertThat(DueDates.printed("2022年6月底前", YEARS)).contains(LocalDate.of(2022, 6, 30));
    assertThat(DueDates.printed("2022年6月底前", Optional.empty())).contains(LocalDate.of(2022, 6, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "改造老旧小区3个，年底前完成。, 2023-12-31",
    "10月前完成招标。, 2023-09-30",
    "到“十四五”末，全部达标。, 2025-12-31",
    "到2025年，累计突破25亿美元。, 2025-12-31",
    "年内完成一期，确保年底前投用。, 2023-12-31",
    "2023年一季度开门红的基础上，9月底前完成。, 2023-09-30",
  })
  void aTextThatNamesOneTermIsDueThen(String text, LocalDate day) {
    assertThat(DueDates.spoken(text, YEAR)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6月底前开工，年底前完成。",
        "全年新增托位576个。",
        "“十四五”期间争取突破4亿元。",
        "2023年一季度招商引资重点合作项目",
        "截至2023年底，建成12个。",
        "2022年底前已经完成。",
        "每年6月底前报送。",
        "三年内引进10家。",
        "加快建设。",
      })
  void aTextThatNamesNoneOrSeveralIsNot(String text) {
    assertThat(DueDates.spoken(text, YEAR)).isEmpty();
  }

  @Test
  void contentNeverThrows() {
    String all = "年月日底末前内中一二十五四〇半季度上下旬到至每“”0123456789.-/ 今明";
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(all.charAt(random.nextInt(all.length())));
      }
      assertThat(DueDates.printed(text.toString(), YEAR)).isNotNull();
      for (DueTerm term : DueTerms.in(text.toString())) {
        assertThat(term.end()).isGreaterThan(term.start());
      }
    }
  }
}
