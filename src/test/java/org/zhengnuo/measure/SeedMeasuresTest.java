package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the seeds' papers, each with all its numbers. */
class SeedMeasuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          滚动实施1000个技改项目，推动1000家企业转型升级，技改投资突破800亿元。 | 技改项目 =1000个 increment; 转型升级企业 =1000家 increment; 技改投资 >800亿元 level
          提升20个乡镇商贸中心，农村网络零售额达到130亿元以上。 | 乡镇商贸中心 =20个 increment; 农村网络零售额 >=130亿元 level
          培训教师8万人次，交流轮岗3000人，培育“名师名校长名班主任”300人以上。 | 教师 =8万人次 increment; 交流轮岗 =3000人 increment; “名师名校长名班主任” >=300人 increment
          淘汰35蒸吨及以下燃煤锅炉，超额完成省定目标。 |
          落实安全生产“八抓20条”创新举措，加强重点领域监管。 |
          改造13个小区供水管网、9个小区供电线路。 | 小区供水管网 =13个 increment; 小区供电线路 =9个 increment
          年内新增营收40亿元、突破400亿元。 | 营收 =40亿元 increment; 营收 >400亿元 level
          签约亿元以上项目300个、50亿元以上项目8个，再落地2个百亿级大项目。 | 亿元以上项目 =300个 increment; 50亿元以上项目 =8个 increment; 百亿级大项目 =2个 increment
          9类困难群众救助保障标准提高7.5%以上。 | 困难群众救助保障标准 >=7.5% growth_rate
          大安机场通航城市增至30个，旅客吞吐量突破150万人次。 | 大安机场通航城市 =30个 level; 旅客吞吐量 >150万人次 level
          """)
  void allNumbersOfASentence(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told == null ? "" : told);
  }
}
