package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;

/** What a sentence says beside the number. */
class CircumstancesReadTest {

  @Test
  void theSecondValueBehindAnAmbitionIsAStretch() {
    Measure measure = first("固定资产投资增长6%以上、力争7%。");
    assertThat(measure.circumstances().stretch()).contains(new BigDecimal("7"));
    assertThat(measure.phrase()).isEqualTo("固定资产投资增长6%以上、力争7%");
  }

  @Test
  void anotherUnitIsAnotherMeasure() {
    List<Measure> measures = Readings.measures(ItemKind.PLAN, "地区生产总值增长5%以上，力争突破300亿元。");
    assertThat(measures).hasSize(2);
    assertThat(measures.getLast().circumstances().modality()).isEqualTo("力争");
    assertThat(measures.getLast().indicator()).isEqualTo("地区生产总值");
  }

  @Test
  void anAmbitionBeforeTheClauseIsAModality() {
    List<Measure> measures = Readings.measures(ItemKind.TASK, "力争完成投资20亿元、税收3亿元，新建厂房2处。");
    assertThat(measures)
        .extracting(m -> m.circumstances().modality())
        .containsExactly("力争", "力争", "");
  }

  @Test
  void placesBeforeTheVerbAreScopes() {
    List<Measure> measures =
        Readings.measures(ItemKind.TASK, "力争青河GDP达到400亿元，南岭、白石突破90亿元，东湖新区落地2个。");
    assertThat(measures)
        .extracting(m -> m.circumstances().scopes())
        .containsExactly(List.of("青河"), List.of("南岭", "白石"), List.of("东湖新区"));
    assertThat(measures.get(1).indicator()).isEqualTo("地区生产总值");
  }

  @Test
  void aPlaceThatBeginsANameIsNone() {
    assertThat(first("青河大桥南段改造3处。").circumstances().scopes()).isEmpty();
  }

  @Test
  void whatItStartsFromIsTheBaseline() {
    Measure measure = first("绿电能力由2.5亿度提升至8亿度。");
    assertThat(measure.circumstances().baseline()).isEqualTo("由2.5亿度");
    assertThat(measure.quantity().value()).contains(new BigDecimal("8"));
  }

  @Test
  void whatItIsComparedWithIsTheReference() {
    Measure measure = first("开发区主要指标增速高于全市平均2个百分点以上。");
    assertThat(measure.indicator()).isEqualTo("开发区主要指标增速");
    assertThat(measure.circumstances().reference()).isEqualTo("高于全市平均");
  }

  @Test
  void aComparisonAloneIsNoMeasure() {
    assertThat(Readings.told("用电量增长6%，高于全省1.5个百分点。")).isEqualTo("用电量 =6% growth_rate");
  }

  @Test
  void amongWhichMakesAPart() {
    List<Measure> measures = Readings.measures(ItemKind.TASK, "引进亿元以上项目20个，其中过10亿元3个。");
    assertThat(measures.getLast().circumstances().partOf()).isEqualTo("引进亿元以上项目20个");
    assertThat(measures.getLast().indicator()).isEqualTo("过10亿元项目");
  }

  @Test
  void whatExistsAndIsServedIsCovered() {
    assertThat(first("精准管控90个排污口。").circumstances().coverage()).isTrue();
    assertThat(first("新建90个充电桩。").circumstances().coverage()).isFalse();
  }

  @Test
  void anEstimateSaysSo() {
    Measure measure = Readings.measures(ItemKind.REVIEW, "预计全区完成地区生产总值90亿元。").getFirst();
    assertThat(measure.circumstances().estimate()).isTrue();
    assertThat(measure.indicator()).isEqualTo("地区生产总值");
    assertThat(measure.role()).isEqualTo(MeasureRole.OUTCOME);
  }

  @Test
  void yearsAreRead() {
    assertThat(first("到2027年，公园达到30处。").year()).isEqualTo(2027);
    assertThat(first("公园达到30处。").year()).isZero();
    assertThat(first("用电量比2021年增长9%。").year()).isZero();
  }

  @Test
  void aPlanMayReport() {
    assertThat(first("去年完成税收30亿元。").role()).isEqualTo(MeasureRole.OUTCOME);
    assertThat(first("2022年建成公园30处。").role()).isEqualTo(MeasureRole.OUTCOME);
    assertThat(first("两年来共建成公园30处。").role()).isEqualTo(MeasureRole.OUTCOME);
    assertThat(first("去年完成税收30亿元，今年力争完成32亿元。").role()).isEqualTo(MeasureRole.OUTCOME);
    assertThat(Readings.measures(ItemKind.TASK, "去年完成税收30亿元，今年力争完成32亿元。").getLast().role())
        .isEqualTo(MeasureRole.TARGET);
  }

  @Test
  void aReviewMayPromise() {
    Measure measure = Readings.measures(ItemKind.REVIEW, "今年的主要预期目标是：地区生产总值增长6%。").getFirst();
    assertThat(measure.role()).isEqualTo(MeasureRole.TARGET);
    assertThat(measure.year()).isEqualTo(2025);
  }

  private static Measure first(String text) {
    return Readings.measures(ItemKind.TASK, text).getFirst();
  }
}
