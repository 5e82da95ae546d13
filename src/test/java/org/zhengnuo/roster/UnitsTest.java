package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Unit;
import org.zhengnuo.model.UnitKind;

class UnitsTest {
  private static final String ZONES =
      """
      济宁高新区管委会,济宁市高新区,zone,,,,,
      太白湖新区管委会,济宁市太白湖新区,zone,,,,,
      济宁经济技术开发区管委会,济宁市经济技术开发区,zone,济宁经开区管委会,,,,
      """;

  @ParameterizedTest
  @CsvSource({
    "济宁市, 市商务局, 济宁市商务局",
    "济宁市, 商务局, 济宁市商务局",
    "济宁市, 市发展改革委, 济宁市发展和改革委员会",
    "济宁市, 市发改委, 济宁市发展和改革委员会",
    "济宁市, 市住房城乡建设局, 济宁市住房和城乡建设局",
    "济宁市, 市卫生健康委, 济宁市卫生健康委员会",
    "济宁市, 市残联, 济宁市残疾人联合会",
    "济宁市, 市市场监管局, 济宁市市场监督管理局",
    "济宁市, 市场监管局, 济宁市市场监督管理局",
    "济宁市, 市委编办, 济宁市委机构编制委员会办公室",
    "济宁市, 中共济宁市委宣传部, 济宁市委宣传部",
    "济宁市, 市税务局, 国家税务总局济宁市税务局",
    "济宁市, 团市委, 共青团济宁市委",
    "济宁市, 市人才事业发展中心, 济宁市人才事业发展中心",
    "济宁市, 市民航事业发展中心, 济宁市民航事业发展中心",
    "济宁市, 济宁海关, 济宁海关",
    "济宁市, 济宁长恒会计师事务所有限公司, 济宁长恒会计师事务所有限公司",
    "济宁市, 省能源局, 山东省能源局",
    "济宁市, 生态环境部, 生态环境部",
    "济宁市, 兖州区政府, 济宁市兖州区人民政府",
    "济宁市, 济宁高新区管委, 济宁高新区管委会",
    "济宁市, 济宁太白湖新区管委, 济宁太白湖新区管委会",
    "济宁市, 邹城市商务局, 济宁市邹城市商务局",
    "济宁市兖州区, 区商务局, 济宁市兖州区商务局",
    "济宁市兖州区, 市商务局, 济宁市商务局",
    "济宁市兖州区, 区发展和改革局, 济宁市兖州区发展和改革局",
    "济宁市兖州区, 区发展和改革委员会, 济宁市兖州区发展和改革局",
    "济宁市兖州区, 区发展改革局, 济宁市兖州区发展和改革局",
    "济宁市兖州区, 兖州工信局, 济宁市兖州区工业和信息化局",
    "济宁市兖州区, 自然资源局, 济宁市兖州区自然资源局",
    "济宁市兖州区, 区公安分局, 济宁市公安局兖州分局",
    "济宁市兖州区, 区生态环境分局, 济宁市生态环境局兖州区分局",
    "济宁市兖州区, 省发展改革委, 山东省发展和改革委员会",
    "济宁市兖州区, 新兖镇, 济宁市兖州区新兖镇",
    "济宁市兖州区, 龙桥街道办事处, 济宁市兖州区龙桥街道",
    "济宁市邹城市, 市财政局, 济宁市邹城市财政局",
    "济宁市邹城市, 市公安局, 济宁市邹城市公安局",
    "全国, 发展改革委, 国家发展和改革委员会",
    "全国, 体育总局, 国家体育总局",
    "全国, 人民银行, 中国人民银行",
    "全国, 银保监会, 中国银行保险监督管理委员会",
    "内蒙古自治区, 农牧厅, 内蒙古自治区农牧厅",
    "内蒙古自治区, 卫健委, 内蒙古自治区卫生健康委员会",
    "浙江省, 省建设厅, 浙江省住房和城乡建设厅",
    "浙江省, 人行浙江省分行, 中国人民银行浙江省分行",
    "广州市, 越秀区, 广州市越秀区人民政府",
    "北京市, 市发展改革委, 北京市发展和改革委员会",
    "北京市, 东城区财政局, 北京市东城区财政局",
  })
  void namesUnitsAfterTheirPlace(String place, String printed, String name) {
    Papers.Known resolution = new Papers().paper(place, 2023).owners(printed).resolve();
    assertThat(owner(resolution, 0).name()).isEqualTo(name);
    assertThat(resolution.findings()).isEmpty();
  }

