package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into the cells of a ledger. */
class TypedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1960 | 1960",
        "1,960 | 1960",
        "1，960户 | 1960",
        "1,2 00 户 | 1200",
        "1 960 | 1960",
        "１，２００户 | 1200",
        "1.5万 | 15000",
        "1．5万 | 15000",
        "１．５万户 | 15000",
        "2.3亿元 | 230000000",
        "约1960 | 1960",
        "已完成约1,960户（其中农村300户） | 1960",
        "累计 1960 户 | 1960",
        "1960.0 | 1960",
        "5千克 | 5",
        "3个百分点 | 3",
        "第3名 | 3",
        "-3.2 | -3.2",
        "0 | 0",
        "6月底前完成12个 | 12",
      })
  void isAnAmount(String typed, BigDecimal amount) {
    assertThat(TypedValue.of(typed).amount())
        .as(typed)
        .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo(amount));
    assertThat(TypedValue.of(typed).share()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "97% | 0.97",
        "９７％ | 0.97",
        "97 % | 0.97",
        "约97.5% | 0.975",
        "百分之97 | 0.97",
        "百分之十 | 0.1",
        "约百分之六十五 | 0.65",
        "百分之一百 | 1",
        "9成 | 0.9",
        "九成 | 0.9",
        "105% | 1.05",
        "8‰ | 0.008",
      })
  void isAShare(String typed, double share) {
    assertThat(TypedValue.of(typed).share().orElseThrow()).as(typed).isEqualTo(share);
    assertThat(TypedValue.of(typed).amount()).as(typed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1960/6300 | 1960 | 0.3111",
        "1,960户／6,300户 | 1960 | 0.3111",
        "0.5万/1万 | 5000 | 0.5",
        "1960户，占31.1% | 1960 | 0.311",
      })
  void isBoth(String typed, BigDecimal amount, double share) {
    TypedValue value = TypedValue.of(typed);
    assertThat(value.amount().orElseThrow()).as(typed).isEqualByComparingTo(amount);
    assertThat(value.share().orElseThrow()).as(typed).isCloseTo(share, offset(0.0001));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "已全部完成",
        "2031年6月30日",
        "2031-06-30",
        "2031/6/30",
        "2031.6.30",
        "6月30日",
        "2031-06",
        "12 34",
        "1,23",
        "1234567890123456",
        "无",
        "——",
        "1/0",
      })
  void isNoNumber(String typed) {
    assertThat(TypedValue.of(typed).amount()).as(typed).isEmpty();
    assertThat(TypedValue.of(typed).share()).as(typed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "未启动, NOT_STARTED",
    "未 开 工, NOT_STARTED",
    "推进中, UNDER_WAY",
    "正常推进, UNDER_WAY",
    "进行中（序时）, UNDER_WAY",
    "完成, DONE",
    "已 办结。, DONE",
    "已完成；待验收, DONE",
    "需調整, ADJUST",
  })
  void isAState(String typed, TaskState state) {
    assertThat(TypedState.of(typed)).as(typed).contains(state);
  }

  @Test
  void isNoState() {
    assertThat(TypedState.of("不详")).isEmpty();
    assertThat(TypedState.of("完成一半")).isEmpty();
    assertThat(TypedState.of("未")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-06 | 2031-06",
        "2031-W26 | 2031-W26",
        "2031-06-2 | 2031-06-2",
        "青州市商务局2031年6月重点工作台账 | 2031-06",
        "填报期：2031年6月　填报日期：2031年7月3日 | 2031-06",
        "填报日期：2031年7月3日 填报期：2031年06月 | 2031-06",
        "２０３１年６月份台账 | 2031-06",
        "二〇三一年六月 | 2031-06",
        "二○三一年十二月 | 2031-12",
        "2031.6 | 2031-06",
        "2031/06 | 2031-06",
        "2031年6月中旬 | 2031-06-2",
        "2031年第26周 | 2031-W26",
        "填报期：2031-06-30 | 2031-06",
        "青州市商务局-2031年6月.xlsx | 2031-06",
      })
  void isAPeriod(String typed, String token) {
    assertThat(TypedPeriod.in(typed)).as(typed).map(ReportPeriod::token).contains(token);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青州市2031年重点工作台账",
        "填表日期：2031年7月3日",
        "2031年5月、2031年6月",
        "截至2031年6月",
        "2031年13月",
      })
  void isNoPeriod(String typed) {
    assertThat(TypedPeriod.in(typed)).as(typed).isEmpty();
  }
}
