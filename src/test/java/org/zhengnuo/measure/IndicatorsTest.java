package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.ValueKind;

class IndicatorsTest {
  private final Indicators indicators = Indicators.PACKED;

  @ParameterizedTest
  @CsvSource({
    "GDP, 地区生产总值",
    "全市生产总值, 地区生产总值",
    "全省地区生产总值, 地区生产总值",
    "一般公共财政预算收入, 一般公共预算收入",
    "规上工业增加值, 规模以上工业增加值",
    "新增城镇就业, 城镇新增就业",
    "居民收入, 居民人均可支配收入",
    "CPI, 居民消费价格",
    "社零, 社会消费品零售总额",
    "“四上”企业, 四上企业"
  })
  void namesOfOneIndicatorAreOne(String printed, String name) {
    assertThat(indicators.canonical(printed)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "国家级孵化器, 省级以上孵化器",
    "工业产值, 工业增加值",
    "公办幼儿园, 公办幼儿园率",
    "中小学, 中小学幼儿园",
    "工业增加值, 规模以上工业增加值",
    "城镇调查失业率, 城镇登记失业率",
    "城镇居民人均可支配收入, 农村居民人均可支配收入",
    "进出口, 出口",
    "年度目标, 度目标"
  })
  void gatesKeepApart(String one, String other) {
    assertThat(indicators.canonical(one)).isNotEqualTo(indicators.canonical(other));
  }

  @Test
  void aLevelNeverMeetsARate() {
    assertThat(indicators.id("GDP", ValueKind.LEVEL)).isEqualTo("地区生产总值-level");
    assertThat(indicators.id("地区生产总值增速", ValueKind.GROWTH_RATE))
        .isEqualTo(indicators.id("生产总值", ValueKind.GROWTH_RATE))
        .isNotEqualTo(indicators.id("生产总值", ValueKind.LEVEL));
  }
}