  @Test
  void keepsTheBodiesOfTwoPlacesApart() {
    Papers.Known resolution =
        new Papers()
            .paper("济宁市", 2023)
            .owners("市财政局")
            .paper("济宁市兖州区", 2024)
            .owners("区财政局")
            .resolve();
    assertThat(resolution.units())
        .extracting(Unit::name, Unit::id, Unit::place)
        .containsExactlyInAnyOrder(
            tuple("济宁市财政局", "ji-ning-shi-cai-zheng-ju", new Place("济宁市")),
            tuple("济宁市兖州区财政局", "ji-ning-shi-yan-zhou-qu-cai-zheng-ju", new Place("济宁市兖州区")));
  }

  @Test
  void tellsTheUsualSpellings() {
    Papers.Known resolution =
        new Papers()
            .paper("济宁市兖州区", 2024)
            .owners("区工业和信息化局", "市自然资源和规划局", "市文化和旅游局", "区发展和改革委员会", "区住房城乡建设局")
            .resolve();
    assertThat(aliases(resolution, "济宁市兖州区工业和信息化局")).contains("兖州工信局", "区工信局", "兖州区工信局");
    assertThat(aliases(resolution, "济宁市自然资源和规划局")).contains("市自规局", "济宁市自规局");
    assertThat(aliases(resolution, "济宁市文化和旅游局")).contains("济宁市文旅局", "市文旅局");
    assertThat(aliases(resolution, "济宁市兖州区发展和改革局")).contains("区发展和改革委员会", "区发改局", "发改局");
    assertThat(aliases(resolution, "济宁市兖州区住房和城乡建设局")).contains("区住建局").hasSizeLessThan(16);
  }

  @Test
  void aNameWithoutPrefixTakesThatOfTheOneBeforeIt() {
    Papers.Known resolution =
        new Papers().paper("济宁市", 2023).owners("省工业和信息化厅", "政务和数据局", "市财政局", "审计局").resolve();
    assertThat(resolution.items().getFirst().ownership().owners())
        .extracting(o -> o.unit().name())
        .containsExactly("山东省工业和信息化厅", "山东省政务服务和数据管理局", "济宁市财政局", "济宁市审计局");
  }

  @Test
  void aBracketNamesAPart() {
    Papers.Known resolution =
        new Papers().paper("济宁市", 2023).owners("市制造强市建设指挥部（新材料产业集群发展专班）").resolve();
    Unit part = owner(resolution, 0);
    assertThat(part.name()).isEqualTo("济宁市制造强市建设指挥部（新材料产业集群发展专班）");
    assertThat(part.kind()).isEqualTo(UnitKind.HEADQUARTERS);
    assertThat(named(resolution, "济宁市制造强市建设指挥部").id()).isEqualTo(part.parent());
  }

  @Test
  void aBranchIsAPartOfTheCitysBureau() {
    Papers.Known resolution = new Papers().paper("济宁市兖州区", 2023).owners("济宁市公安局兖州分局").resolve();
    assertThat(owner(resolution, 0).place()).isEqualTo(new Place("济宁市兖州区"));
    assertThat(named(resolution, "济宁市公安局").id()).isEqualTo(owner(resolution, 0).parent());
  }

  @Test
  void rosterRowsMergeWhatNoRuleKnows() {
    Papers.Known resolution =
        new Papers()
            .rows("国网济宁供电公司兖州供电中心,济宁市兖州区,enterprise,供电部、区供电部,国网济宁供电公司,,,\n")
            .paper("济宁市兖州区", 2024)
            .owners("供电部", "国网济宁供电公司兖州供电中心")
            .resolve();
    assertThat(owner(resolution, 0)).isEqualTo(owner(resolution, 1));
    assertThat(owner(resolution, 0).kind()).isEqualTo(UnitKind.ENTERPRISE);
    assertThat(owner(resolution, 0).parent()).isEqualTo(named(resolution, "国网济宁供电公司").id());
  }

  @Test
  void aRosterSpellingIsGoodInItsYearsAndItsPlaceOnly() {
    String row = "中国人民银行济宁市分行,济宁市,department,市中心支行,,,2023,\n";
    assertThat(owner(new Papers().rows(row).paper("济宁市", 2022).owners("市中心支行").resolve(), 0).name())
        .isEqualTo("中国人民银行济宁市分行");
    assertThat(owner(new Papers().rows(row).paper("济宁市", 2024).owners("市中心支行").resolve(), 0).name())
        .isEqualTo("济宁市中心支行");
    assertThat(owner(new Papers().rows(row).paper("广州市", 2022).owners("市中心支行").resolve(), 0).name())
        .isEqualTo("广州市中心支行");
  }

