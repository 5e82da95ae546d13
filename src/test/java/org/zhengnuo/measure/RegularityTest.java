package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences of work reports regularly do, a table each; the sentences are our own. */
class RegularityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新建公园12处以上。 | 公园 >=12处 increment
          森林覆盖率稳定在41%左右。 | 森林覆盖率 ≈41% share
          公交客运量突破900万人次。 | 公交客运量 >900万人次 level
          粮食产量超过31亿斤。 | 粮食产量 >31亿斤 level
          每个街道至少建成2个书屋。 | 书屋 >=2个 increment
          单位GDP能耗控制在0.31吨标准煤以内。 | 单位GDP能耗 <=0.31吨标准煤 level
          培育3个以上特色小镇。 | 特色小镇 >=3个 increment
          新增床位约800张。 | 床位 ≈800张 increment
          引进博士不少于60名。 | 博士 >=60名 increment
          城镇调查失业率不高于5.2%。 | 城镇调查失业率 <=5.2% share
          开通航线２０条，外贸额增长８．５％。 | 航线 =20条 increment; 外贸额 =8.5% growth_rate
          招商到位资金200多亿元。 | 资金 >200亿元 increment
          """)
  void numbersAreBounded(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新增雏鹰企业30家、达到120家。 | 雏鹰企业 =30家 increment; 雏鹰企业 =120家 level
          建成驿站6处，总量突破40处。 | 驿站 =6处 increment; 驿站 >40处 level
          电商零售额突破90亿元、增长12%。 | 电商零售额 >90亿元 level; 电商零售额 =12% growth_rate
          新能源装机达到80万千瓦、占比提高2个百分点。 | 新能源装机 =80万千瓦 level; 新能源装机占比 =2个百分点 increment
          通车里程由70公里增至95公里。 | 通车里程 =95公里 level
          肉羊出栏300万只、禽蛋产量40万吨。 | 肉羊出栏 =300万只 level; 禽蛋产量 =40万吨 level
          确保肉羊出栏稳定在300万只以上。 | 肉羊出栏 >=300万只 level
          """)
  void aSecondNumberSharesTheIndicator(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新增产值过20亿元企业2家、过5亿元3家。 | 产值过20亿元企业 =2家 increment; 产值过5亿元企业 =3家 increment
          铺设燃气管网9公里、热力管网7公里。 | 燃气管网 =9公里 increment; 热力管网 =7公里 increment
          建成2个国家级、5个省级实训基地。 | 国家级实训基地 =2个 increment; 省级实训基地 =5个 increment
          推进4个超百亿、6个超50亿项目。 | 超百亿项目 =4个 level; 超50亿项目 =6个 level
          选拔名师10名，名匠60名。 | 名师 =10名 increment; 名匠 =60名 increment
          """)
  void listsInherit(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          改造旧厂房15处。 | 旧厂房 =15处 increment
          实施15处旧厂房改造。 | 旧厂房改造 =15处 increment
          推动60家企业数字化改造。 | 数字化改造企业 =60家 increment
          全力服务70家外贸企业。 | 外贸企业 =70家 level
          完成投资30亿元。 | 投资 =30亿元 level
          发放助学贷款3000万元。 | 助学贷款 =3000万元 increment
          城镇新增就业2.1万人。 | 城镇新增就业 =2.1万人 increment
          受理投诉举报十二件。 | 投诉举报 =12件 increment
          年内游客接待量创千亿。 | 游客接待量 =1000亿 level
          """)
  void nounsStandBeforeOrBehind(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          税收增长6%-6.5%。 | 税收 range6–6.5% growth_rate
          旅游收入增长5%至6%。 | 旅游收入 range5–6% growth_rate
          培育2-3个产业联盟。 | 产业联盟 range2–3个 increment
          培育2—3家链主企业。 | 链主企业 range2–3家 increment
          """)
  void rangesHaveTwoEnds(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          城镇和农村居民收入分别增长5%、7%。 | 城镇居民收入 =5% growth_rate; 农村居民收入 =7% growth_rate
          城乡居民人均可支配收入分别增长5%、7%。 | 城镇居民人均可支配收入 =5% growth_rate; 农村居民人均可支配收入 =7% growth_rate
          绿化率、供水率分别达到40%、97%以上。 | 绿化率 >=40% share; 供水率 >=97% share
          交通、能源分别完成投资20亿元、8亿元。 | 交通投资 =20亿元 level; 能源投资 =8亿元 level
          """)
  void respectivelyPairsNamesAndNumbers(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          居民收入增长与经济增长同步。 | 居民收入 sync growth_rate
          居民收入与经济增长基本同步。 | 居民收入 basic_sync growth_rate
          """)
  void growthMayFollowAnother(String text, String told) {
    assertThat(Readings.told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “231”产业集群壮大，落实“惠企30条”。
          推广5G应用，建设第5代网络，创建4A级景区。
          按照2035年远景目标，实施三年行动。
          落实稳增长20条措施。
          中化集团15万吨甲醇、海港二期等项目。
          推进总投资168亿元的新材料项目。
          培育过50亿元企业，招引10亿元以上项目。
          打造15分钟生活圈，推行24小时服务。
          每人每年补助200元的标准不变。
          最高奖励30万元。
          综合排名居全省第7位。
          略低于8%的预定目标。
          依托全区68家合作社，发展订单农业。
          济政发〔2023〕12号文件印发。
          健康产业瞄准200亿级目标。
          建设三大基地，办好一批实事。
          """)
  void namesAndClassesAreNoMeasures(String text) {
    assertThat(Readings.told(text)).isEmpty();
  }
}
