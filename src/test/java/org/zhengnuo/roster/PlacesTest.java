package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Place;

class PlacesTest {
  private static final PlaceReader READER = new PlaceReader(Gazetteer.packed());

  @ParameterizedTest
  @CsvSource({
    "济宁市兖州区人民政府, 济宁市兖州区",
    "兖州区人民政府办公室, 济宁市兖州区",
    "山东省济宁市人民政府, 济宁市",
    "济宁高新区管委会, 济宁市高新区",
    "浙江省人民政府办公厅, 浙江省",
    "内蒙古自治区人民政府, 内蒙古自治区",
    "国务院办公厅, 全国",
    "中共中央 国务院关于做好工作的意见, 全国",
    "2024年1月8日在济宁市第十八届人民代表大会第三次会议上, 济宁市",
    "关于印发济宁市一刻钟便民生活圈试点城市建设实施方案的通知, 济宁市",
    "国务院关于支持山东省深化改革的意见, 全国",
    "关于加快郊区发展的通知, ''",
    "赵县人民政府办公室关于印发要点的通知, 石家庄市赵县",
    "宣城市泾县2024年政府工作报告, 宣城市泾县",
    "在泾县第十八届人民代表大会第四次会议上, ''",
    "关于市和县人民政府职责划分的通知, ''",
    "关于提高县政府执行力的意见, ''",
    "凉山州人民政府办公室, 凉山彝族自治州",
    "黔南州人民政府, 黔南布依族苗族自治州",
    "巴州人民政府, 巴音郭楞蒙古自治州",
    "三江县人民政府, 柳州市三江侗族自治县",
    "开县人民政府, 重庆市开州区",
    "莫旗人民政府, 呼伦贝尔市莫力达瓦达斡尔族自治旗",
    "雄安新区管委会关于印发方案的通知, 河北省雄安新区",
    "河北雄安新区管理委员会, 河北省雄安新区",
    "重庆两江新区管委会, 重庆市两江新区",
    "关于学习浙江省经验的通知, ''",
    "关于与新疆维吾尔自治区开展合作的通知, ''",
    "大事记, ''",
  })
  void findsThePlaceThatWordsName(String words, String place) {
    assertThat(READER.first(words, Place.UNKNOWN).name()).isEqualTo(place);
  }

  /** 赵县, 泾县, 曹县 … all of them, where a government's word follows. */
  @Test
  void everyCountyOfTwoCharactersIsNamedByItsGovernment() {
    Map<String, List<Division>> brief =
        Gazetteer.packed().of(Level.COUNTY).stream()
            .filter(division -> division.name().length() == 2)
            .collect(Collectors.groupingBy(Division::name));
    assertThat(brief).hasSizeGreaterThan(95);
    brief.forEach(
        (name, called) ->
            assertThat(READER.first(name + "人民政府办公室关于印发方案的通知", Place.UNKNOWN))
                .isEqualTo(called.size() == 1 ? called.getFirst().place() : Place.UNKNOWN));
  }

  @Test
  void everyAutonomousPrefectureHasAShortForm() {
    List<Division> prefectures =
        Gazetteer.packed().of(Level.CITY).stream()
            .filter(division -> division.name().endsWith("自治州"))
            .toList();
    assertThat(prefectures).hasSize(30);
    prefectures.forEach(
        division ->
            assertThat(READER.first(division.shortName() + "州人民政府办公室", Place.UNKNOWN))
                .isEqualTo(division.place()));
  }

  @Test
  void aProvinceNamedInPassingIsNoVote() {
    Papers papers = new Papers().printed("", "民生实事");
    papers.text("学习浙江经验，引进浙江企业，对接浙江市场，建设县城公园。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(Place.UNKNOWN);
    papers.text("全省新增学位，全省改造管网，我省新建医院，温州、宁波先行。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(new Place("浙江省"));
  }

  /** A file of lines without a full stop may give a title of its own length. */
  @Test
  void aLongTitleTakesTimeByItsLength() {
    String words = "关于推进工作".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(READER.first(words + "济宁市", Place.UNKNOWN).name()).isEqualTo("济宁市"));
  }

  @Test
  void aPaperIsPlacedByIssuerThenTitleThenItsNeighbours() {
    Papers.Known resolution =
        new Papers()
            .printed("济宁市人民政府", "关于学习浙江省经验的通知")
            .printed("", "大事记")
            .owners("市财政局")
            .printed("", "济宁市兖州区人民政府公报")
            .resolve();
    assertThat(resolution.documents())
        .extracting(Document::place)
        .containsExactly(new Place("济宁市"), new Place("济宁市"), new Place("济宁市兖州区"));
    assertThat(resolution.items()).extracting(Item::place).containsExactly(new Place("济宁市"));
  }

  @Test
  void aPaperThatPrintsNoPlaceHasTheOneItSpeaksOfMost() {
    Papers papers = new Papers().printed("", "民生实事");
    papers.text("广州港扩建，广州南站改造，深圳合作。").text("建设广州科学城。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(new Place("广州市"));
    papers.text("学习杭州、苏州、成都经验。");
    assertThat(papers.resolve().documents().getFirst().place()).isEqualTo(Place.UNKNOWN);
  }

  @Test
  void aZoneOfTheUsersFileBecomesAPlace() {
    Gazetteer gazetteer = new Papers().rows("太白湖新区管委会,济宁市太白湖新区,zone,,,,,\n").roster().gazetteer();
    assertThat(gazetteer.resolve("太白湖新区", Place.UNKNOWN)).contains(new Place("济宁市太白湖新区"));
    assertThat(gazetteer.zones(new Place("济宁市"))).hasSize(2);
    assertThat(gazetteer.children(new Place("济宁市"))).hasSize(11);
  }
}
