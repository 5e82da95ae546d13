package org.zhengnuo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.ValueKind;

/** What comes of two numbers, case by case. */
class VerdictRulesTest {

  @ParameterizedTest
  @CsvSource({
    "城镇新增就业, increment, >=, 6.3, 万人, 6.7, 万人, exceeded",
    "城镇新增就业, increment, >=, 6.3, 万人, 63000, 人, met",
    "城镇新增就业, increment, >=, 6.3, 万人, 6.29, 万人, missed",
    "跨境电商企业, level, >, 400, 家, 400, 家, met",
    "一般公共预算收入, growth_rate, ≈, 6, %, 6.1, %, met",
    "一般公共预算收入, growth_rate, ≈, 6, %, 5.7, %, met",
    "一般公共预算收入, growth_rate, ≈, 6, %, 5.69, %, missed",
    "一般公共预算收入, growth_rate, ≈, 6, %, 6.4, %, exceeded",
    "居民消费价格, growth_rate, ≈, 3, %, 0.5, %, met",
    "居民消费价格, growth_rate, <=, 3, %, 3, %, met",
    "居民消费价格, growth_rate, =, 3, %, 3.4, %, missed",
    "城镇调查失业率, share, ≈, 5.5, %, 5.1, %, met",
    "城镇调查失业率, share, <=, 5.5, %, 5.9, %, missed"
  })
  void tellsWhatBecameOfATarget(
      String indicator,
      String kind,
      String comparator,
      String target,
      String unit,
      String outcome,
      String outcomeUnit,
      String verdict) {
    Measure promised = measure(indicator, kind, comparator, target, unit);
    Measure reported = measure(indicator, kind, "=", outcome, outcomeUnit);
    assertThat(VerdictRules.kept(promised, reported).verdict()).hasToString(verdict);
  }

  @ParameterizedTest
  @CsvSource({"5.9, missed", "6, met", "6.2, met", "6.5, met", "6.6, exceeded"})
  void measuresARangeByItsEnds(String outcome, String verdict) {
    Measure promised = range("地区生产总值", "6", "6.5");
    Measure reported = measure("地区生产总值", "growth_rate", "=", outcome, "%");
    assertThat(VerdictRules.kept(promised, reported).verdict()).hasToString(verdict);
  }

  @Test
  void doesNotCountAStretch() {
    Measure promised = stretched("地区生产总值", "5.5", "6");
    Measure reported = measure("地区生产总值", "growth_rate", "=", "5.6", "%");
    assertThat(VerdictRules.kept(promised, reported).verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void saysNothingOfWhatFollowsAnotherNumber() {
    Measure promised = sync("居民收入");
    Measure reported = measure("居民收入", "growth_rate", "=", "5", "%");
    Judgement judgement = VerdictRules.kept(promised, reported);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.reason()).contains("没有自己的数值");
    assertThat(VerdictRules.moved(promised, sync("居民收入")).verdict()).isEqualTo(Verdict.UNCHANGED);
  }

  @ParameterizedTest
  @CsvSource({
    "托位, increment, 1, 万个, 7000, 个, lowered",
    "托位, increment, 7000, 个, 0.7, 万个, unchanged",
    "失业率, share, 5, %, 5.5, %, raised"
  })
  void tellsWhichOfTwoYearsIsMore(
      String indicator,
      String kind,
      String a,
      String unitA,
      String b,
      String unitB,
      String verdict) {
    Measure before = measure(indicator, kind, ">=", a, unitA);
    Measure after = measure(indicator, kind, "≈", b, unitB);
    assertThat(VerdictRules.moved(before, after).verdict()).hasToString(verdict);
  }

  @Test
  void comparesRangesByTheirMiddle() {
    assertThat(VerdictRules.moved(range("增速", "6", "6.5"), range("增速", "5.5", "7")).verdict())
        .isEqualTo(Verdict.UNCHANGED);
  }

  @Test
  void tellsAPartOfAWholeAndComparesRates() {
    Measure city = measure("城镇新增就业", "increment", ">=", "6.1", "万人");
    Measure district = measure("城镇新增就业", "increment", ">=", "4000", "人");
    Judgement part = VerdictRules.placed(city, district, Nesting.INSIDE);
    assertThat(part.verdict()).isEqualTo(Verdict.PART);
    assertThat(part.share()).contains(new BigDecimal("6.6"));
    assertThat(VerdictRules.placed(district, city, Nesting.INSIDE).verdict())
        .isEqualTo(Verdict.NOT_COMPARABLE);
    Measure slow = measure("固定资产投资", "growth_rate", "≈", "7", "%");
    Measure fast = measure("固定资产投资", "growth_rate", "=", "10", "%");
    assertThat(VerdictRules.placed(slow, fast, Nesting.INSIDE).verdict()).isEqualTo(Verdict.HIGHER);
    Measure income = measure("居民人均可支配收入", "level", "=", "4", "万元");
    Measure more = measure("居民人均可支配收入", "level", "=", "5", "万元");
    assertThat(VerdictRules.placed(income, more, Nesting.INSIDE).verdict())
        .isEqualTo(Verdict.HIGHER);
  }

  private static Measure measure(
      String indicator, String kind, String comparator, String value, String unit) {
    return measure(
        indicator,
        Token.find(ValueKind.class, kind).orElseThrow(),
        new Quantity(
            Token.find(Comparator.class, comparator).orElseThrow(),
            Optional.of(new BigDecimal(value)),
            Optional.empty(),
            unit),
        Circumstances.NONE);
  }

  private static Measure range(String indicator, String low, String high) {
    return measure(
        indicator,
        ValueKind.GROWTH_RATE,
        new Quantity(
            Comparator.RANGE,
            Optional.of(new BigDecimal(low)),
            Optional.of(new BigDecimal(high)),
            "%"),
        Circumstances.NONE);
  }

  private static Measure stretched(String indicator, String value, String stretch) {
    Circumstances more =
        new Circumstances(
            List.of(), Optional.of(new BigDecimal(stretch)), "", "", "", "", false, false);
    Quantity least =
        new Quantity(
            Comparator.AT_LEAST, Optional.of(new BigDecimal(value)), Optional.empty(), "%");
    return measure(indicator, ValueKind.GROWTH_RATE, least, more);
  }

  private static Measure sync(String indicator) {
    Quantity without = new Quantity(Comparator.SYNC, Optional.empty(), Optional.empty(), "");
    return measure(indicator, ValueKind.GROWTH_RATE, without, Circumstances.NONE);
  }

  private static Measure measure(
      String indicator, ValueKind kind, Quantity quantity, Circumstances circumstances) {
    return new Measure(
        MeasureRole.TARGET,
        0,
        indicator.length(),
        indicator,
        indicator,
        indicator + kind,
        "",
        quantity,
        kind,
        circumstances,
        0);
  }
}