  @Test
  void collectivesReachTheirMembers() {
    Papers.Known resolution =
        new Papers()
            .rows(ZONES)
            .paper("济宁市", 2023)
            .owners("各县（市、区）政府", "各县（市、区）政府（管委会）", "各县市区政府、管委会", "各银行业金融机构")
            .resolve();
    assertThat(owner(resolution, 0).members())
        .hasSize(11)
        .contains(named(resolution, "济宁市兖州区人民政府").id());
    assertThat(owner(resolution, 1).members())
        .hasSize(14)
        .contains(named(resolution, "太白湖新区管委会").id());
    assertThat(owner(resolution, 2)).isEqualTo(owner(resolution, 1));
    assertThat(owner(resolution, 3).members()).isEmpty();
    assertThat(resolution.units())
        .filteredOn(Unit::collective)
        .hasSize(3)
        .allMatch(u -> u.kind() == UnitKind.COLLECTIVE);
  }

  @Test
  void othersAreThoseTheItemDoesNotName() {
    Papers.Known resolution =
        new Papers()
            .rows(ZONES)
            .paper("济宁市", 2023)
            .owners("兖州区政府", "其他县（市、区）政府（管委会）", "济宁高新区管委会")
            .owners("任城区政府", "其他县（市、区）政府（管委会）")
            .resolve();
    Unit others = owner(resolution, 1);
    assertThat(others.name()).isEqualTo("济宁市其他县（市、区）政府（管委会）（兖州区、高新区除外）");
    assertThat(others.aliases()).contains("其他县（市、区）政府（管委会）");
    assertThat(others.members())
        .hasSize(12)
        .doesNotContain(named(resolution, "济宁市兖州区人民政府").id(), named(resolution, "济宁高新区管委会").id());
    Unit second = resolution.items().get(1).ownership().owners().get(1).unit();
    assertThat(second.members()).hasSize(13);
    assertThat(second.id()).isNotEqualTo(others.id());
  }

  @ParameterizedTest
  @CsvSource({
    "济宁市兖州区, 各镇街, 10, 济宁市兖州区各镇街",
    "济宁市兖州区, 各街道办事处, 4, 济宁市兖州区各街道",
    "济宁市兖州区, 各镇人民政府, 6, 济宁市兖州区各镇",
    "济宁市兖州区, 相关镇街, 0, 济宁市兖州区相关镇街",
    "济宁市兖州区, 区直各部门, 0, 济宁市兖州区直各部门",
    "济宁市, 市政府各部门、单位, 0, 济宁市政府各部门、单位",
    "广州市, 各区、县级市, 11, 广州市各县（市、区）政府",
    "浙江省, 各设区市政府, 11, 浙江省各市政府",
    "全国, 各省级人民政府, 31, 各省（区、市）政府",
    "北京市, 各区政府, 16, 北京市各县（市、区）政府",
  })
  void knowsTheMembersOfEachDivision(String place, String printed, int members, String name) {
    Unit unit = owner(new Papers().paper(place, 2023).owners(printed).resolve(), 0);
    assertThat(unit.collective()).isTrue();
    assertThat(unit.members()).hasSize(members);
    assertThat(unit.name()).isEqualTo(name);
  }

  @Test
  void whatHasNotTheFormOfABodyIsAFinding() {
    Papers.Known resolution =
        new Papers().paper("济宁市", 2023).owners("市财政局").owners("加快发展").resolve();
    assertThat(resolution.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_UNIT);
              assertThat(finding.message()).contains("“加快发展”");
              assertThat(finding.line()).isEqualTo(2);
            });
    assertThat(named(resolution, "济宁市加快发展").kind()).isEqualTo(UnitKind.OTHER);
  }

  @Test
  void rowsWithoutSenseAreFindings() {
    Roster roster = new Papers().rows("甲局,,,,,,,\n乙局,济宁市,ministry,,,,,\n丙局,济宁市,,,,二〇,,\n").roster();
    assertThat(roster.findings())
        .extracting(f -> f.code(), f -> f.line())
        .containsExactly(
            tuple(FindingCode.BAD_ROW, 2),
            tuple(FindingCode.BAD_ROW, 3),
            tuple(FindingCode.BAD_ROW, 4));
  }

  @Test
  void tellsTheParserNamesThatHoldAMark() {
    Roster roster =
        new Papers()
            .rows("济宁市科技、人才招引工作指挥部,济宁市,headquarters,市科技、人才招引工作指挥部|科技人才招引指挥部,,,,\n")
            .roster();
    assertThat(roster.joinedNames()).containsExactlyInAnyOrder("济宁市科技、人才招引工作指挥部", "市科技、人才招引工作指挥部");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static Unit owner(Papers.Known resolution, int index) {
    return resolution.items().getFirst().ownership().owners().get(index).unit();
  }

  private static Unit named(Papers.Known resolution, String name) {
    return resolution.units().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> aliases(Papers.Known resolution, String name) {
    return named(resolution, name).aliases();
  }
}
