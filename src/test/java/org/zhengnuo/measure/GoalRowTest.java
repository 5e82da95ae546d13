package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;

class GoalRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          绿地率（%） | 31 35 4 预期性 | 绿地率 =31% share; 绿地率 =35% share; 绿地率 =4个百分点 increment
          产值增速(%) | 4.1 - 6.5 预期性 | 产值增速 =4.1% growth_rate; 产值增速 =6.5% growth_rate
          税收（亿元） | 100 148 左右 8 预期性 | 税收 =100亿元 level; 税收 ≈148亿元 level; 税收 =8% growth_rate
          专利(个) | 7 20 25% 预期性 | 专利 =7个 level; 专利 =20个 level; 专利 =25% growth_rate
          每千人护士（含助理）数(人) | 3.1 5 0.4 | 每千人护士（含助理）数 =3.1人 level; 每千人护士（含助理）数 =5人 level
          寿命(岁) | 79.6 81 [1.4] 预期性 | 寿命 =79.6岁 level; 寿命 =81岁 level; 寿命 =1.4岁 increment
          粮食(亿斤) | 2 > 2 - 约束性 | 粮食 =2亿斤 level; 粮食 >2亿斤 level
          失业率(%) | 2.6 （2.4） - < 4 | 失业率 =2.6% share; 失业率 <4% share
          能耗下降(%) | 17.3 完成上级 约束性 任务 | 能耗下降 =17.3% growth_rate
          """)
  void cellsAreTold(String title, String cells, String told) {
    List<Measure> measures = Readings.row(title, title + " " + cells);
    assertThat(String.join("; ", measures.stream().map(Readings::told).toList())).isEqualTo(told);
  }

  @Test
  void theFirstIsReportedTheLastPromised() {
    List<Measure> measures = Readings.row("绿地率（%）", "绿地率（%） 31 35 4 预期性");
    assertThat(measures)
        .extracting(Measure::role)
        .containsExactly(MeasureRole.OUTCOME, MeasureRole.TARGET, MeasureRole.TARGET);
    assertThat(measures).extracting(Measure::year).containsExactly(2020, 2025, 2025);
  }

  @Test
  void aLineOfADigestIsProse() {
    assertThat(Readings.row("", "税收增长5%以上，突破50亿元")).hasSize(2);
  }
}
